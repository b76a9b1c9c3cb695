import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { GuideBar } from './guide-bar.tsx';
import css from './options-page.module.css';
import type { OptionsTab } from './options-tab.ts';
import { OPTIONS_TABS, tabFromHash } from './options-tab.ts';

interface Props {
  readonly panels: Readonly<Record<OptionsTab, ComponentChild>>;
}

/**
 * The tabs and the panel of the one that is chosen, which the address's hash names. A panel that was left stays as it
 * was, so that a search in the history is still there after a look at the settings.
 */
export function OptionsPage({ panels }: Props) {
  const [chosen, setChosen] = useState(() => tabFromHash(location.hash));
  const visited = useRef(new Set<OptionsTab>());
  visited.current.add(chosen);
  const tabs = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const follow = () => setChosen(tabFromHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    // In a narrow window the tabs scroll sideways.
    const tab = tabs.current?.querySelector(`#tab-${chosen}`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    document.title = i18n.t('options.title', [i18n.t(`options.${chosen}`)]);
  }, [chosen]);

  function choose(tab: OptionsTab): void {
    history.replaceState(null, '', `#${tab}`);
    setChosen(tab);
  }

  function moveWithKeys(event: KeyboardEvent): void {
    const next = tabAfterKey(event, chosen);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <>
      <header class={css.header}>
        <GuideBar current={null} />
        <div class={css.tabs} role="tablist" aria-label={i18n.t('options.tabs')} ref={tabs}>
          {OPTIONS_TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              class={css.tab}
              role="tab"
              id={`tab-${tab}`}
              aria-selected={tab === chosen}
              aria-controls={visited.current.has(tab) ? `panel-${tab}` : undefined}
              tabIndex={tab === chosen ? 0 : -1}
              onClick={() => choose(tab)}
              onKeyDown={moveWithKeys}
            >
              {i18n.t(`options.${tab}`)}
            </button>
          ))}
        </div>
      </header>
      <main>
        {OPTIONS_TABS.filter((tab) => visited.current.has(tab)).map((tab) => (
          <div
            key={tab}
            role="tabpanel"
            id={`panel-${tab}`}
            aria-labelledby={`tab-${tab}`}
            hidden={tab !== chosen}
          >
            {panels[tab]}
          </div>
        ))}
      </main>
    </>
  );
}

function tabAfterKey({ key }: KeyboardEvent, tab: OptionsTab): OptionsTab | null {
  const at = OPTIONS_TABS.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return OPTIONS_TABS[(at + 1) % OPTIONS_TABS.length] ?? null;
    case 'ArrowLeft':
      return OPTIONS_TABS.at(at - 1) ?? null;
    case 'Home':
      return OPTIONS_TABS[0];
    case 'End':
      return OPTIONS_TABS.at(-1) ?? null;
    default:
      return null;
  }
}
