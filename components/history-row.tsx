import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import css from './history-row.module.css';
import type { PingActionsProps } from './history-ping-actions.tsx';
import { PingActions } from './history-ping-actions.tsx';
import { RecordDetails } from './record-details.tsx';
import { receiverHost } from './receiver-host.ts';
import { stateWords } from './state-words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { When } from './when.tsx';

/** What can be done about a ping in the list. */
export interface RowActions extends PingActionsProps {
  readonly onToggle: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

interface Props extends RowActions {
  readonly record: PingRecord;
  readonly isOpen: boolean;
  /** The day as well where no heading says it. */
  readonly timeAs: 'time' | 'date-and-time';
}

/** One ping in the history: a line that opens to the whole record. */
export function HistoryRow({ record, isOpen, timeAs, onToggle, onDelete, ...actions }: Props) {
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
        onClick={() => onToggle(record.id)}
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
          <When at={record.createdAt} as={timeAs} />
        </span>
      </button>
      {isOpen && (
        <div id={detailsId} class={css.details}>
          <RecordDetails record={record}>
            <PingActions record={record} {...actions} />
            <button type="button" class="danger" onClick={() => onDelete(record.id)}>
              {i18n.t('history.delete')}
            </button>
          </RecordDetails>
        </div>
      )}
    </li>
  );
}
