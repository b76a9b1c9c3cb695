import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RescueOutcome } from '../lib/history/export-outcome.ts';
import type { StorageTrouble } from '../lib/history/storage-trouble.ts';
import { saveFile } from './history-save-file.ts';
import css from './history-trouble.module.css';
import { troubleWords } from './history-words.ts';

interface Props {
  readonly trouble: StorageTrouble;
  readonly rescue: () => Promise<RescueOutcome>;
}

/** Stands in the place of a history that cannot be read: why, and what can still be had of it. */
export function HistoryTrouble({ trouble, rescue }: Props) {
  const [rescued, setRescued] = useState<RescueOutcome | null>(null);

  async function save(): Promise<void> {
    const outcome = await rescue();
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
        {rescued?.kind === 'done' && i18n.t('history.rescued', [rescued.read, rescued.lost])}
        {rescued?.kind === 'nothing' && i18n.t('history.notRescued')}
      </p>
    </div>
  );
}
