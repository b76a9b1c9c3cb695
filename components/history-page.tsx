import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AfterAMoment } from './after-a-moment.tsx';
import { ClearHistory } from './clear-history.tsx';
import emptyCss from './empty-list.module.css';
import { EmptyList } from './empty-list.tsx';
import { HistoryFilters } from './history-filters.tsx';
import type { HistoryListProps } from './history-list.tsx';
import { HistoryList } from './history-list.tsx';
import css from './history-page.module.css';
import type { HistoryView, ShownHistory } from './history-view.ts';
import { isFiltered, WHOLE_HISTORY } from './history-view.ts';

interface Props extends Omit<HistoryListProps, 'shown' | 'order' | 'onNarrow'> {
  /** Null while it is being read. */
  readonly shown: ShownHistory | null;
  readonly view: HistoryView;
  readonly onView: (view: HistoryView) => void;
  readonly onClearAll: () => void;
  /** What else is done with the history as a whole. */
  readonly tools?: ComponentChildren;
}

const NUMBER = new Intl.NumberFormat();

/** The history as a page: its count, the filters, its rows or what stands in their place, and the way to clear it. */
export function HistoryPage({ shown, view, onView, onClearAll, tools, ...list }: Props) {
  const [asksToClear, setAsksToClear] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const total = shown?.total ?? 0;

  /** From somewhere in the list to another list: it begins at its top, and the button that was pressed may be gone. */
  function narrow(filter: Partial<HistoryView['filter']>): void {
    onView({ ...WHOLE_HISTORY, filter: { ...WHOLE_HISTORY.filter, ...filter } });
    heading.current?.focus();
  }

  return (
    <div class={css.page}>
      <header class={css.header}>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('history.heading')}
        </h1>
        {shown !== null && tools}
        {total > 0 && (
          <button type="button" onClick={() => setAsksToClear(true)}>
            {i18n.t('history.clearAll')}
          </button>
        )}
      </header>
      {shown === null ? (
        <p class={css.count} role="status">
          <AfterAMoment>{i18n.t('history.loading')}</AfterAMoment>
        </p>
      ) : total === 0 ? (
        <EmptyList title={i18n.t('history.emptyTitle')} text={i18n.t('history.emptyText')} />
      ) : (
        <>
          <HistoryFilters shown={shown} view={view} onView={onView} />
          <Summary shown={shown} view={view} onView={onView} />
          {shown.found.positions.length === 0 && shown.isWhole && shown.index.size === total && (
            <p class={emptyCss.empty}>{i18n.t('history.noneFound')}</p>
          )}
          <HistoryList {...list} shown={shown} order={view.order} onNarrow={narrow} />
        </>
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

interface SummaryProps {
  readonly shown: ShownHistory;
  readonly view: HistoryView;
  readonly onView: (view: HistoryView) => void;
}

/** How many there are, and the way back to all of them. */
function Summary({ shown: { index, found, total, isWhole }, view, onView }: SummaryProps) {
  const isReading = index.size < total;
  return (
    <div class={css.summary}>
      <p class={css.count} role="status">
        {isFiltered(view)
          ? i18n.t(isWhole ? 'history.found' : 'history.foundAtLeast', [
              NUMBER.format(found.positions.length),
              NUMBER.format(total),
            ])
          : i18n.t('history.count', total, [NUMBER.format(total)])}
        {isReading && <AfterAMoment> {i18n.t('history.readingOn')}</AfterAMoment>}
      </p>
      {isFiltered(view) && (
        <button type="button" class="quiet" onClick={() => onView({ ...WHOLE_HISTORY, order: view.order })}>
          {i18n.t('history.showAll')}
        </button>
      )}
    </div>
  );
}
