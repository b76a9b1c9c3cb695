import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { HISTORY_ORDERS } from '../lib/history/history-query.ts';
import { nameCounts } from '../lib/history/name-counts.ts';
import { PING_MARKS } from '../lib/history/ping-digest.ts';
import { Choice } from './history-choice.tsx';
import { PeriodChoice } from './history-period.tsx';
import type { HistoryView, ShownHistory } from './history-view.ts';
import { markWords, orderWords } from './history-words.ts';

/** A longer list is no help: the search finds the others, and so does a ping's own "only this receiver". */
const MAX_NAMES = 100;

interface Props {
  readonly shown: ShownHistory;
  readonly view: HistoryView;
  readonly onView: (view: HistoryView) => void;
}

/**
 * What the list can be cut down by besides words, with the number of pings behind each choice. They wait for the list. While
 * a search is still at it the numbers are not known: then they are left out where they would be seen, and else the choices
 * stay as they are.
 */
export function FilterChoices({ shown, view, onView }: Props) {
  const drawn = useRef<JSX.Element | null>(null);
  /** What `drawn` shows as chosen. */
  const chosen = useRef<HistoryView | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const { filter } = view;
  const isSeen = filter.mark !== null || filter.receiver !== null || filter.ownUrl !== null;
  const isSame = chosen.current !== null && isSameChoice(chosen.current, view);
  if (drawn.current !== null && (shown.isWhole ? !shown.isCounted && isSame : !isSeen)) return drawn.current;
  chosen.current = view;

  const { index, found } = shown;
  const change = (changed: Partial<HistoryView>) => onView({ ...latest.current, ...changed });
  const set = (changed: Partial<HistoryView['filter']>) =>
    change({ filter: { ...latest.current.filter, ...changed } });
  const marks = PING_MARKS.map((mark, nth) => ({
    value: mark,
    words: markWords(mark),
    count: found.marks[nth] ?? 0,
  }));
  const receivers = nameCounts(index.receivers, found.receivers, filter.receiver, MAX_NAMES);
  const ownUrls = nameCounts(index.ownUrls, found.ownUrls, filter.ownUrl, MAX_NAMES);
  drawn.current = (
    <>
      <Choice
        label={i18n.t('history.verdict')}
        all={i18n.t('history.anyVerdict')}
        chosen={filter.mark}
        isCounted={shown.isWhole}
        options={marks.filter(({ value, count }) => count > 0 || value === filter.mark)}
        onChoose={(mark) => set({ mark })}
      />
      <Choice
        label={i18n.t('history.receiver')}
        all={i18n.t('history.anyReceiver')}
        chosen={filter.receiver}
        isCounted={shown.isWhole}
        options={receivers.map(({ name, count }) => ({ value: name, words: name, count }))}
        onChoose={(receiver) => set({ receiver })}
      />
      <Choice
        label={i18n.t('history.ownPost')}
        all={i18n.t('history.anyOwnPost')}
        chosen={filter.ownUrl}
        isCounted={shown.isWhole}
        options={ownUrls.map(({ name, count }) => ({ value: name, words: withoutScheme(name), count }))}
        onChoose={(ownUrl) => set({ ownUrl })}
      />
      <PeriodChoice period={view.period} onChoose={(period) => change({ period })} />
      <Choice
        label={i18n.t('history.order')}
        chosen={view.order}
        options={HISTORY_ORDERS.map((order) => ({ value: order, words: orderWords(order) }))}
        onChoose={(order) => change({ order: order ?? 'newest' })}
      />
    </>
  );
  return drawn.current;
}

function isSameChoice(a: HistoryView, b: HistoryView): boolean {
  return (
    a.filter.mark === b.filter.mark &&
    a.filter.receiver === b.filter.receiver &&
    a.filter.ownUrl === b.filter.ownUrl &&
    a.period === b.period &&
    a.order === b.order
  );
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//u, '');
}
