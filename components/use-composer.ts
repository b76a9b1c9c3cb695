import { useEffect, useRef, useState } from 'preact/hooks';
import { questionsAboutFields } from '../lib/outbox/questions-about-fields.ts';
import type { Draft, DraftChanges, SuggestedFields } from '../lib/outbox/draft.ts';
import { hasSameWords } from '../lib/outbox/has-same-words.ts';
import type { DryRunOutcome, SendQuestion, Submission } from '../lib/outbox/submission.ts';
import type { PingFields, PingOptions } from '../lib/trackback/ping-fields.ts';
import { FIELD_NAMES, USUAL_OPTIONS } from '../lib/trackback/ping-fields.ts';
import type { PingFlowServices } from './ping-flow-services.ts';
import type { Composing, PingFlow } from './use-ping-flow.ts';

/** A ping being written: its words (kept as they are typed), what stands in its way, and Send. */
export interface ComposerModel {
  /** Null until the draft has been looked up. */
  readonly fields: PingFields | null;
  readonly options: PingOptions;
  /** The address field holds what was sent last, not something typed now. */
  readonly urlIsRemembered: boolean;
  /** Other words for this receiver that were never sent: the user has to say which ones are meant. */
  readonly unsent: Draft | null;
  /** The field in which the cursor was last; null for a new ping. */
  readonly field: keyof PingFields | null;
  readonly accessNeeded: boolean;
  readonly busy: boolean;
  /** What is being asked right now; empty when nothing is. */
  readonly questions: readonly SendQuestion[];
  /** False when the browser would not keep the draft. */
  readonly draftKept: boolean;
  /** Whether the user has set up a blog; null until that is known. */
  readonly hasBlogs: boolean | null;
  /** The fields whose text was suggested and not touched since, and where it came from. */
  readonly suggested: SuggestedFields;
  /** The words as they are this very moment, also between two renders; null as long as `fields` is. */
  latest(): { readonly fields: PingFields; readonly suggested: SuggestedFields } | null;
  /** Writes suggested texts, all at once; `from` says where each of them came from. */
  suggest(texts: Partial<PingFields>, from: SuggestedFields): void;
  /** Takes the unsent words, or leaves them for the ones to begin with. */
  chooseWords(unsent: boolean): void;
  /** The cursor has come into a field. */
  enter(name: keyof PingFields): void;
  setField(name: keyof PingFields, value: string): void;
  setOptions(options: PingOptions): void;
  submit(): void;
  answer(yes: boolean): void;
  /** Writes down what would be sent now. */
  dryRun(): Promise<DryRunOutcome>;
}

export function useComposer(services: PingFlowServices, flow: PingFlow, composing: Composing): ComposerModel {
  const { pingUrl, target, start } = composing;
  const [fields, showFields] = useState<PingFields | null>(null);
  /** The words as they are now, also for a form filler that sets several fields before the next render. */
  const words = useRef(fields);
  const [options, setOptions] = useState<PingOptions>(start?.options ?? USUAL_OPTIONS);
  const [urlIsRemembered, setUrlIsRemembered] = useState(false);
  const [access, setAccess] = useState<'checking' | 'granted' | 'needed'>('checking');
  const accessCheck = useRef<Promise<boolean> | null>(null);
  const [busy, setBusy] = useState(false);
  const [unsent, setUnsent] = useState<Draft | null>(null);
  const place = useRef<keyof PingFields | null>(null);
  const [asked, setAsked] = useState<readonly SendQuestion[]>([]);
  const [draftKept, setDraftKept] = useState(true);
  const [hasBlogs, setHasBlogs] = useState<boolean | null>(null);
  const [suggested, showSuggested] = useState<SuggestedFields>({});
  const suggestedNow = useRef(suggested);
  /** What was changed on this page: only that is written into the draft, which another page may be writing as well. */
  const changed = useRef<DraftChanges>([]);
  /** What the user has said yes to since the words were last changed. */
  const confirmed = useRef<readonly SendQuestion[]>([]);
  const known = useRef<{ readonly ownUrl: string; readonly questions: readonly SendQuestion[] } | null>(null);

  useEffect(() => {
    void (start === null ? load() : loadBeside(start));
    accessCheck.current = services.hasAccess(pingUrl, target.pageUrl).catch(() => false);
    void accessCheck.current.then((granted) => setAccess(granted ? 'granted' : 'needed'));
  }, []);

  function setFields(next: PingFields): void {
    words.current = next;
    showFields(next);
  }

  function setSuggested(next: SuggestedFields): void {
    suggestedNow.current = next;
    showSuggested(next);
  }

  async function load(): Promise<void> {
    const [draft, author] = await Promise.all([
      services.loadDraft(pingUrl).catch(() => null),
      services.rememberedAuthor().catch(() => ({ url: '', blog_name: '', hasBlogs: null })),
    ]);
    setHasBlogs(author.hasBlogs);
    if (draft !== null) {
      takeDraft(draft);
      return;
    }
    setUrlIsRemembered(author.url !== '');
    setSuggested({ blog_name: 'last-time' });
    setFields({ url: author.url, title: '', excerpt: '', blog_name: author.blog_name });
  }

  /** What was written here before a reload goes on; words that have nothing to do with this ping are asked about. */
  async function loadBeside({ again, fields }: NonNullable<Composing['start']>): Promise<void> {
    const draft = await services.loadDraft(pingUrl).catch(() => null);
    if (draft?.again === again) takeDraft(draft);
    else if (draft === null || hasSameWords(draft.fields, fields)) setFields(fields);
    else setUnsent(draft);
  }

  function takeDraft(draft: Draft): void {
    setOptions(draft.options);
    place.current = draft.field;
    setSuggested(draft.suggested ?? {});
    setFields(draft.fields);
  }

  /** Asked early, so that Send itself need not wait and may show the permission prompt. */
  const ownUrl = fields?.url.trim() ?? '';
  useEffect(() => {
    if (!URL.canParse(ownUrl)) return;
    let current = true;
    services.questionsFor(pingUrl, ownUrl, target.pageUrl).then(
      (questions) => {
        if (current) known.current = { ownUrl, questions };
      },
      () => undefined, // asked again by the background when the ping is submitted
    );
    return () => {
      current = false;
    };
  }, [ownUrl]);

  /** With every keystroke: whatever closes this page next, the words are already on their way. */
  function keep(
    next: PingFields,
    nextOptions: PingOptions,
    writtenIn: keyof PingFields,
    changes: DraftChanges,
  ): void {
    const draft: Draft = {
      pingUrl,
      fields: next,
      options: nextOptions,
      field: writtenIn,
      suggested: suggestedNow.current,
      target,
      ...(start && { again: start.again }),
      updatedAt: services.now(),
    };
    services.saveDraft(draft, changes).then(setDraftKept, () => setDraftKept(false));
  }

  function changing(...names: DraftChanges): DraftChanges {
    changed.current = [...new Set([...changed.current, ...names])];
    return changed.current;
  }

  function write(
    texts: Partial<PingFields>,
    suggestions: SuggestedFields,
    writtenIn: keyof PingFields,
  ): void {
    if (words.current === null) return;
    place.current = writtenIn;
    const next = { ...words.current, ...texts };
    if (texts.url !== undefined) setUrlIsRemembered(false);
    setFields(next);
    setSuggested(suggestions);
    setAsked([]);
    confirmed.current = [];
    keep(next, options, writtenIn, changing(...namesIn(texts)));
  }

  async function send(needsAccess: boolean): Promise<void> {
    const fields = words.current;
    if (fields === null) return;
    setBusy(true);
    const questions = await flow.send(
      { target, pingUrl, fields, options, ...answersTo(confirmed.current) },
      needsAccess,
    );
    setBusy(false);
    setAsked(questions ?? []);
  }

  function go(): void {
    if (access === 'checking') void goWhenChecked();
    else void send(access === 'needed');
  }

  /** A slow page has not told yet whether access is there; asking now might ask for nothing. */
  async function goWhenChecked(): Promise<void> {
    setBusy(true);
    const granted = await accessCheck.current;
    await send(granted !== true);
  }

  return {
    fields,
    options,
    field: place.current,
    unsent,
    urlIsRemembered,
    accessNeeded: access === 'needed',
    busy,
    questions: asked,
    draftKept,
    hasBlogs,
    suggested,
    latest: () => words.current && { fields: words.current, suggested: suggestedNow.current },
    suggest(texts, from) {
      write(texts, { ...without(suggestedNow.current, texts), ...from }, place.current ?? 'url');
    },
    chooseWords(useUnsent) {
      if (unsent === null || start === null) return;
      setUnsent(null);
      if (useUnsent) {
        takeDraft(unsent);
        return;
      }
      // From now on these words are the draft, all of them.
      changed.current = [...FIELD_NAMES, 'options'];
      setFields(start.fields);
    },
    enter(name) {
      if (words.current === null || place.current === name) return;
      place.current = name;
      keep(words.current, options, name, []);
    },
    setField(name, value) {
      const texts = { [name]: value };
      write(texts, without(suggestedNow.current, texts), name);
    },
    setOptions(next) {
      setOptions(next);
      const now = words.current;
      if (now !== null) keep(now, next, place.current ?? 'url', changing('options'));
    },
    submit() {
      // As they are now: the address may have been completed on the way here.
      const now = words.current;
      if (now === null) return;
      const before = known.current?.ownUrl === now.url.trim() ? known.current.questions : [];
      const questions = [...questionsAboutFields(now), ...before];
      if (questions.length > 0) setAsked(questions);
      else go();
    },
    async dryRun() {
      return fields === null
        ? { kind: 'invalid' }
        : services.dryRun({ target, pingUrl, fields, options, confirmed: [] });
    },
    answer(yes) {
      confirmed.current = yes ? [...confirmed.current, ...asked] : [];
      setAsked([]);
      if (yes) go();
    },
  };
}

function namesIn(texts: Partial<PingFields>): readonly (keyof PingFields)[] {
  return FIELD_NAMES.filter((name) => texts[name] !== undefined);
}

/** What is written now is not suggested any more. */
function without(suggested: SuggestedFields, texts: Partial<PingFields>): SuggestedFields {
  return Object.fromEntries(Object.entries(suggested).filter(([name]) => !(name in texts)));
}

function answersTo(questions: readonly SendQuestion[]): Pick<Submission, 'confirmed' | 'repeatOf'> {
  const repeat = questions.findLast((question) => question.kind === 'repeat');
  return {
    confirmed: questions.map(({ kind }) => kind),
    ...(repeat && { repeatOf: repeat.last.at }),
  };
}
