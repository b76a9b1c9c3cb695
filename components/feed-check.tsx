import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AfterAMoment } from './after-a-moment.tsx';
import type { PostsOutcome } from './author-services.ts';
import css from './blog-form.module.css';
import type { BlogsServices } from './blogs-services.ts';
import { ownFailureWords } from './own-failure-words.ts';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly services: Pick<BlogsServices, 'readPosts' | 'requestAccess'>;
  /** Absolute http(s). */
  readonly feed: string;
  /** Without a click, as for a feed that was there before. */
  readonly isCheckedAtOnce: boolean;
}

type Check = { readonly kind: 'offered' } | { readonly kind: 'reading' } | PostsOutcome;

/** Whether the feed can be read, and what is in it. */
export function FeedCheck({ services, feed, isCheckedAtOnce }: Props) {
  const [check, setCheck] = useState<Check>({ kind: 'offered' });
  const asked = useRef(feed);

  useEffect(() => {
    asked.current = feed;
    if (isCheckedAtOnce) void read();
    else setCheck({ kind: 'offered' });
  }, [feed]);

  async function read(): Promise<void> {
    setCheck({ kind: 'reading' });
    const outcome = await services.readPosts(feed).catch((): PostsOutcome => LOST);
    if (asked.current === feed) setCheck(outcome);
  }

  async function readWhenAllowed(permission: Promise<boolean>): Promise<void> {
    if (await permission.catch(() => false)) await read();
  }

  switch (check.kind) {
    case 'offered':
      return (
        <div class={css.check}>
          {/* Access that is there already is given again without a question. */}
          <button type="button" onClick={() => void readWhenAllowed(services.requestAccess(feed))}>
            {i18n.t('blogs.check')}
          </button>
        </div>
      );
    case 'reading':
      return (
        <p class={css.check} role="status">
          <AfterAMoment>{i18n.t('blogs.checking')}</AfterAMoment>
        </p>
      );
    case 'needs-access': {
      const host = receiverHost(check.url);
      return (
        <div class={css.check}>
          <p role="status">
            <Sentence words={i18n.t('blogs.feedAccess', [HERE])} name={host} />
          </p>
          <button type="button" onClick={() => void readWhenAllowed(services.requestAccess(check.url))}>
            <Sentence words={i18n.t('blogs.feedAllow', [HERE])} name={host} />
          </button>
        </div>
      );
    }
    case 'failed':
    case 'no-feed':
      return (
        <div class={css.check}>
          <p role="status">
            {check.kind === 'failed' ? (
              <>
                {i18n.t('blogs.feedFailed')} {ownFailureWords(check.reason, check.status)}
              </>
            ) : (
              i18n.t(`blogs.feedNone.${check.reason}`)
            )}
          </p>
          <button type="button" onClick={() => void read()}>
            {i18n.t('blogs.tryAgain')}
          </button>
        </div>
      );
    case 'feed': {
      const { posts, isCut } = check.feed;
      const [newest] = posts;
      return (
        <p class={css.check} role="status">
          {newest === undefined ? (
            i18n.t('blogs.feedEmpty')
          ) : (
            <span>
              {i18n.t('blogs.feedPosts', posts.length)} {i18n.t('blogs.newest')}{' '}
              <bdi>{newest.title || newest.url}</bdi>
              {isCut && <span class={css.cut}>{i18n.t('blogs.feedCut')}</span>}
            </span>
          )}
        </p>
      );
    }
    default:
      return check satisfies never;
  }
}

const LOST = { kind: 'failed', reason: 'connection-lost', status: null } as const;
