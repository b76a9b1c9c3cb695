import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Instant, PingRecord } from '../lib/outbox/ping-record.ts';
import { groupByDay } from './group-by-day.ts';
import css from './history-list.module.css';
import { HistoryRow } from './history-row.tsx';

export interface HistoryListProps {
  /** Newest first. */
  readonly records: readonly PingRecord[];
  /** How many there are in all, shown or not. */
  readonly total: number;
  readonly hasMore: boolean;
  readonly openId: string | null;
  readonly now: Instant;
  readonly onShowMore: () => void;
  readonly onDelete: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

/** The pings by day. One row may be open. */
export function HistoryList(props: HistoryListProps) {
  const { records, total, hasMore, openId, now, onShowMore, onToggle } = props;
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus goes once a deleted row is gone. */
  const deletedAt = useRef<number | null>(null);

  useLayoutEffect(() => {
    if (deletedAt.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-ping-id] > button');
    buttons?.[Math.min(deletedAt.current, buttons.length - 1)]?.focus();
    deletedAt.current = null;
  }, [records]);

  function remove(id: string): void {
    deletedAt.current = records.findIndex((record) => record.id === id);
    props.onDelete(id);
  }

  return (
    <div class={css.history} ref={list}>
      {groupByDay(records, now).map(({ label, records }) => (
        <section key={label} aria-label={label}>
          <h2 class={css.day}>{label}</h2>
          <ol>
            {records.map((record) => (
              <HistoryRow
                key={record.id}
                record={record}
                isOpen={record.id === openId}
                onToggle={() => onToggle(record.id)}
                onDelete={() => remove(record.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      {hasMore && (
        <p class={css.more}>
          <button type="button" onClick={onShowMore}>
            {i18n.t('history.showMore')}
          </button>
          <span class={css.shown}>{i18n.t('history.shown', [records.length, total])}</span>
        </p>
      )}
    </div>
  );
}
