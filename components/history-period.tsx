import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Period } from '../lib/history/period.ts';
import { Choice } from './history-choice.tsx';
import css from './history-filters.module.css';

const LAST_DAYS = ['7', '30', '365'] as const;

interface Props {
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
}

/** Any time, the last days, or from one date to another. */
export function PeriodChoice({ period, onChoose }: Props) {
  const chosen = period.kind === 'days' ? String(period.days) : period.kind === 'range' ? 'range' : null;
  return (
    <>
      <Choice
        label={i18n.t('history.time')}
        all={i18n.t('history.anyTime')}
        chosen={chosen}
        options={[
          ...LAST_DAYS.map((days) => ({ value: days as string, words: i18n.t('history.lastDays', [days]) })),
          { value: 'range', words: i18n.t('history.range') },
        ]}
        onChoose={(value) => {
          if (value === null) onChoose({ kind: 'any' });
          else if (value === 'range') onChoose({ kind: 'range', first: '', last: '' });
          else onChoose({ kind: 'days', days: Number(value) });
        }}
      />
      {period.kind === 'range' && (
        <>
          <DateField
            label={i18n.t('history.from')}
            value={period.first}
            onChange={(first) => onChoose({ ...period, first })}
          />
          <DateField
            label={i18n.t('history.to')}
            value={period.last}
            onChange={(last) => onChoose({ ...period, last })}
          />
        </>
      )}
    </>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div class={css.choice}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
