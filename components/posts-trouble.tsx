import { i18n } from '#i18n';
import type { PostsOutcome } from './author-services.ts';
import css from './post-picker.module.css';
import { ownFailureWords } from './own-failure-words.ts';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly outcome: Exclude<PostsOutcome, { kind: 'feed' }>;
  readonly hasFeed: boolean;
  readonly onAgain: () => void;
  /** Called during the click, so that access can be asked for. */
  readonly onAllow: (url: string) => void;
}

/** Why there are no posts to pick from, and what helps. */
export function PostsTrouble({ outcome, hasFeed, onAgain, onAllow }: Props) {
  if (!hasFeed) return <p class={css.said}>{i18n.t('picker.noFeed')}</p>;
  switch (outcome.kind) {
    case 'needs-access': {
      const host = receiverHost(outcome.url);
      return (
        <div class={css.said}>
          <p>
            <Sentence words={i18n.t('picker.accessText', [HERE])} name={host} />
          </p>
          <button type="button" onClick={() => onAllow(outcome.url)}>
            <Sentence words={i18n.t('picker.accessButton', [HERE])} name={host} />
          </button>
        </div>
      );
    }
    case 'no-feed':
      return (
        <div class={css.said} role="status">
          <p>{i18n.t(`picker.noFeedBecause.${outcome.reason}`)}</p>
        </div>
      );
    case 'failed':
      return (
        <div class={css.said}>
          <p role="status">
            {i18n.t('picker.failed')} {ownFailureWords(outcome.reason, outcome.status)}
          </p>
          <button
            type="button"
            onClick={(event) => {
              // The button goes with what it is about.
              event.currentTarget.form?.querySelector<HTMLElement>('[name="url"]')?.focus();
              onAgain();
            }}
          >
            {i18n.t('picker.again')}
          </button>
        </div>
      );
    default:
      return outcome satisfies never;
  }
}
