import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPreview } from '../lib/history/import-outcome.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import { DialogButtons } from './history-dialog.tsx';
import css from './history-dialog.module.css';
import { Radio } from './history-radio.tsx';
import { receiverHost } from './receiver-host.ts';
import { stateWords } from './state-words.ts';
import { When } from './when.tsx';

interface Props {
  readonly preview: Extract<ImportPreview, { readonly kind: 'ready' }>;
  readonly onImport: (takesTheirs: boolean) => void;
  readonly onCancel: () => void;
}

const NUMBER = new Intl.NumberFormat();

/** What is new in a file, what is here already, and what says something else than here. */
export function ImportPreviewView({ preview, onImport, onCancel }: Props) {
  const [takesTheirs, setTakesTheirs] = useState(false);
  const { fresh, same, conflicts, examples } = preview;
  const hasWork = fresh > 0 || conflicts > 0;
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
      {conflicts > 0 && (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
          <ul class={css.conflicts} tabIndex={0} aria-label={i18n.t('import.conflicts')}>
            {examples.map(({ mine, theirs }) => (
              <li key={mine.id}>
                <p>
                  {i18n.t('import.here')} <Line record={mine} />
                </p>
                <p>
                  {i18n.t('import.inFile')} <Line record={theirs} />
                </p>
              </li>
            ))}
            {conflicts > examples.length && (
              <li>{i18n.t('import.moreConflicts', [NUMBER.format(conflicts - examples.length)])}</li>
            )}
          </ul>
          <fieldset class={css.choices}>
            <legend>{i18n.t('import.whichOne')}</legend>
            <Radio name="conflicts" checked={!takesTheirs} onChoose={() => setTakesTheirs(false)}>
              {i18n.t('import.keepMine')}
            </Radio>
            <Radio name="conflicts" checked={takesTheirs} onChoose={() => setTakesTheirs(true)}>
              {i18n.t('import.takeTheirs')}
            </Radio>
          </fieldset>
        </>
      )}
      {!hasWork && <p>{i18n.t('import.nothingNew')}</p>}
      <DialogButtons>
        <button type="button" onClick={onCancel}>
          {i18n.t(hasWork ? 'common.cancel' : 'verdict.done')}
        </button>
        {hasWork && (
          <button type="button" class="primary" data-confirm onClick={() => onImport(takesTheirs)}>
            {i18n.t('import.start')}
          </button>
        )}
      </DialogButtons>
    </>
  );
}

function Line({ record }: { readonly record: PingRecord }) {
  return (
    <>
      <When at={record.createdAt} />, {stateWords(record.state).words},{' '}
      <bdi>{record.fields.title || record.fields.url}</bdi> → <bdi>{receiverHost(record.pingUrl)}</bdi>
    </>
  );
}
