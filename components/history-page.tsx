import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import { ClearHistory } from './clear-history.tsx';
import type { HistoryListProps } from './history-list.tsx';
import { HistoryList } from './history-list.tsx';
import css from './history-page.module.css';

interface Props extends Omit<HistoryListProps, 'records'> {
  /** Null while they are being read. */
  readonly records: readonly PingRecord[] | null;
  readonly onClearAll: () => void;
}

/** The history as a page: its count, its rows or what stands in their place, and the way to clear it. */
export function HistoryPage({ records, onClearAll, ...list }: Props) {
  const [asksToClear, setAsksToClear] = useState(false);
  const { total } = list;
  return (
    <div class={css.page}>
      <header class={css.header}>
        <h1>{i18n.t('history.heading')}</h1>
        {total > 0 && (
          <>
            <p class={css.count}>{i18n.t('history.count', total)}</p>
            <button type="button" onClick={() => setAsksToClear(true)}>
              {i18n.t('history.clearAll')}
            </button>
          </>
        )}
      </header>
      {records === null ? (
        <p class={css.count} role="status">
          <AfterAMoment>{i18n.t('history.loading')}</AfterAMoment>
        </p>
      ) : records.length === 0 ? (
        <Empty />
      ) : (
        <HistoryList {...list} records={records} />
      )}
      {asksToClear && (
        <ClearHistory
          total={total}
          onCancel={() => setAsksToClear(false)}
          onConfirm={() => {
            setAsksToClear(false);
            onClearAll();
          }}
        />
      )}
    </div>
  );
}

function Empty() {
  return (
    <div class={css.empty}>
      <img src="/icon/quiet-48.png" alt="" width="48" height="48" />
      <h2>{i18n.t('history.emptyTitle')}</h2>
      <p>{i18n.t('history.emptyText')}</p>
    </div>
  );
}
