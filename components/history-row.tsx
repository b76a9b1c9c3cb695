import { useId } from 'preact/hooks';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import css from './history-row.module.css';
import { RecordDetails } from './record-details.tsx';
import { receiverHost } from './receiver-host.ts';
import { stateWords } from './state-words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { When } from './when.tsx';

interface Props {
  readonly record: PingRecord;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onDelete: () => void;
}

/** One ping in the history: a line that opens to the whole record. */
export function HistoryRow({ record, isOpen, onToggle, onDelete }: Props) {
  const { state, target, pingUrl, fields } = record;
  const detailsId = useId();
  const { mark, words } = stateWords(state);
  return (
    <li
      class={css.row}
      data-ping-id={record.id}
      data-verdict={state.kind === 'settled' ? state.verdict.kind : 'pending'}
    >
      <button
        type="button"
        class={css.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        <span class={css.verdict}>
          <VerdictMark of={mark} /> {words}
        </span>{' '}
        <span class={css.what}>
          <span class={css.title}>
            <bdi>{target.title || target.permalink || pingUrl}</bdi>
          </span>{' '}
          <bdi class={css.own} title={fields.url}>
            {fields.url}
          </bdi>
        </span>{' '}
        <bdi class={css.host}>{receiverHost(pingUrl)}</bdi>{' '}
        <span class={css.time}>
          <When at={record.createdAt} as="time" />
        </span>
      </button>
      {isOpen && (
        <div id={detailsId} class={css.details}>
          <RecordDetails record={record} onDelete={onDelete} />
        </div>
      )}
    </li>
  );
}
