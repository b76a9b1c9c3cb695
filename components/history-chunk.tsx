import { useLayoutEffect, useState } from 'preact/hooks';
import type { HistoryIndex } from '../lib/history/history-index.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import css from './history-list.module.css';
import type { RowActions } from './history-row.tsx';
import { HistoryRow } from './history-row.tsx';
import type { HistoryServices } from './history-services.ts';
import { Spacer } from './spacer.tsx';

interface Props extends RowActions {
  readonly chunk: number;
  readonly ids: readonly string[];
  /** The heading under which each of them stands. */
  readonly labels: readonly string[];
  /** The heading under which the row before the first one stands; null when there is none. */
  readonly labelBefore: string | null;
  readonly openId: string | null;
  readonly timeAs: 'time' | 'date-and-time';
  /** The pings are read anew when this is another one. */
  readonly source: HistoryIndex;
  readonly load: HistoryServices['load'];
  /** The room it takes until it is loaded. */
  readonly guessPx: number;
  /** Called when what was loaded has been drawn. */
  readonly onShown: () => void;
}

interface Loaded {
  readonly records: readonly PingRecord[];
  readonly labels: readonly string[];
  readonly labelBefore: string | null;
}

/** A stretch of the list. Keeps what it shows until what shall stand there is loaded. */
export function HistoryChunk({
  chunk,
  ids,
  labels,
  labelBefore,
  openId,
  source,
  load,
  guessPx,
  onShown,
  ...rows
}: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // Not after the frame is drawn: the rows should be in the next one.
  useLayoutEffect(() => {
    let isWanted = true;
    void load(ids).then((found) => {
      if (!isWanted || found === null) return;
      const labelOf = new Map(ids.map((id, nth) => [id, labels[nth] ?? '']));
      const kept = found.map(({ id }) => labelOf.get(id) ?? '');
      setLoaded({ records: found, labels: kept, labelBefore });
    });
    return () => {
      isWanted = false;
    };
  }, [source, ids.join()]);
  useLayoutEffect(onShown, [loaded]);

  if (loaded === null) return <Spacer px={guessPx} />;
  return (
    <div class={css.chunk} data-chunk={chunk}>
      {groups(loaded).map(({ label, isNew, records }) => (
        <section key={label} aria-label={label}>
          {isNew && <h2 class={css.label}>{label}</h2>}
          <ol>
            {records.map((record) => (
              <HistoryRow key={record.id} record={record} isOpen={record.id === openId} {...rows} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface Group {
  readonly label: string;
  /** Whether its heading is not above it already. */
  readonly isNew: boolean;
  readonly records: PingRecord[];
}

function groups({ records, labels, labelBefore }: Loaded): readonly Group[] {
  const all: Group[] = [];
  for (const [nth, record] of records.entries()) {
    const label = labels[nth] ?? '';
    const last = all.at(-1);
    if (last?.label === label) last.records.push(record);
    else all.push({ label, isNew: last !== undefined || label !== labelBefore, records: [record] });
  }
  return all;
}
