import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { HISTORY_ORDERS } from '../lib/history/history-query.ts';
import { nameCounts } from '../lib/history/name-counts.ts';
import { PING_MARKS } from '../lib/history/ping-digest.ts';
import { Choice } from './history-choice.tsx';
import css from './history-filters.module.css';
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

/** Everything by which the list is cut down and put in order. */
export function HistoryFilters({ shown, view, onView }: Props) {
  const searchId = useId();
  const { filter } = view;
  const { index, found } = shown;
  const set = (change: Partial<HistoryView['filter']>) =>
    onView({ ...view, filter: { ...filter, ...change } });

  const marks = PING_MARKS.map((mark, nth) => ({
    value: mark,
    words: markWords(mark),
    count: found.marks[nth] ?? 0,
  }));
  const receivers = nameCounts(index.receivers, found.receivers, filter.receiver, MAX_NAMES);
  const ownUrls = nameCounts(index.ownUrls, found.ownUrls, filter.ownUrl, MAX_NAMES);
  return (
    <search class={css.filters}>
      <div class={css.search}>
        <label for={searchId} class="visually-hidden">
          {i18n.t('history.search')}
        </label>
        <input
          id={searchId}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={i18n.t('history.search')}
          value={filter.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </div>
      <Choice
        label={i18n.t('history.verdict')}
        all={i18n.t('history.anyVerdict')}
        chosen={filter.mark}
        options={marks.filter(({ value, count }) => count > 0 || value === filter.mark)}
        onChoose={(mark) => set({ mark })}
      />
      <Choice
        label={i18n.t('history.receiver')}
        all={i18n.t('history.anyReceiver')}
        chosen={filter.receiver}
        options={receivers.map(({ name, count }) => ({ value: name, words: name, count }))}
        onChoose={(receiver) => set({ receiver })}
      />
      <Choice
        label={i18n.t('history.ownPost')}
        all={i18n.t('history.anyOwnPost')}
        chosen={filter.ownUrl}
        options={ownUrls.map(({ name, count }) => ({ value: name, words: withoutScheme(name), count }))}
        onChoose={(ownUrl) => set({ ownUrl })}
      />
      <PeriodChoice period={view.period} onChoose={(period) => onView({ ...view, period })} />
      <Choice
        label={i18n.t('history.order')}
        chosen={view.order}
        options={HISTORY_ORDERS.map((order) => ({ value: order, words: orderWords(order) }))}
        onChoose={(order) => onView({ ...view, order: order ?? 'newest' })}
      />
    </search>
  );
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//u, '');
}
