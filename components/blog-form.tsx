import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Blog } from '../lib/author/blog.ts';
import { BLOG_TARGETS, EXCERPT_RULES } from '../lib/author/blog.ts';
import { BlogChoice } from './blog-choice.tsx';
import css from './blog-form.module.css';
import { BlogLine } from './blog-line.tsx';
import { blogTargetsWords, excerptRuleWords } from './blog-words.ts';
import type { BlogsServices } from './blogs-services.ts';
import { FeedCheck } from './feed-check.tsx';
import { HERE, Sentence } from './sentence.tsx';
import { typedAddress } from './typed-address.ts';

interface Props {
  readonly services: BlogsServices;
  readonly initial: Blog;
  /** Other feeds that were found. */
  readonly feeds: readonly string[];
  /** What the form is, for those who do not see where it stands. */
  readonly label: string;
  /** Saved, or left as it was. */
  readonly onDone: () => void;
}

type Problem = 'name' | 'url' | 'feed' | 'storage';

/** Everything about one blog, to be corrected and saved. */
export function BlogForm({ services, initial, feeds, label, onDone }: Props) {
  const [blog, setBlog] = useState(() => ({ ...initial, feed: initial.feed ?? '' }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  /** Begins at the first thing that is missing. */
  useLayoutEffect(() => focusOn(initial.name === '' ? 'name' : initial.url === '' ? 'url' : 'name'), []);

  function focusOn(name: string): void {
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }

  function change(part: Partial<typeof blog>): void {
    setBlog((before) => ({ ...before, ...part }));
    setProblem(null);
  }

  function refuse(what: Problem): void {
    setProblem(what);
    focusOn(what);
  }

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const url = typedAddress(blog.url);
    const feed = blog.feed.trim() === '' ? null : typedAddress(blog.feed);
    const name = blog.name.trim();
    if (name === '') return refuse('name');
    if (url === null) return refuse('url');
    if (feed === null && blog.feed.trim() !== '') return refuse('feed');
    const { kind } = await services.save({ ...blog, name, url, feed }, null);
    if (kind === 'saved') onDone();
    else setProblem('storage');
  }

  const feedAddress = blog.feed.trim() === '' ? null : typedAddress(blog.feed);
  return (
    <form class={css.form} ref={form} noValidate aria-label={label} onSubmit={(event) => void save(event)}>
      <BlogLine
        name="name"
        label={i18n.t('blogs.name')}
        value={blog.name}
        hint={i18n.t('blogs.nameHint')}
        problem={problem === 'name' ? i18n.t('blogs.nameMissing') : null}
        onInput={(name) => change({ name })}
      />
      <BlogLine
        name="url"
        label={i18n.t('blogs.url')}
        value={blog.url}
        isAddress
        problem={problem === 'url' ? i18n.t('blogs.notAnAddress') : null}
        onInput={(url) => change({ url })}
      />
      <BlogLine
        name="feed"
        label={i18n.t('blogs.feed')}
        value={blog.feed}
        isAddress
        hint={i18n.t('blogs.feedHint')}
        problem={problem === 'feed' ? i18n.t('blogs.notAnAddress') : null}
        onInput={(feed) => change({ feed })}
      />
      {feeds.length > 1 && (
        <p class={css.others}>
          {i18n.t('blogs.otherFeeds')}{' '}
          {feeds
            .filter((feed) => feed !== blog.feed)
            .map((feed) => (
              <button key={feed} type="button" class="quiet" onClick={() => change({ feed })}>
                <Sentence words={i18n.t('blogs.use', [HERE])} name={feed} />
              </button>
            ))}
        </p>
      )}
      {feedAddress !== null && (
        <FeedCheck services={services} feed={feedAddress} isCheckedAtOnce={feedAddress === initial.feed} />
      )}
      <BlogChoice
        id={`${id}-excerpt`}
        label={i18n.t('blogs.excerpt')}
        options={EXCERPT_RULES}
        words={excerptRuleWords}
        value={blog.excerptRule}
        onChange={(excerptRule) => change({ excerptRule })}
      />
      <BlogChoice
        id={`${id}-targets`}
        label={i18n.t('blogs.targets')}
        options={BLOG_TARGETS}
        words={blogTargetsWords}
        value={blog.targets}
        onChange={(targets) => change({ targets })}
      />
      {problem === 'storage' && (
        <p class={css.problem} role="alert">
          {i18n.t('blogs.notSaved')}
        </p>
      )}
      <div class={css.buttons}>
        <button type="submit" class="primary">
          {i18n.t('blogs.save')}
        </button>
        <button type="button" onClick={onDone}>
          {i18n.t('blogs.cancel')}
        </button>
      </div>
    </form>
  );
}
