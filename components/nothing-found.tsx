import { i18n } from '#i18n';
import type { NotOffered } from '../lib/trackback/entry.ts';
import type { ReadFailure } from '../lib/trackback/find-outcome.ts';
import { LeftOut } from './left-out.tsx';
import css from './nothing-found.module.css';
import { readFailureWords } from './read-failure-words.ts';

export type NothingFoundState =
  | {
      readonly kind: 'none';
      readonly notOffered: readonly NotOffered[];
      readonly otherLinkbacks: readonly ('pingback' | 'webmention')[];
    }
  /** A page of the browser, of an extension store, or of a document viewer. */
  | { readonly kind: 'unreadable-page' }
  | { readonly kind: 'read-failed'; readonly reason: ReadFailure; readonly status: number | null };

interface Props {
  readonly state: NothingFoundState;
}

/** Says that there is nothing to ping here, and why. */
export function NothingFound({ state }: Props) {
  const { title, text } = wordsFor(state);
  return (
    <div class={css.nothing}>
      <img class={css.icon} src="/icon/quiet-48.png" alt="" width="32" height="32" />
      <div class={css.words} role="status">
        <h2>{title}</h2>
        <p class={css.text}>{text}</p>
        {state.kind === 'none' && <OtherLinkbacks kinds={state.otherLinkbacks} />}
        {state.kind !== 'read-failed' && (
          <a class={css.why} href="/help.html#nothing-found" target="_blank">
            {i18n.t('guide.whyNothing')}
          </a>
        )}
      </div>
      {state.kind === 'none' && state.notOffered.length > 0 && <LeftOut items={state.notOffered} />}
    </div>
  );
}

function OtherLinkbacks({ kinds }: { readonly kinds: readonly ('pingback' | 'webmention')[] }) {
  const pingback = kinds.includes('pingback');
  const webmention = kinds.includes('webmention');
  if (!pingback && !webmention) return null;
  const words = pingback
    ? i18n.t(webmention ? 'nothing.pingbackAndWebmention' : 'nothing.pingback')
    : i18n.t('nothing.webmention');
  return <p class={css.text}>{words}</p>;
}

function wordsFor(state: NothingFoundState): { readonly title: string; readonly text: string } {
  switch (state.kind) {
    case 'none': {
      const isClosed = state.notOffered.some(({ reason }) => reason === 'closed');
      return {
        title: i18n.t(isClosed ? 'nothing.closedTitle' : 'nothing.title'),
        text: i18n.t(isClosed ? 'nothing.closedText' : 'nothing.text'),
      };
    }
    case 'unreadable-page':
      return { title: i18n.t('nothing.unreadableTitle'), text: i18n.t('nothing.unreadableText') };
    case 'read-failed':
      return { title: i18n.t('nothing.failedTitle'), text: readFailureWords(state.reason, state.status) };
    default:
      return state satisfies never;
  }
}
