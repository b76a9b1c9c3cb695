import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPreview } from '../lib/history/import-outcome.ts';
import { ConflictList } from './conflict-list.tsx';
import { DialogButtons } from './history-dialog.tsx';
import css from './history-dialog.module.css';
import { Radio } from './history-radio.tsx';

interface Props {
  readonly preview: Extract<ImportPreview, { readonly kind: 'ready' }>;
  /** Called with whether of a ping that differs the file's version is wanted. */
  readonly onImport: (takesTheirs: (id: string) => boolean) => void;
  readonly onCancel: () => void;
}

const NUMBER = new Intl.NumberFormat();
const NONE: ReadonlySet<string> = new Set();

/** What is new in a file, what is here already, and what says something else than here. */
export function ImportPreviewView({ preview, onImport, onCancel }: Props) {
  const { fresh, outdated, same, conflicts, shown } = preview;
  /** What is taken from the file of those that are shown one by one, and whether the others are. */
  const [theirs, setTheirs] = useState(NONE);
  const [takesOthers, setTakesOthers] = useState(false);
  const hasWork = fresh > 0 || conflicts > 0;
  const hidden = conflicts - shown.length;

  function chooseAll(takesTheirs: boolean): void {
    setTheirs(takesTheirs ? new Set(shown.map(({ mine }) => mine.id)) : NONE);
    setTakesOthers(takesTheirs);
  }

  function chooseOne(id: string, takesTheirs: boolean): void {
    const next = new Set(theirs);
    if (takesTheirs) next.add(id);
    else next.delete(id);
    setTheirs(next);
  }

  function isTaken(): (id: string) => boolean {
    const kept = new Set(shown.map(({ mine }) => mine.id).filter((id) => !theirs.has(id)));
    return (id) => theirs.has(id) || (takesOthers && !kept.has(id));
  }

  return (
    <>
      <dl class={css.counts}>
        <dt>{NUMBER.format(fresh)}</dt>
        <dd>{i18n.t('import.fresh')}</dd>
        <dt>{NUMBER.format(same)}</dt>
        <dd>{i18n.t('import.same')}</dd>
        <dt>{NUMBER.format(conflicts)}</dt>
        <dd>{i18n.t('import.conflicts')}</dd>
      </dl>
      {outdated > 0 && <p>{i18n.t('import.outdated', outdated, [NUMBER.format(outdated)])}</p>}
      {conflicts > 0 && (
        <>
          <fieldset class={css.choices}>
            <legend>{i18n.t('import.whichOne')}</legend>
            <Radio
              name="conflicts"
              checked={theirs.size === 0 && !takesOthers}
              onChoose={() => chooseAll(false)}
            >
              {i18n.t('import.keepMine')}
            </Radio>
            <Radio
              name="conflicts"
              checked={theirs.size === shown.length && (takesOthers || hidden === 0)}
              onChoose={() => chooseAll(true)}
            >
              {i18n.t('import.takeTheirs')}
            </Radio>
          </fieldset>
          <ConflictList conflicts={shown} theirs={theirs} onChoose={chooseOne} />
          {hidden > 0 && (
            <p>
              {i18n.t(takesOthers ? 'import.othersTheirs' : 'import.othersMine', [NUMBER.format(hidden)])}
            </p>
          )}
        </>
      )}
      {!hasWork && <p>{i18n.t('import.nothingNew')}</p>}
      <DialogButtons>
        <button type="button" onClick={onCancel}>
          {i18n.t(hasWork ? 'common.cancel' : 'verdict.done')}
        </button>
        {hasWork && (
          <button type="button" class="primary" data-confirm onClick={() => onImport(isTaken())}>
            {i18n.t('import.start')}
          </button>
        )}
      </DialogButtons>
    </>
  );
}
