import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Blog } from '../lib/author/blog.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import css from './add-blog.module.css';
import { BlogForm } from './blog-form.tsx';
import type { BlogFinding, BlogsServices } from './blogs-services.ts';
import { NoBlogYet } from './no-blog-yet.tsx';
import { ownFailureWords } from './own-failure-words.ts';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';
import { typedAddress } from './typed-address.ts';

interface Props {
  readonly services: BlogsServices;
  /** There is none yet: nothing to go back to, but something to say first. */
  readonly isFirst: boolean;
  /** What is said first; without it, what a blog is set up for. */
  readonly before?: ComponentChildren;
  readonly onDone: () => void;
}

type Stage =
  | { readonly kind: 'asking'; readonly trouble: Trouble | null }
  | { readonly kind: 'finding' }
  | { readonly kind: 'form'; readonly blog: Blog; readonly feeds: readonly string[]; readonly words: string };

type Trouble = 'not-an-address' | 'denied' | Exclude<BlogFinding, { kind: 'found' }>;

/** From one pasted address to a blog that is set up. */
export function AddBlog({ services, isFirst, before = <NoBlogYet />, onDone }: Props) {
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'asking', trouble: null });
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isGone = useRef(false);
  const isBack = useRef(false);
  useLayoutEffect(() => {
    if (isBack.current) input.current?.focus();
  }, [stage]);
  useLayoutEffect(() => {
    if (!isFirst) input.current?.focus();
    return () => {
      isGone.current = true;
    };
  }, []);

  function find(event: Event): void {
    event.preventDefault();
    const url = typedAddress(text);
    if (url === null) {
      setStage({ kind: 'asking', trouble: 'not-an-address' });
      input.current?.focus();
      return;
    }
    // Still during the click.
    void findWhenAllowed(url, services.requestAccess(url));
  }

  async function findWhenAllowed(url: string, permission: Promise<boolean>): Promise<void> {
    if (!(await permission.catch(() => false))) {
      setStage({ kind: 'asking', trouble: 'denied' });
      return;
    }
    setStage({ kind: 'finding' });
    const found = await services.find(url).catch((): BlogFinding => LOST);
    if (isGone.current) return;
    if (found.kind === 'found') {
      fillIn(found.name, found.url, found.feeds);
      return;
    }
    isBack.current = true;
    setStage({ kind: 'asking', trouble: found });
  }

  function fillIn(name: string, url: string, feeds: readonly string[], words?: string): void {
    const blog: Blog = {
      id: services.newId(),
      name,
      url,
      feed: feeds[0] ?? null,
      excerptRule: 'summary',
      targets: 'any',
    };
    const usual = i18n.t(feeds.length === 0 ? 'blogs.noFeedFound' : 'blogs.found');
    setStage({ kind: 'form', blog, feeds, words: words ?? usual });
  }

  switch (stage.kind) {
    case 'form':
      return (
        <section class={css.add}>
          {stage.words !== '' && <p role="status">{stage.words}</p>}
          <BlogForm
            services={services}
            initial={stage.blog}
            feeds={stage.feeds}
            label={i18n.t('blogs.formLabel')}
            onDone={() => {
              isBack.current = true;
              setText('');
              setStage({ kind: 'asking', trouble: null });
              onDone();
            }}
          />
        </section>
      );
    case 'finding':
      return (
        <p class={css.soft} role="status">
          <AfterAMoment>
            <Sentence words={i18n.t('blogs.finding', [HERE])} name={receiverHost(typedAddress(text) ?? '')} />
          </AfterAMoment>
        </p>
      );
    case 'asking':
      return (
        <>
          {isFirst && before}
          <form class={css.add} noValidate onSubmit={find}>
            <label for={id}>{i18n.t('blogs.addressLabel')}</label>
            <div class={css.line}>
              <input
                id={id}
                ref={input}
                type="url"
                dir="ltr"
                autoComplete="off"
                spellcheck={false}
                placeholder="https://"
                value={text}
                aria-invalid={stage.trouble === 'not-an-address'}
                aria-describedby={`${id}-said ${id}-why`}
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <button type="submit" class="primary">
                {i18n.t('blogs.find')}
              </button>
            </div>
            <div id={`${id}-said`} class={stage.trouble === null ? css.soft : css.trouble} role="status">
              {stage.trouble === null ? (
                i18n.t('blogs.addressHint')
              ) : (
                <TroubleWords trouble={stage.trouble} address={typedAddress(text) ?? text} />
              )}
            </div>
            <p id={`${id}-why`} class={css.soft}>
              {i18n.t('blogs.findText')}
            </p>
            <div class={css.buttons}>
              <button
                type="button"
                class="quiet"
                onClick={() => fillIn('', typedAddress(text) ?? '', [], '')}
              >
                {i18n.t('blogs.byHand')}
              </button>
              {!isFirst && (
                <button type="button" class="quiet" onClick={onDone}>
                  {i18n.t('blogs.cancel')}
                </button>
              )}
            </div>
          </form>
        </>
      );
    default:
      return stage satisfies never;
  }
}

function TroubleWords({ trouble, address }: { readonly trouble: Trouble; readonly address: string }) {
  if (trouble === 'not-an-address') return <>{i18n.t('blogs.notAnAddress')}</>;
  if (trouble === 'denied') {
    return <Sentence words={i18n.t('blogs.denied', [HERE])} name={receiverHost(address)} />;
  }
  if (trouble.kind === 'nothing') {
    return (
      <>
        {i18n.t(`blogs.foundNothing.${trouble.reason}`)} {i18n.t('blogs.fillIn')}
      </>
    );
  }
  return (
    <>
      {i18n.t('blogs.notReached')} {ownFailureWords(trouble.reason, trouble.status)} {i18n.t('blogs.fillIn')}
    </>
  );
}

const LOST = { kind: 'failed', reason: 'connection-lost', status: null } as const;
