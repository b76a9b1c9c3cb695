import { i18n } from '#i18n';
import type { PostReading } from '../lib/author/post-reading.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import css from './read-this-post.module.css';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly reading: PostReading | null;
  readonly isReading: boolean;
  /** Called during the click, so that access can be asked for. */
  readonly onRead: () => void;
}

/** Offers to fill the fields from the post, where its host has not been allowed yet. */
export function ReadThisPost({ reading, isReading, onRead }: Props) {
  if (reading?.kind !== 'needs-access') return null;
  return (
    <div class={css.offer}>
      <p>
        <Sentence words={i18n.t('readPost.text', [HERE])} name={receiverHost(reading.url)} />
      </p>
      <button type="button" aria-disabled={isReading} onClick={() => !isReading && onRead()}>
        {isReading ? (
          <AfterAMoment before={i18n.t('readPost.button')}>{i18n.t('readPost.reading')}</AfterAMoment>
        ) : (
          i18n.t('readPost.button')
        )}
      </button>
    </div>
  );
}
