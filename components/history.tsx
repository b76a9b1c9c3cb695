import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pingDigest } from '../lib/history/ping-digest.ts';
import type { Retention } from '../lib/history/retention.ts';
import { keptSince } from '../lib/history/retention.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import { HistoryExport } from './history-export.tsx';
import { HistoryImport } from './history-import.tsx';
import { HistoryPage } from './history-page.tsx';
import type { HistoryServices } from './history-services.ts';
import { HistoryTools } from './history-tools.tsx';
import { HistoryTrouble } from './history-trouble.tsx';
import { isFiltered, WHOLE_HISTORY } from './history-view.ts';
import css from './history.module.css';
import { useHistory } from './use-history.ts';

interface Props {
  readonly services: HistoryServices;
  /** The ping to show first, with the others of the same post to the same receiver; null for all pings. */
  readonly startWith?: string | null;
  now(): number;
  /** Opens a ping's words for sending them again. */
  readonly onSendAgain?: (id: string) => void;
  /** Opens a ping that still waits for access. */
  readonly onResume?: (id: string) => void;
}

/** The history, kept up to date while it is open. */
export function History({ services, startWith = null, now, onSendAgain, onResume }: Props) {
  const [view, setView] = useState(WHOLE_HISTORY);
  const [openId, setOpenId] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [isDeleting, setIsDeleting] = useState(false);
  const [dialog, setDialog] = useState<'export' | 'import' | null>(null);
  const retention = useRetention(services);
  const { reading, shown } = useHistory(services, view, now);

  useEffect(() => {
    if (startWith !== null) void showOne(startWith);
  }, []);

  async function showOne(id: string): Promise<void> {
    const [record] = (await services.load([id])) ?? [];
    if (record === undefined) return; // deleted since
    const { receiver, ownUrl } = pingDigest(record);
    setView({ ...WHOLE_HISTORY, filter: { ...WHOLE_HISTORY.filter, receiver, ownUrl } });
    setOpenId(id);
  }

  async function change(done: Promise<boolean>, words: string): Promise<void> {
    setFailed((await done) ? null : words);
  }

  function deleteMany(done: Promise<boolean>, words: string): void {
    setIsDeleting(true);
    void change(done, words).finally(() => setIsDeleting(false));
  }

  async function load(ids: readonly string[]) {
    const records = await services.load(ids);
    if (records === null) setFailed(i18n.t('error.history'));
    return records;
  }

  function countOutdated(chosen: Retention): number {
    const since = keptSince(chosen, now());
    return since === null ? 0 : (shown?.index.times.filter((at) => at < since).length ?? 0);
  }

  if (reading?.kind === 'unreadable') {
    return (
      <div class={css.history}>
        <HistoryTrouble trouble={reading.trouble} rescue={() => services.rescue()} />
      </div>
    );
  }
  const hasPings = shown !== null && shown.total > 0;
  return (
    <div class={css.history}>
      {failed !== null && (
        <p class="trouble" role="alert">
          {failed}
        </p>
      )}
      <p class={css.work} role="status">
        {isDeleting && <AfterAMoment>{i18n.t('history.deleting')}</AfterAMoment>}
      </p>
      <HistoryPage
        shown={shown}
        view={view}
        openId={openId}
        now={now()}
        load={load}
        copy={(text) => services.copy(text)}
        lookingFor={(record) => ({
          look: () => services.lookForPost(record),
          allow: (url) => services.allowLooking(url),
        })}
        {...(onSendAgain && { onSendAgain })}
        {...(onResume && { onResume })}
        onView={setView}
        onToggle={(id) => setOpenId(id === openId ? null : id)}
        onDelete={(id) => void change(services.remove(id), i18n.t('error.delete'))}
        onClearAll={() => deleteMany(services.clear(), i18n.t('error.delete'))}
        tools={
          <HistoryTools
            retention={retention}
            countOutdated={countOutdated}
            onRetention={(chosen) => deleteMany(services.chooseRetention(chosen), i18n.t('history.notKept'))}
            {...(hasPings && { onExport: () => setDialog('export') })}
            onImport={() => setDialog('import')}
          />
        }
      />
      {dialog === 'export' && shown !== null && (
        <HistoryExport
          shown={shown}
          isFiltered={isFiltered(view)}
          makeExport={(...request) => services.makeExport(...request)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'import' && <HistoryImport services={services} onClose={() => setDialog(null)} />}
    </div>
  );
}

function useRetention(services: HistoryServices): Retention {
  const [retention, setRetention] = useState<Retention>('all');
  useEffect(() => {
    void services.retention().then(setRetention);
    return services.watchRetention(setRetention);
  }, []);
  return retention;
}
