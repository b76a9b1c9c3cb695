import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilterChoices } from './filter-choices.tsx';
import css from './history-filters.module.css';
import type { HistoryView, ShownHistory } from './history-view.ts';

interface Props {
  readonly shown: ShownHistory;
  readonly view: HistoryView;
  readonly onView: (view: HistoryView) => void;
}

/** Everything by which the list is cut down and put in order. */
export function HistoryFilters({ shown, view, onView }: Props) {
  const searchId = useId();
  const { filter } = view;
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
          onInput={({ currentTarget }) =>
            onView({ ...view, filter: { ...filter, text: currentTarget.value } })
          }
        />
      </div>
      <FilterChoices shown={shown} view={view} onView={onView} />
    </search>
  );
}
