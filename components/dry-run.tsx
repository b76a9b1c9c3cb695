import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DryRunOutcome } from '../lib/outbox/submission.ts';
import css from './exact-request.module.css';

interface Props {
  readonly isBusy: boolean;
  readonly onDryRun: () => Promise<DryRunOutcome>;
  /** Shows what was written down. */
  readonly onOpenPing: (id: string) => void;
}

/** Writes the ping down as if it had been sent, and says that it was not. */
export function DryRun({ isBusy, onDryRun, onOpenPing }: Props) {
  const [outcome, setOutcome] = useState<DryRunOutcome | 'running' | 'no-answer' | null>(null);

  function run(): void {
    if (isBusy || outcome === 'running') return;
    setOutcome('running');
    onDryRun().then(setOutcome, () => setOutcome('no-answer'));
  }

  return (
    <div class={css.exact}>
      <div class={css.buttons}>
        <button type="button" aria-disabled={isBusy || outcome === 'running'} onClick={run}>
          {i18n.t('dryRun.start')}
        </button>
      </div>
      <p class={css.note}>{i18n.t('dryRun.text')}</p>
      <p role="status" data-dry-run>
        {typeof outcome === 'object' && outcome !== null && outcomeWords(outcome)}
        {outcome === 'no-answer' && i18n.t('dryRun.background')}{' '}
        {typeof outcome === 'object' && outcome?.kind === 'taken' && (
          <button type="button" class="quiet" onClick={() => onOpenPing(outcome.record.id)}>
            {i18n.t('dryRun.show')}
          </button>
        )}
      </p>
    </div>
  );
}

function outcomeWords(outcome: DryRunOutcome): string {
  switch (outcome.kind) {
    case 'taken':
      return i18n.t('dryRun.done');
    case 'invalid':
      return i18n.t('dryRun.invalid');
    case 'storage-unavailable':
      return i18n.t('dryRun.storage');
    default:
      return outcome satisfies never;
  }
}
