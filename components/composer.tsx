import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SendQuestion } from '../lib/outbox/submission.ts';
import { checkFields } from '../lib/trackback/check-fields.ts';
import type { PingFields, PingOptions } from '../lib/trackback/ping-fields.ts';
import { FIELD_NAMES } from '../lib/trackback/ping-fields.ts';
import { countAgainst, limitsFor } from '../lib/trackback/receiver-limits.ts';
import { cleanFields } from '../lib/trackback/request/clean-fields.ts';
import { writeReferences } from '../lib/trackback/write-references.ts';
import { completeAddress } from './complete-address.ts';
import css from './composer.module.css';
import { fieldProblemWords } from './field-problem-words.ts';
import type { FieldNote } from './field.tsx';
import { Field } from './field.tsx';
import type { FieldAids } from './field-aid.ts';
import { receiverHost } from './receiver-host.ts';
import { SendAction } from './send-action.tsx';
import { SendQuestions } from './send-questions.tsx';

interface Props {
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** The `url` field holds the address of last time. */
  readonly rememberedUrl: boolean;
  /** The browser will ask for access to the receiver on Send. */
  readonly accessNeeded: boolean;
  /** What is typed outlives this page. */
  readonly draftKept?: boolean;
  readonly busy: boolean;
  /** Where writing went on last; null where it begins. */
  readonly field: keyof PingFields | null;
  /** What has to be answered before the ping goes; empty when nothing is asked. */
  readonly questions: readonly SendQuestion[];
  /** How many lines that speak against the ping are out of sight. */
  readonly unseen?: number;
  /** What helps with writing a field. */
  readonly aids?: FieldAids;
  readonly onFieldChange: (name: keyof PingFields, value: string) => void;
  /** The cursor has come into a field. */
  readonly onFieldFocus?: (name: keyof PingFields) => void;
  readonly onOptionsChange: (options: PingOptions) => void;
  /** Called during the click or key press, so that access can be asked for; only with fields that can go. */
  readonly onSubmit: () => void;
  readonly onAnswer: (yes: boolean) => void;
  /** Stands between the fields and Send. */
  readonly children?: ComponentChildren;
}

/** The form that writes one ping. It keeps no text itself: every key press goes to `onFieldChange`. */
export function Composer(props: Props) {
  const { pingUrl, fields, options, rememberedUrl, accessNeeded, busy, questions } = props;
  const [visited, setVisited] = useState<ReadonlySet<keyof PingFields>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const host = receiverHost(pingUrl);
  const limits = limitsFor(pingUrl);
  const asSent = options.references ? writeReferences(fields) : fields;
  const cleaned = cleanFields(asSent);
  const problems = checkFields(asSent, limits);
  const completeUrl = completeAddress(fields.url);

  const isAsked = questions.length > 0;
  const wasAsked = useRef(isAsked);

  useLayoutEffect(() => {
    const first = props.field ?? FIELD_NAMES.find((name) => fields[name] === '');
    if (first !== undefined) focusOn(`[name="${first}"]`);
  }, []);

  /** The button that was pressed on a question is gone; the focus goes on to the one that sends. */
  useLayoutEffect(() => {
    if (wasAsked.current && !isAsked) focusOn('[type="submit"]');
    wasAsked.current = isAsked;
  }, [isAsked]);

  function focusOn(selector: string): void {
    form.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  function noteFor(name: keyof PingFields): FieldNote | null {
    const problem = problems.find(({ field }) => field === name);
    if (problem === undefined) return null;
    if (!visited.has(name) && problem.code !== 'too-long-for-receiver') return null;
    return { severity: problem.severity, words: fieldProblemWords(problem) };
  }

  function leave(name: keyof PingFields, isForItsAid: boolean): void {
    // Not while a post is being looked for with these letters.
    if (name === 'url' && !isForItsAid) putCompleteUrl();
    if (fields[name] !== '') setVisited(new Set([...visited, name]));
  }

  /** An address is made complete when it stands as it is, never while it is being typed. */
  function putCompleteUrl(): void {
    if (!busy && completeUrl !== fields.url) props.onFieldChange('url', completeUrl);
  }

  function enter({ target }: Event): void {
    const entered = target instanceof HTMLElement ? target.getAttribute('name') : null;
    const name = FIELD_NAMES.find((one) => one === entered);
    if (name !== undefined) props.onFieldFocus?.(name);
  }

  function submit(event: Event): void {
    event.preventDefault();
    if (busy || isAsked) return;
    setVisited(new Set(FIELD_NAMES));
    putCompleteUrl();
    const first = checkFields({ ...asSent, url: completeUrl }, limits).find(
      ({ severity }) => severity === 'error',
    );
    if (first === undefined) props.onSubmit();
    else focusOn(`[name="${first.field}"]`);
  }

  function field(
    name: keyof PingFields,
    label: string,
    type: 'url' | 'text' | 'lines',
    hint: string | null = null,
  ) {
    return (
      <Field
        name={name}
        label={label}
        type={type}
        value={fields[name]}
        count={countAgainst(limits[name], cleaned[name])}
        isRequired={name === 'url'}
        isReadOnly={busy}
        limit={limits[name]}
        hint={hint}
        note={noteFor(name)}
        aid={props.aids?.[name]}
        onInput={(value) => props.onFieldChange(name, value)}
        onBlur={(isForItsAid) => leave(name, isForItsAid)}
      />
    );
  }

  return (
    <form
      class={css.composer}
      ref={form}
      noValidate
      data-ping-url={pingUrl}
      aria-label={i18n.t('composer.label', [host])}
      onSubmit={submit}
      onFocusIn={enter}
    >
      {field('url', i18n.t('composer.url'), 'url', rememberedUrl ? i18n.t('composer.rememberedUrl') : null)}
      {field('title', i18n.t('composer.title'), 'text')}
      {field('excerpt', i18n.t('composer.excerpt'), 'lines')}
      {field('blog_name', i18n.t('composer.blogName'), 'text')}
      <details class={css.more} open={options.method === 'get'}>
        <summary>{i18n.t('composer.moreOptions')}</summary>
        <label class={css.option}>
          <input
            type="checkbox"
            checked={options.method === 'get'}
            disabled={busy}
            onChange={(event) =>
              props.onOptionsChange({ ...options, method: event.currentTarget.checked ? 'get' : 'post' })
            }
          />
          <span>
            {i18n.t('composer.asGet')}
            <span class={css.soft}>{i18n.t('composer.asGetText')}</span>
          </span>
        </label>
      </details>
      {props.children}
      {isAsked ? (
        <SendQuestions questions={questions} onAnswer={props.onAnswer} />
      ) : (
        <SendAction
          host={host}
          accessNeeded={accessNeeded}
          draftKept={props.draftKept ?? true}
          busy={busy}
          unseen={props.unseen ?? 0}
          onShowUnseen={() =>
            form.current?.querySelector('[data-speaking]')?.scrollIntoView({ block: 'center' })
          }
        />
      )}
    </form>
  );
}
