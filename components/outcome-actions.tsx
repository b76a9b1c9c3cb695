import { i18n } from '#i18n';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { suggestsTrackback10 } from '../lib/trackback/suggests-trackback-10.ts';
import type { Verdict } from '../lib/trackback/verdict.ts';
import css from './outcome.module.css';

/** What can be done about a settled ping. A button is there only where its callback is. */
export interface SettledActions {
  onSendAgain?(): void;
  onSendAsGet?(): void;
  onEdit?(): void;
  onDone?(): void;
}

interface Props extends SettledActions {
  readonly record: PingRecord;
  readonly verdict: Verdict;
  /** HTTP status of the answer, or null when none came. */
  readonly status: number | null;
}

/** The next steps, the likeliest first and prominent. Nothing is sent again without a click. */
export function OutcomeActions({ record, verdict, status, ...actions }: Props) {
  const offersGet = record.method === 'post' && suggestsTrackback10(verdict, status);
  return (
    <>
      {offersGet && actions.onSendAsGet && (
        <div class={css.suggestion}>
          <p>{i18n.t('verdict.sendAsGetText')}</p>
          <button type="button" onClick={actions.onSendAsGet}>
            {i18n.t('verdict.sendAsGet')}
          </button>
        </div>
      )}
      <div class={css.actions}>
        <ActionsFor verdict={verdict} entryUrl={record.target.permalink ?? record.target.pageUrl} actions={actions} />
      </div>
    </>
  );
}

interface ActionsForProps {
  readonly verdict: Verdict;
  readonly entryUrl: string | null;
  readonly actions: SettledActions;
}

function ActionsFor({ verdict, entryUrl, actions }: ActionsForProps) {
  const edit = { label: i18n.t('verdict.edit'), onClick: actions.onEdit };
  const again = { label: i18n.t('verdict.sendAgain'), onClick: actions.onSendAgain };
  const done = { label: i18n.t('verdict.done'), onClick: actions.onDone };
  switch (verdict.kind) {
    case 'accepted':
    case 'duplicate':
      return (
        <>
          <Action {...done} isFirst />
          <LookAtEntry url={entryUrl} />
        </>
      );
    case 'refused':
      return (
        <>
          <Action {...edit} isFirst />
          <Action {...again} />
          <Action {...done} />
        </>
      );
    case 'not-trackback':
    case 'unknown':
      return (
        <>
          <LookAtEntry url={entryUrl} isFirst />
          <Action {...again} label={i18n.t('verdict.sendAgainAnyway')} />
          <Action {...edit} />
          <Action {...done} />
        </>
      );
    case 'not-sent':
      return (
        <>
          <Action {...again} isFirst />
          <Action {...edit} />
          <Action {...done} />
        </>
      );
    default:
      return verdict satisfies never;
  }
}

interface ActionProps {
  readonly label: string;
  readonly isFirst?: boolean;
  readonly onClick: (() => void) | undefined;
}

function Action({ label, isFirst = false, onClick }: ActionProps) {
  if (onClick === undefined) return null;
  return (
    <button type="button" class={isFirst ? 'primary' : undefined} onClick={onClick}>
      {label}
    </button>
  );
}

function LookAtEntry({ url, isFirst = false }: { readonly url: string | null; readonly isFirst?: boolean }) {
  if (url === null) return null;
  return (
    <a class={isFirst ? 'button primary' : 'button'} href={url} target="_blank" rel="noreferrer">
      {i18n.t('verdict.lookAtEntry')}
    </a>
  );
}
