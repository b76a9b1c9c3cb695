import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RescueOutcome } from '../lib/history/export-outcome.ts';
import type { StorageTrouble } from '../lib/history/storage-trouble.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import { saveFile } from './history-save-file.ts';
import css from './history-trouble.module.css';
import { troubleWords } from './history-words.ts';

interface Props {
  readonly trouble: StorageTrouble;
  readonly rescue: () => Promise<RescueOutcome>;
}

/** Stands in the place of a history that cannot be read: why, and what can still be had of it. */
export function HistoryTrouble({ trouble, rescue }: Props) {
  const [isWorking, setIsWorking] = useState(false);
  const [rescued, setRescued] = useState<RescueOutcome | null>(null);

  async function save(): Promise<void> {
    if (isWorking) return;
    setIsWorking(true);
    setRescued(null);
    const outcome = await rescue().finally(() => setIsWorking(false));
    setRescued(outcome);
    if (outcome.kind === 'done') saveFile(outcome.file, outcome.name);
  }

  return (
    <div class={css.trouble}>
      <h1>{i18n.t('history.heading')}</h1>
      <p role="alert">{troubleWords(trouble)}</p>
      {trouble !== 'blocked' && (
        <>
          <p>{i18n.t('history.rescueText')}</p>
          <button type="button" class="primary" onClick={() => void save()}>
            {i18n.t('history.rescue')}
          </button>
        </>
      )}
      <p role="status">
        {isWorking && <AfterAMoment>{i18n.t('history.rescuing')}</AfterAMoment>}
        {rescued?.kind === 'done' && i18n.t('history.rescued', [rescued.read, rescued.lost])}
        {rescued?.kind === 'nothing' && i18n.t('history.notRescued')}
      </p>
    </div>
  );
}
