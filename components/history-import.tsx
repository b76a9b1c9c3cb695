import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportOutcome, ImportPreview } from '../lib/history/import-outcome.ts';
import { DialogButtons, HistoryDialog } from './history-dialog.tsx';
import css from './history-dialog.module.css';
import { ImportPreviewView } from './history-import-preview.tsx';
import { HistoryProgress } from './history-progress.tsx';
import type { HistoryServices } from './history-services.ts';
import { importProblemWords } from './history-words.ts';
import { useHistoryWork } from './use-history-work.ts';

interface Props {
  readonly services: Pick<HistoryServices, 'previewImport' | 'runImport'>;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'previewed'; readonly file: File; readonly preview: Ready }
  | { readonly kind: 'importing' }
  | { readonly kind: 'ended'; readonly outcome: Exclude<ImportPreview, Ready> | ImportOutcome };

type Ready = Extract<ImportPreview, { readonly kind: 'ready' }>;

const NUMBER = new Intl.NumberFormat();

/** Brings pings of a file into the history: choose it, see what it would do, do it. */
export function HistoryImport({ services, onClose }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const work = useHistoryWork();

  function preview(file: File): void {
    setStage({ kind: 'reading' });
    work.start(async (watch) => {
      const preview = await services.previewImport(file, watch);
      setStage(
        preview.kind === 'ready' ? { kind: 'previewed', file, preview } : { kind: 'ended', outcome: preview },
      );
    });
  }

  function run(file: File, takesTheirs: (id: string) => boolean): void {
    setStage({ kind: 'importing' });
    work.start(async (watch) => {
      setStage({ kind: 'ended', outcome: await services.runImport(file, takesTheirs, watch) });
    });
  }

  return (
    <HistoryDialog title={i18n.t('import.title')} onClose={onClose}>
      {renderStage()}
    </HistoryDialog>
  );

  function renderStage() {
    switch (stage.kind) {
      case 'choosing':
        return (
          <>
            <p>{i18n.t('import.text')}</p>
            <FileField onFile={preview} />
            <Close words={i18n.t('common.cancel')} onClose={onClose} />
          </>
        );
      case 'reading':
        return <HistoryProgress words={i18n.t('import.reading')} share={work.share} onCancel={work.cancel} />;
      case 'previewed':
        return (
          <ImportPreviewView
            preview={stage.preview}
            onImport={(takesTheirs) => run(stage.file, takesTheirs)}
            onCancel={onClose}
          />
        );
      case 'importing':
        // Once everything has been read it is being made history, which is not stopped half-way.
        return (
          <HistoryProgress
            words={i18n.t('import.importing')}
            share={work.share === 1 ? null : work.share}
            {...(work.share !== 1 && { onCancel: work.cancel })}
          />
        );
      case 'ended':
        return <Ended outcome={stage.outcome} onFile={preview} onClose={onClose} />;
      default:
        return stage satisfies never;
    }
  }
}

interface EndedProps {
  readonly outcome: Exclude<ImportPreview, Ready> | ImportOutcome;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

function Ended({ outcome, onFile, onClose }: EndedProps) {
  if (outcome.kind === 'done') {
    return (
      <>
        <p role="status">
          {i18n.t('import.done', [NUMBER.format(outcome.added), NUMBER.format(outcome.replaced)])}
        </p>
        <Close words={i18n.t('verdict.done')} onClose={onClose} />
      </>
    );
  }
  return (
    <>
      <p class={css.problem} role="alert">
        {importProblemWords(outcome)}
      </p>
      <FileField onFile={onFile} />
      <Close words={i18n.t('common.cancel')} onClose={onClose} />
    </>
  );
}

function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <input
      type="file"
      accept=".json,application/json"
      aria-label={i18n.t('import.file')}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file !== undefined) onFile(file);
      }}
    />
  );
}

function Close({ words, onClose }: { readonly words: string; readonly onClose: () => void }) {
  return (
    <DialogButtons>
      <button type="button" onClick={onClose}>
        {words}
      </button>
    </DialogButtons>
  );
}
