import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { AwaitingView } from './awaiting-view.tsx';
import type { SettledActions } from './outcome-actions.tsx';
import { SettledView } from './settled-view.tsx';
import { UnderWay } from './under-way.tsx';

export interface VerdictViewProps extends SettledActions {
  readonly record: PingRecord;
  /** From a private window, where no history is kept. */
  readonly isPrivate?: boolean;
  /** For a ping that waits for access: whether it has come meanwhile. */
  readonly hasAccess?: () => Promise<boolean>;
  /** For a ping that waits for access: ask for it and send. Called during the click. */
  readonly onAllow?: () => void;
  /** For a ping that waits for access: never send it. */
  readonly onWithdraw?: () => void;
  /** For a ping that waits for access: leave it waiting. */
  readonly onLater?: () => void;
}

/** Where a ping stands: waiting for access, under way, or settled with what came of it. */
export function VerdictView({
  record,
  isPrivate = false,
  hasAccess,
  onAllow,
  onWithdraw,
  onLater,
  ...actions
}: VerdictViewProps) {
  const { state } = record;
  switch (state.kind) {
    case 'awaiting-permission':
      return (
        <AwaitingView
          record={record}
          {...(hasAccess && { hasAccess })}
          {...(onAllow && { onAllow })}
          {...(onWithdraw && { onWithdraw })}
          {...(onLater && { onLater })}
        />
      );
    case 'queued':
    case 'sending':
      return <UnderWay record={record} state={state.kind} isPrivate={isPrivate} />;
    case 'settled':
      return <SettledView record={record} verdict={state.verdict} {...actions} />;
    default:
      return state satisfies never;
  }
}
