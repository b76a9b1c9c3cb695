import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteAccess } from '../lib/access/site-access.ts';
import type { WatchState } from '../lib/access/watch-state.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import { GrantedSites } from './granted-sites.tsx';
import css from './options-panel.module.css';
import type { SettingsServices } from './settings-services.ts';
import { WatchSwitch } from './watch-switch.tsx';

interface Props {
  readonly services: SettingsServices;
}

/** What the extension may reach and look at, and how to change that. */
export function SettingsPage({ services }: Props) {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [watch, setWatch] = useState<WatchState | null>(null);
  useEffect(() => services.watchAccess(setAccess), []);
  useEffect(() => services.watchSwitch(setWatch), []);
  return (
    <div class={css.panel}>
      <h1>{i18n.t('settings.heading')}</h1>
      {access === null || watch === null ? (
        <p class={css.soft} role="status">
          <AfterAMoment>{i18n.t('settings.loading')}</AfterAMoment>
        </p>
      ) : (
        <>
          <WatchSwitch services={services} access={access} state={watch} onState={setWatch} />
          <GrantedSites services={services} access={access} />
        </>
      )}
    </div>
  );
}
