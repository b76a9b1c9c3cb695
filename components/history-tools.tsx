import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Retention } from '../lib/history/retention.ts';
import { RETENTIONS } from '../lib/history/retention.ts';
import { Choice } from './history-choice.tsx';
import { DialogButtons, HistoryDialog } from './history-dialog.tsx';
import css from './history-tools.module.css';
import { retentionWords } from './history-words.ts';

interface Props {
  readonly retention: Retention;
  /** How many pings would go at once if they were kept so long. */
  readonly countOutdated: (retention: Retention) => number;
  readonly onRetention: (retention: Retention) => void;
  /** Without it there is nothing to export. */
  readonly onExport?: () => void;
  readonly onImport: () => void;
}

/** What is done with the history as a whole: how long it is kept, and the ways out of it and into it. */
export function HistoryTools({ retention, countOutdated, onRetention, onExport, onImport }: Props) {
  const [asked, setAsked] = useState<Retention | null>(null);
  return (
    <div class={css.tools}>
      <Choice
        label={i18n.t('history.keep')}
        chosen={asked ?? retention}
        options={RETENTIONS.map((value) => ({ value, words: retentionWords(value) }))}
        onChoose={(chosen) => {
          if (chosen === 'all') onRetention(chosen);
          else setAsked(chosen);
        }}
      />
      {onExport !== undefined && (
        <button type="button" onClick={onExport}>
          {i18n.t('export.open')}
        </button>
      )}
      <button type="button" onClick={onImport}>
        {i18n.t('import.open')}
      </button>
      {asked !== null && (
        <HistoryDialog title={i18n.t('history.keepTitle')} onClose={() => setAsked(null)}>
          <p>
            {i18n.t('history.keepText', [retentionWords(asked)])}{' '}
            {i18n.t('history.keepCount', countOutdated(asked))}
          </p>
          <DialogButtons>
            <button type="button" onClick={() => setAsked(null)}>
              {i18n.t('common.cancel')}
            </button>
            <button
              type="button"
              class="danger"
              data-confirm
              onClick={() => {
                onRetention(asked);
                setAsked(null);
              }}
            >
              {i18n.t('history.keepYes')}
            </button>
          </DialogButtons>
        </HistoryDialog>
      )}
    </div>
  );
}
