import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LookOutcome } from '../lib/outbox/look-outcome.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { suggestsTrackback10 } from '../lib/trackback/suggests-trackback-10.ts';
import type { RefusedReason, Verdict } from '../lib/trackback/verdict.ts';
import type { Looking } from './look-for-post.tsx';
import { LookForPost } from './look-for-post.tsx';
import css from './outcome.module.css';
import { HERE, Sentence } from './sentence.tsx';

/** What can be done about a settled ping. A button is there only where its callback is. */
export interface SettledActions {
  /** Looks whether the ping arrived after all. */
  readonly looking?: Looking;
  readonly onSendAsGet?: () => void;
  /** Write the same ping to the address to which the receiver pointed. */
  readonly onSendTo?: (pingUrl: string) => void;
  readonly onEdit?: () => void;
  readonly onDone?: () => void;
}

interface Props extends SettledActions {
  readonly record: PingRecord;
  readonly verdict: Verdict;
  /** HTTP status of the answer, or null when none came. */
  readonly status: number | null;
}

/** The next steps, the likeliest first and prominent. Nothing is sent again without a click. */
export function OutcomeActions({ record, verdict, status, ...actions }: Props) {
  const offersGet = record.options.method === 'post' && suggestsTrackback10(verdict, status);
  const movedTo = verdict.reason === 'redirected' ? (record.attempts.at(-1)?.redirectedTo ?? null) : null;
  const { onSendTo, looking } = actions;
  const [isLooking, setIsLooking] = useState(false);
  const [seen, setSeen] = useState<LookOutcome['kind'] | null>(null);
  const steps = isLooking ? stepsAfterLook(seen) : stepsAfter(verdict, looking !== undefined);
  const hasAdvice = !isLooking || (seen !== null && !HAS_NOT_SEEN.has(seen));
  return (
    <>
      {movedTo !== null && onSendTo && (
        <div class={css.suggestion}>
          <p>
            <Sentence words={i18n.t('verdict.redirectedTo', [HERE])} name={movedTo} />
          </p>
          <button type="button" onClick={() => onSendTo(movedTo)}>
            {i18n.t('verdict.sendThere')}
          </button>
        </div>
      )}
      {offersGet && actions.onSendAsGet && (
        <div class={css.suggestion}>
          <p>{i18n.t('verdict.sendAsGetText')}</p>
          <button type="button" onClick={actions.onSendAsGet}>
            {i18n.t('verdict.sendAsGet')}
          </button>
        </div>
      )}
      {isLooking && looking !== undefined && (
        <LookForPost looking={looking} onOutcome={(outcome) => setSeen(outcome.kind)} />
      )}
      <div class={css.actions}>
        {steps.map((step, index) => (
          <StepAction
            key={step}
            step={step}
            isFirst={index === 0 && hasAdvice}
            entryUrl={record.target.permalink ?? record.target.pageUrl}
            verdict={verdict}
            actions={actions}
            onLook={() => setIsLooking(true)}
          />
        ))}
      </div>
    </>
  );
}

type Step = 'see' | 'open' | 'edit' | 'done';

/** What can come next, the likeliest first. */
function stepsAfter(verdict: Verdict, canLook: boolean): readonly Step[] {
  switch (verdict.kind) {
    case 'accepted':
    case 'duplicate':
      return ['done', 'open'];
    case 'not-trackback':
    case 'unknown':
      return [canLook ? 'see' : 'open', 'edit', 'done'];
    case 'not-sent':
      return ['edit', 'done'];
    case 'refused':
      return IN_VAIN.has(verdict.reason) ? ['done', 'edit'] : ['edit', 'done'];
    default:
      return verdict satisfies never;
  }
}

/** Only who could look for the post, and did not find it, is advised to send it again. */
function stepsAfterLook(seen: LookOutcome['kind'] | null): readonly Step[] {
  return seen === 'shown' ? ['done', 'edit'] : ['edit', 'done'];
}

/** Nobody has looked then. */
const HAS_NOT_SEEN: ReadonlySet<LookOutcome['kind']> = new Set([
  'needs-access',
  'paused',
  'failed',
  'no-place',
]);

/** No other words would help. */
const IN_VAIN: ReadonlySet<RefusedReason> = new Set(['closed', 'wrong-ip', 'protected', 'forbidden']);

interface StepProps {
  readonly step: Step;
  readonly isFirst: boolean;
  readonly entryUrl: string | null;
  readonly verdict: Verdict;
  readonly actions: SettledActions;
  readonly onLook: () => void;
}

function StepAction({ step, isFirst, entryUrl, verdict, actions, onLook }: StepProps) {
  const look = isFirst ? 'primary' : undefined;
  switch (step) {
    case 'see':
      return <Button look={look} label={i18n.t('look.see')} onClick={onLook} />;
    case 'open':
      return (
        entryUrl !== null && (
          <a class={isFirst ? 'button primary' : 'button'} href={entryUrl} target="_blank" rel="noreferrer">
            {i18n.t('verdict.lookAtEntry')}
          </a>
        )
      );
    case 'edit': {
      const mayHaveArrived = verdict.kind === 'unknown' || verdict.kind === 'not-trackback';
      const label = i18n.t(mayHaveArrived ? 'verdict.editAndSendAnyway' : 'verdict.editAndSend');
      return <Button look={look} label={label} onClick={actions.onEdit} />;
    }
    case 'done':
      return <Button look={look} label={i18n.t('verdict.done')} onClick={actions.onDone} />;
    default:
      return step satisfies never;
  }
}

interface ButtonProps {
  readonly label: string;
  readonly look: 'primary' | undefined;
  readonly onClick: (() => void) | undefined;
}

function Button({ label, look, onClick }: ButtonProps) {
  if (onClick === undefined) return null;
  return (
    <button type="button" class={look} onClick={onClick}>
      {label}
    </button>
  );
}
