import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BlogsServices } from './blogs-services.ts';
import css from './guide-page.module.css';
import { GuidePage } from './guide-page.tsx';
import { WelcomeBlog } from './welcome-blog.tsx';
import { HERE, Sentence } from './sentence.tsx';

type BrowserKind = 'chromium' | 'firefox';

interface Props {
  readonly browser: BrowserKind;
  /** The keys of the toolbar button; null when there are none. */
  readonly readShortcut: () => Promise<string | null>;
}

/** The first steps: opened once after the installation, and to be found again from the help and the options. */
export function WelcomePage({ browser, readShortcut, blogs }: Props & { readonly blogs: BlogsServices }) {
  return (
    <GuidePage current="welcome" title={i18n.t('welcome.title')} heading={i18n.t('welcome.heading')}>
      <p class={css.lead}>{i18n.t('welcome.what')}</p>
      <div class={css.pair}>
        <section class={css.section}>
          <h2>{i18n.t('welcome.does')}</h2>
          <ul class={css.list}>
            <li>{i18n.t('welcome.doesFind')}</li>
            <li>{i18n.t('welcome.doesSend')}</li>
            <li>{i18n.t('welcome.doesTell')}</li>
          </ul>
        </section>
        <section class={css.section}>
          <h2>{i18n.t('welcome.doesNot')}</h2>
          <ul class={css.list}>
            <li>{i18n.t('welcome.doesNotAsk')}</li>
            <li>{i18n.t('welcome.doesNotSend')}</li>
            <li>{i18n.t('welcome.doesNotShow')}</li>
          </ul>
        </section>
      </div>
      <WelcomeBlog services={blogs} />
      <section class={css.section}>
        <h2>{i18n.t('welcome.tryTitle')}</h2>
        <p>{i18n.t('welcome.tryText')}</p>
        <a class="button primary" href="/practice.html">
          {i18n.t('welcome.tryButton')}
        </a>
      </section>
      <section class={css.section}>
        <h2>{i18n.t('welcome.reachTitle')}</h2>
        <p>{i18n.t(browser === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChromium')}</p>
        <Shortcut browser={browser} readShortcut={readShortcut} />
        <p>{i18n.t('welcome.rightClick')}</p>
      </section>
      <section class={css.section}>
        <h2>{i18n.t('welcome.helpTitle')}</h2>
        <p>{i18n.t('welcome.helpText')}</p>
        <a class="button" href="/help.html">
          {i18n.t('welcome.helpButton')}
        </a>
      </section>
    </GuidePage>
  );
}

/** What the browser has really set, which another extension may have taken. */
function Shortcut({ browser, readShortcut }: Props) {
  const [keys, setKeys] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    readShortcut().then(setKeys, () => setKeys(null));
  }, []);
  if (keys === undefined) return null;
  return (
    <p>
      {keys === null ? (
        <Sentence
          words={i18n.t('welcome.noShortcut', [HERE])}
          name={browser === 'firefox' ? i18n.t('welcome.shortcutsFirefox') : 'chrome://extensions/shortcuts'}
        />
      ) : (
        <Sentence words={i18n.t('welcome.shortcut', [HERE])} name={<kbd>{keys}</kbd>} />
      )}
    </p>
  );
}
