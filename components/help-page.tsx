import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import guide from './guide-page.module.css';
import { GuidePage } from './guide-page.tsx';
import css from './help-page.module.css';
import { HelpVerdicts } from './help-verdicts.tsx';

/** The parts of the help, in their order. Each one's id is its anchor: `help.html#arxiv`. */
const PARTS = [
  { id: 'verdicts', title: 'help.verdicts.title' },
  { id: 'arxiv', title: 'help.arxiv.title' },
  { id: 'browser', title: 'help.browser.title' },
  { id: 'nothing-found', title: 'help.nothing.title' },
  { id: 'kept', title: 'help.kept.title' },
  { id: 'permissions', title: 'help.permissions.title' },
  { id: 'static-site', title: 'help.site.title' },
] as const;

type PartId = (typeof PARTS)[number]['id'];

/** Everything a person who is stuck may want to know, on one page. */
export function HelpPage() {
  // The browser looked for the anchor before there was anything on the page.
  useEffect(() => {
    if (location.hash !== '') location.replace(location.hash);
  }, []);
  return (
    <GuidePage current="help" title={i18n.t('help.title')} heading={i18n.t('help.heading')}>
      <nav aria-label={i18n.t('help.onThisPage')}>
        <ul class={css.contents}>
          {PARTS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{i18n.t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map(({ id, title }) => (
        <section key={id} id={id} class={guide.section}>
          <h2>{i18n.t(title)}</h2>
          {textOf(id)}
        </section>
      ))}
    </GuidePage>
  );
}

function textOf(id: PartId): ComponentChildren {
  switch (id) {
    case 'verdicts':
      return <HelpVerdicts />;
    case 'arxiv':
      return paragraphs(
        i18n.t('help.arxiv.text'),
        i18n.t('help.arxiv.times'),
        i18n.t('help.arxiv.wants'),
        i18n.t('help.arxiv.letters'),
      );
    case 'browser':
      return paragraphs(
        i18n.t('help.browser.text'),
        i18n.t('help.browser.address'),
        i18n.t('help.browser.origin'),
        i18n.t('help.browser.link'),
        i18n.t('help.browser.spam'),
        i18n.t('help.browser.pace'),
      );
    case 'nothing-found':
      return paragraphs(
        i18n.t('help.nothing.text'),
        i18n.t('help.nothing.closed'),
        i18n.t('help.nothing.others'),
        i18n.t('help.nothing.hidden'),
        i18n.t('help.nothing.papers'),
        i18n.t('help.nothing.kept'),
      );
    case 'kept':
      return paragraphs(
        i18n.t('help.kept.sent'),
        i18n.t('help.kept.requests'),
        i18n.t('help.kept.stored'),
        i18n.t('help.kept.nobody'),
      );
    case 'permissions':
      return <Permissions />;
    case 'static-site':
      return (
        <>
          <p>{i18n.t('help.site.text')}</p>
          <ul class={guide.list}>
            <li>{i18n.t('help.site.online')}</li>
            <li>{i18n.t('help.site.link')}</li>
            <li>{i18n.t('help.site.head')}</li>
            <li>{i18n.t('help.site.feed')}</li>
            <li>{i18n.t('help.site.record')}</li>
          </ul>
        </>
      );
    default:
      return id satisfies never;
  }
}

function paragraphs(...texts: readonly string[]) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function Permissions() {
  return (
    <>
      <dl class={css.terms}>
        <dt>{i18n.t('help.permissions.arxiv')}</dt>
        <dd>{i18n.t('help.permissions.arxivText')}</dd>
        <dt>{i18n.t('help.permissions.active')}</dt>
        <dd>{i18n.t('help.permissions.activeText')}</dd>
        <dt>{i18n.t('help.permissions.menus')}</dt>
        <dd>{i18n.t('help.permissions.menusText')}</dd>
        <dt>{i18n.t('help.permissions.storage')}</dt>
        <dd>{i18n.t('help.permissions.storageText')}</dd>
        <dt>{i18n.t('help.permissions.sites')}</dt>
        <dd>{i18n.t('help.permissions.sitesText')}</dd>
        <dt>{i18n.t('help.permissions.every')}</dt>
        <dd>{i18n.t('help.permissions.everyText')}</dd>
      </dl>
      <p>{i18n.t('help.permissions.dot')}</p>
      <a href="/options.html#settings">{i18n.t('help.permissions.settings')}</a>
    </>
  );
}
