import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteAccess } from '../lib/access/site-access.ts';
import type { WatchState } from '../lib/access/watch-state.ts';
import css from './options-panel.module.css';
import type { SettingsServices } from './settings-services.ts';
import switchCss from './watch-switch.module.css';

interface Props {
  readonly services: Pick<SettingsServices, 'startWatching' | 'stopWatching'>;
  readonly access: SiteAccess;
  readonly state: WatchState;
  /** A try to start it has come to this. */
  readonly onState: (state: WatchState) => void;
}

/** What the last click came to, where that is not plain from the switch itself. */
type Outcome =
  | { readonly kind: 'denied' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'forgotten'; readonly hosts: readonly string[] };

/** The one setting that looks at pages without a click. It moves when the browser has agreed, not before. */
export function WatchSwitch({ services, access, state, onState }: Props) {
  const isOn = state === 'on';
  const [isTrying, setTrying] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  useEffect(() => {
    if (isOn) setOutcome(null);
  }, [isOn]);

  async function start(answer: ReturnType<SettingsServices['startWatching']>): Promise<void> {
    setTrying(true);
    const start = await answer;
    setTrying(false);
    if (start === 'on') onState('on');
    else setOutcome({ kind: start });
  }

  async function stop(ending: ReturnType<SettingsServices['stopWatching']>): Promise<void> {
    const stop = await ending;
    if (stop.kind === 'failed') setOutcome(stop);
    else if (stop.forgotten.length > 0) setOutcome({ kind: 'forgotten', hosts: stop.forgotten });
  }

  return (
    <section class={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('settings.watchTitle')}</h2>
      <label class={switchCss.label}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={`${id}-text`}
          onClick={(event) => {
            event.preventDefault();
            setOutcome(null);
            void (isOn ? stop(services.stopWatching(access)) : start(services.startWatching()));
          }}
        />
        {i18n.t('settings.watch')}
      </label>
      <p class={css.soft} id={`${id}-text`}>
        {i18n.t('settings.watchText')}
      </p>
      <p class={css.soft}>{i18n.t(isOn ? 'settings.watchOn' : 'settings.watchOff')}</p>
      {/* Gone while it is tried again, so that a second failure is heard as well. */}
      <p class={css.trouble} role="alert">
        {state === 'failed' && !isTrying && i18n.t('settings.watchBroken')}
      </p>
      {state === 'failed' && (
        <p class={css.buttons}>
          <button type="button" onClick={() => void start(services.startWatching())}>
            {i18n.t('settings.watchAgain')}
          </button>
          <button type="button" class="quiet" onClick={() => void stop(services.stopWatching(access))}>
            {i18n.t('settings.watchGiveUp')}
          </button>
        </p>
      )}
      <p class={css.trouble} role="status">
        {outcome !== null && !(outcome.kind === 'failed' && state === 'failed') && outcomeWords(outcome)}
      </p>
    </section>
  );
}

function outcomeWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'denied':
      return i18n.t('settings.watchDenied');
    case 'failed':
      return i18n.t('settings.watchFailed');
    case 'forgotten':
      return i18n.t('settings.watchForgot', [outcome.hosts.join(', ')]);
    default:
      return outcome satisfies never;
  }
}
