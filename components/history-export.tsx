import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormat } from '../lib/history/export-writer.ts';
import { EXPORT_FORMATS } from '../lib/history/export-writer.ts';
import type { StorageTrouble } from '../lib/history/storage-trouble.ts';
import { DialogButtons, HistoryDialog } from './history-dialog.tsx';
import css from './history-dialog.module.css';
import { HistoryProgress } from './history-progress.tsx';
import type { HistoryServices } from './history-services.ts';
import type { ShownHistory } from './history-view.ts';
import { exportNote, exportWords, troubleWords } from './history-words.ts';
import { Radio } from './history-radio.tsx';
import { saveFile } from './history-save-file.ts';
import { useHistoryWork } from './use-history-work.ts';

interface Props {
  readonly shown: ShownHistory;
  /** Whether pings are left out at the moment: then the user chooses. */
  readonly isFiltered: boolean;
  readonly makeExport: HistoryServices['makeExport'];
  readonly onClose: () => void;
}

const NUMBER = new Intl.NumberFormat();

/** Asks which pings go into what kind of file, and makes it. */
export function HistoryExport({ shown, isFiltered, makeExport, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat>('json');
  const [scope, setScope] = useState<'all' | 'found'>(isFiltered ? 'found' : 'all');
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const work = useHistoryWork();
  const { index, found } = shown;

  function start(): void {
    const positions =
      scope === 'found' ? found.positions : Uint32Array.from({ length: index.size }, (_, at) => at);
    work.start(async (watch) => {
      const outcome = await makeExport(index, positions, format, watch);
      if (outcome.kind === 'failed') setTrouble(outcome.trouble);
      if (outcome.kind !== 'done') return;
      saveFile(outcome.file, outcome.name);
      onClose();
    });
  }

  return (
    <HistoryDialog title={i18n.t('export.title')} onClose={onClose}>
      {work.share === null ? (
        <>
          {isFiltered && (
            <fieldset class={css.choices}>
              <legend>{i18n.t('export.which')}</legend>
              <Radio name="scope" checked={scope === 'found'} onChoose={() => setScope('found')}>
                {i18n.t('export.found', [NUMBER.format(found.positions.length)])}
              </Radio>
              <Radio name="scope" checked={scope === 'all'} onChoose={() => setScope('all')}>
                {i18n.t('export.all', [NUMBER.format(index.size)])}
              </Radio>
            </fieldset>
          )}
          <fieldset class={css.choices}>
            <legend>{i18n.t('export.format')}</legend>
            {EXPORT_FORMATS.map((one) => (
              <Radio
                key={one}
                name="format"
                checked={one === format}
                note={exportNote(one)}
                onChoose={() => setFormat(one)}
              >
                {exportWords(one)}
              </Radio>
            ))}
          </fieldset>
          {trouble !== null && (
            <p class={css.problem} role="alert">
              {troubleWords(trouble)}
            </p>
          )}
          <DialogButtons>
            <button type="button" onClick={onClose}>
              {i18n.t('common.cancel')}
            </button>
            <button type="button" class="primary" onClick={start}>
              {i18n.t('export.start')}
            </button>
          </DialogButtons>
        </>
      ) : (
        <HistoryProgress words={i18n.t('export.working')} share={work.share} onCancel={work.cancel} />
      )}
    </HistoryDialog>
  );
}
