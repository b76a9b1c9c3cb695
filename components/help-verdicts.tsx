import { i18n } from '#i18n';
import css from './help-page.module.css';
import type { Mark } from './verdict-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

const VERDICTS = [
  { mark: 'accepted', key: 'accepted' },
  { mark: 'held', key: 'held' },
  { mark: 'duplicate', key: 'duplicate' },
  { mark: 'refused', key: 'refused' },
  { mark: 'not-trackback', key: 'notTrackback' },
  { mark: 'unknown', key: 'unknown' },
  { mark: 'not-sent', key: 'notSent' },
] as const satisfies readonly { readonly mark: Mark; readonly key: string }[];

/** Every verdict with its sign: what it means, and what to do. Its anchor is the mark's name. */
export function HelpVerdicts() {
  return (
    <>
      <p>{i18n.t('help.verdicts.text')}</p>
      {VERDICTS.map(({ mark, key }) => (
        <article key={mark} id={mark} class={css.verdict}>
          <VerdictMark of={mark} />
          <h3>{i18n.t(`verdict.${key}`)}</h3>
          <p>{i18n.t(`help.${key}.text`)}</p>
          <p class={css.todo}>{i18n.t(`help.${key}.todo`)}</p>
        </article>
      ))}
    </>
  );
}
