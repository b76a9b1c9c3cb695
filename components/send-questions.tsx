import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SendQuestion } from '../lib/outbox/submission.ts';
import { repeatWords } from './repeat-words.ts';
import css from './send-questions.module.css';
import { HERE, Sentence } from './sentence.tsx';
import { When } from './when.tsx';

interface Props {
  readonly questions: readonly SendQuestion[];
  readonly onAnswer: (yes: boolean) => void;
}

/** What has to be known before the ping goes. Takes the place of the Send button, and the focus. */
export function SendQuestions({ questions, onAnswer }: Props) {
  const panel = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  useLayoutEffect(() => panel.current?.focus(), []);

  return (
    <fieldset class={css.questions} ref={panel} aria-labelledby={id} tabIndex={-1}>
      <div id={id} class={css.words}>
        {questions.map((question) => (
          <p key={question.kind}>
            <Question question={question} />
          </p>
        ))}
      </div>
      <div class={css.buttons}>
        <button type="button" class="primary" data-confirm onClick={() => onAnswer(true)}>
          {i18n.t('question.sendAnyway')}
        </button>
        <button type="button" onClick={() => onAnswer(false)}>
          {i18n.t('question.dontSend')}
        </button>
      </div>
    </fieldset>
  );
}

function Question({ question }: { readonly question: SendQuestion }) {
  switch (question.kind) {
    case 'repeat':
      return <Sentence words={repeatWords(question.last.verdict)} name={<When at={question.last.at} />} />;
    case 'private-address':
      return <Sentence words={i18n.t('question.privateAddress', [HERE])} name={question.host} />;
    case 'plain-http':
      return (
        <Sentence
          words={
            question.isSecureFirst
              ? i18n.t('question.maybePlainHttp', [HERE])
              : i18n.t('question.plainHttp', [HERE])
          }
          name={question.host}
        />
      );
    case 'paused':
      return (
        <Sentence
          words={i18n.t('question.paused', [question.host, HERE])}
          name={<When at={question.until} />}
        />
      );
    case 'forbidden':
      return <Sentence words={i18n.t('question.forbidden', [HERE])} name={question.host} />;
    case 'empty-title':
      return <>{i18n.t('question.emptyTitle')}</>;
    case 'empty-blog-name':
      return <>{i18n.t('question.emptyBlogName')}</>;
    default:
      return question satisfies never;
  }
}
