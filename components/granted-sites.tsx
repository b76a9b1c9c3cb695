import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GrantedSite, SiteAccess } from '../lib/access/site-access.ts';
import css from './options-panel.module.css';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import type { SettingsServices } from './settings-services.ts';

interface Props {
  readonly services: Pick<SettingsServices, 'takeBack' | 'allowArxiv' | 'stopWatching'>;
  readonly access: SiteAccess;
}

/** Every site that may be reached, and the way to take each back. */
export function GrantedSites({ services, access }: Props) {
  const [taken, setTaken] = useState<{ readonly what: string; readonly done: boolean } | null>(null);
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed goes with its row. */
  useLayoutEffect(() => {
    if (taken?.done === true) heading.current?.focus();
  }, [taken]);

  async function takeBack({ host, patterns }: GrantedSite): Promise<void> {
    setTaken({ what: shownHost(host), done: await services.takeBack(patterns) });
  }

  async function takeBackAll(): Promise<void> {
    const stop = await services.stopWatching(access);
    setTaken({ what: i18n.t('settings.everySite'), done: stop.kind === 'off' });
    setForgotten(stop.kind === 'off' ? stop.forgotten : []);
  }

  return (
    <section class={css.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {i18n.t('settings.sitesTitle')}
      </h2>
      <ul class={css.rows} aria-labelledby={`${id}-title`}>
        <Site host="arxiv.org" note={i18n.t(access.hasArxiv ? 'settings.arxivAlways' : 'settings.arxivGone')}>
          {!access.hasArxiv && (
            <button type="button" onClick={() => void services.allowArxiv()}>
              {i18n.t('settings.allow')}
            </button>
          )}
        </Site>
        {access.everySite.length > 0 && (
          <Site host={i18n.t('settings.everySite')} note={i18n.t('settings.everySiteNote')}>
            <TakeBack what={i18n.t('settings.everySite')} onClick={() => void takeBackAll()} />
          </Site>
        )}
        {access.sites.map((site) => (
          <Site key={site.host} host={shownHost(site.host)} note={null}>
            <TakeBack what={shownHost(site.host)} onClick={() => void takeBack(site)} />
          </Site>
        ))}
      </ul>
      {access.everySite.length === 0 && access.sites.length === 0 && (
        <p class={css.soft}>{i18n.t('settings.noSites')}</p>
      )}
      <p role="status">
        {taken !== null && (
          <Sentence
            words={i18n.t(taken.done ? 'settings.takenBack' : 'settings.notTakenBack', [HERE])}
            name={taken.what}
          />
        )}
        {forgotten.length > 0 && ` ${i18n.t('settings.watchForgot', [forgotten.join(', ')])}`}
      </p>
      <p class={css.soft}>{i18n.t('settings.sitesText')}</p>
    </section>
  );
}

interface SiteProps {
  readonly host: string;
  readonly note: string | null;
  readonly children: ComponentChildren;
}

function Site({ host, note, children }: SiteProps) {
  return (
    <li class={css.row}>
      <span class={css.what}>
        <bdi class={css.name}>{host}</bdi>
        {note !== null && <span class={css.note}>{note}</span>}
      </span>
      {children}
    </li>
  );
}

function TakeBack({ what, onClick }: { readonly what: string; readonly onClick: () => void }) {
  return (
    <button type="button" aria-label={i18n.t('settings.takeBackOf', [what])} onClick={onClick}>
      {i18n.t('settings.takeBack')}
    </button>
  );
}

/** A host out of a match pattern as it may be shown: `*.` stays, punycode is checked as in any address. */
function shownHost(host: string): string {
  const wildcard = host.startsWith('*.') ? '*.' : '';
  return wildcard + receiverHost(`https://${host.slice(wildcard.length)}/`);
}
