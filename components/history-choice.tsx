import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import css from './history-filters.module.css';

interface Option<Value> {
  readonly value: Value;
  readonly words: string;
  /** How many pings it would show. */
  readonly count?: number;
}

interface Props<Value> {
  readonly label: string;
  /** The words for "no matter which"; without them one has to be chosen. */
  readonly all?: string;
  readonly chosen: Value | null;
  /** Whether the counts are right at the moment. */
  readonly isCounted?: boolean;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value | null) => void;
}

const NUMBER = new Intl.NumberFormat();

/** One of several, in a list that opens, each with the number of pings behind it. */
export function Choice<Value extends string>({
  label,
  all,
  chosen,
  isCounted = true,
  options,
  onChoose,
}: Props<Value>) {
  const id = useId();
  return (
    <div class={css.choice}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(options.find(({ value }) => value === currentTarget.value)?.value ?? null)
        }
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map(({ value, words, count }) => (
          <option key={value} value={value}>
            {count === undefined || !isCounted
              ? words
              : i18n.t('history.option', [words, NUMBER.format(count)])}
          </option>
        ))}
      </select>
    </div>
  );
}
