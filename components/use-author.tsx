import { useEffect, useRef, useState } from 'preact/hooks';
import type { PostReading } from '../lib/author/post-reading.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import type { AuthorDesk, DeskState, PastPings } from './author-desk.ts';
import type { AuthorServices } from './author-services.ts';
import type { FieldAids } from './field-aid.ts';
import type { PingFlowServices } from './ping-flow-services.ts';
import { SetUpBlog } from './set-up-blog.tsx';
import type { ComposerModel } from './use-composer.ts';
import type { Composing } from './use-ping-flow.ts';

/** The user's own posts, beside the form in which a ping is written. */
export interface Author {
  readonly aids: FieldAids;
  /** The post whose address the form holds, as any stranger can read it; null until it is read, and for what is no address. */
  readonly reading: PostReading | null;
  /** The user's posts that were sent to this receiver before, newest first; null until they are looked up. */
  readonly pastPings: PastPings | null;
  /** Asks for access to the post and fills in what it says; null until it can. Call straight from a click. */
  readonly readThisPost: (() => void) | null;
  /** The user has typed in a field; call it after the form has taken it. */
  typed(name: keyof PingFields, value: string): void;
}

interface Opened {
  readonly desk: AuthorDesk;
  aids(state: DeskState): FieldAids;
}

/** Fetches all that has to do with the user's own posts once the form stands, so that the form need not wait for it. */
export function useAuthor(services: PingFlowServices, composing: Composing, model: ComposerModel): Author {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [state, setState] = useState<DeskState | null>(null);
  const form = useRef(model);
  form.current = model;
  const isReady = model.fields !== null;
  const held = isHeld(model);

  useEffect(() => {
    const { author: fetchServices } = services;
    if (!isReady || fetchServices === null) return;
    let desk: AuthorDesk | null = null;
    let isGone = false;
    open(fetchServices).then(
      (made) => {
        if (made === null) return;
        ({ desk } = made);
        setOpened(made);
        desk.start(document.activeElement?.getAttribute('name') === 'url');
      },
      () => undefined, // the form does without
    );

    async function open(fetchAuthor: () => Promise<AuthorServices>): Promise<Opened | null> {
      const [{ createAuthorDesk }, { authorAids }, author] = await Promise.all([
        import('./author-desk.ts'),
        import('./author-aids.tsx'),
        fetchAuthor(),
      ]);
      if (isGone) return null;
      const { pingUrl, target } = composing;
      const made = createAuthorDesk(
        pingUrl,
        { ...target, isPageOwn: composing.entry?.isPageOwn === true },
        {
          ...author,
          requestAccess: (url) => services.requestAccess(url),
          later(ms, then) {
            const timer = setTimeout(then, ms);
            return () => clearTimeout(timer);
          },
        },
        {
          latest: () => form.current.latest(),
          suggest: (texts, from) => form.current.suggest(texts, from),
          isHeld: () => isHeld(form.current),
        },
        setState,
      );
      const clear = (name: keyof PingFields) => {
        form.current.setField(name, '');
        made.typed(name, '');
      };
      return { desk: made, aids: (now) => authorAids(made, now, form.current.suggested, clear) };
    }

    return () => {
      isGone = true;
      desk?.stop();
    };
  }, [isReady]);

  useEffect(() => {
    if (!held) opened?.desk.goOn();
  }, [held, opened]);

  const aids = opened !== null && state !== null ? opened.aids(state) : {};
  const openBlogs = () => void services.author?.().then((author) => author.openBlogs());
  return {
    aids: model.hasBlogs === false ? withSetUpLine(aids, openBlogs) : aids,
    reading: state?.reading ?? null,
    pastPings: state?.past ?? null,
    readThisPost: opened && (() => opened.desk.readThisPost()),
    typed: (name, value) => opened?.desk.typed(name, value),
  };
}

function isHeld({ questions, busy }: ComposerModel): boolean {
  return busy || questions.length > 0;
}

/** For someone without a blog: one quiet line, which stands there from the start. */
function withSetUpLine(aids: FieldAids, onClick: () => void): FieldAids {
  const below = (
    <>
      <SetUpBlog onClick={onClick} />
      {aids.url?.below}
    </>
  );
  return { ...aids, url: { ...aids.url, below } };
}
