import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { countHeadings } from '../lib/history/count-headings.ts';
import type { HistoryIndex } from '../lib/history/history-index.ts';
import { idsAt } from '../lib/history/history-index.ts';
import type { HistoryOrder } from '../lib/history/history-query.ts';
import type { Instant } from '../lib/outbox/ping-record.ts';
import { dayLabel } from './day-label.ts';
import { HistoryChunk } from './history-chunk.tsx';
import css from './history-list.module.css';
import type { RowActions } from './history-row.tsx';
import type { HistoryServices } from './history-services.ts';
import type { ShownHistory } from './history-view.ts';
import { Spacer } from './spacer.tsx';
import type { ChunkedList } from './use-visible-chunks.ts';
import { useVisibleChunks } from './use-visible-chunks.ts';

/** Rows that are drawn or left out together. */
const CHUNK_ROWS = 25;

export interface HistoryListProps extends RowActions {
  readonly shown: ShownHistory;
  readonly order: HistoryOrder;
  readonly openId: string | null;
  readonly now: Instant;
  readonly load: HistoryServices['load'];
}

/** The pings that were found, by day or by receiver. One row may be open. Draws only what is near the window. */
export function HistoryList({ shown, order, openId, now, load, ...actions }: HistoryListProps) {
  const { index, found } = shown;
  const { positions } = found;
  const list = useRef<HTMLDivElement>(null);
  const chunked = useMemo(() => chunkUp(index, positions, order), [index, positions, order]);
  const chunks = useVisibleChunks(list, chunked);
  /** A row that is being deleted, and the one that gets the focus then. */
  const leaving = useRef<{ readonly id: string; readonly heir: string | undefined } | null>(null);

  function labelOf(place: number): string {
    const position = positions[place] ?? 0;
    return order === 'receiver'
      ? (index.receivers[index.receiverOf[position] ?? 0] ?? '')
      : dayLabel(index.times[position] ?? 0, now);
  }

  function moveFocus(): void {
    if (leaving.current === null || list.current === null) return;
    if (rowButton(list.current, leaving.current.id) !== null) return;
    const heir = leaving.current.heir === undefined ? null : rowButton(list.current, leaving.current.heir);
    heir?.focus();
    leaving.current = null;
  }
  useLayoutEffect(moveFocus);

  function remove(id: string): void {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-ping-id]') ?? [])];
    const row = rows.findIndex(({ dataset }) => dataset['pingId'] === id);
    leaving.current = { id, heir: (rows[row + 1] ?? rows[row - 1])?.dataset['pingId'] };
    actions.onDelete(id);
  }

  async function loadChunk(ids: readonly string[]) {
    const records = await load(ids);
    chunks.noteEnd();
    return records;
  }

  const inWindow = Array.from({ length: chunks.last - chunks.first + 1 }, (_, nth) => chunks.first + nth);
  const drawn = inWindow.filter((chunk) => chunk * CHUNK_ROWS < positions.length);
  return (
    <div class={css.history} ref={list}>
      <Spacer px={chunks.pxBefore} />
      {drawn.map((chunk) => {
        const start = chunk * CHUNK_ROWS;
        const places = positions.subarray(start, start + CHUNK_ROWS);
        return (
          <HistoryChunk
            key={chunk}
            chunk={chunk}
            ids={idsAt(index, places)}
            labels={Array.from(places, (_, nth) => labelOf(start + nth))}
            labelBefore={start === 0 ? null : labelOf(start - 1)}
            openId={openId}
            timeAs={order === 'receiver' ? 'date-and-time' : 'time'}
            source={index}
            load={loadChunk}
            guessPx={chunks.guessPx(chunk)}
            onShown={() => {
              chunks.noteEnd();
              moveFocus();
            }}
            {...actions}
            onDelete={remove}
          />
        );
      })}
      <Spacer px={chunks.pxAfter} />
    </div>
  );
}

function chunkUp(index: HistoryIndex, positions: Uint32Array, order: HistoryOrder): ChunkedList {
  const rows = Array.from({ length: Math.ceil(positions.length / CHUNK_ROWS) }, (_, chunk) =>
    Math.min(CHUNK_ROWS, positions.length - chunk * CHUNK_ROWS),
  );
  return { source: index, rows, headings: countHeadings(index, positions, order, CHUNK_ROWS) };
}

function rowButton(list: HTMLElement, id: string): HTMLElement | null {
  return list.querySelector(`[data-ping-id="${CSS.escape(id)}"] > button`);
}
