import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PracticeAnswer } from '../lib/practice/practice-receiver.ts';
import { PRACTICE_ANSWERS } from '../lib/practice/practice-receiver.ts';
import css from './practice-page.module.css';

interface Props {
  readonly onChoose: (answer: PracticeAnswer) => void;
  readonly onFillIn: () => void;
  readonly onStartOver: () => void;
}

const KEY = {
  real: 'real',
  held: 'held',
  refused: 'refused',
  'web-page': 'webPage',
  nothing: 'nothing',
  offline: 'offline',
} as const satisfies Readonly<Record<PracticeAnswer, string>>;

/** What can be set up: how the pretend receiver answers, and with which words to begin. */
export function PracticeControls({ onChoose, onFillIn, onStartOver }: Props) {
  const [chosen, setChosen] = useState<PracticeAnswer>('real');
  return (
    <div class={css.controls}>
      <div class={css.answer}>
        <label for="practice-answer">{i18n.t('practice.answer')}</label>
        <select
          id="practice-answer"
          value={chosen}
          aria-describedby="practice-answer-note"
          onChange={(event) => {
            const answer = PRACTICE_ANSWERS.find((one) => one === event.currentTarget.value) ?? 'real';
            setChosen(answer);
            onChoose(answer);
          }}
        >
          {PRACTICE_ANSWERS.map((answer) => (
            <option key={answer} value={answer}>
              {i18n.t(`practice.${KEY[answer]}`)}
            </option>
          ))}
        </select>
      </div>
      <button type="button" onClick={onFillIn}>
        {i18n.t('practice.fillIn')}
      </button>
      <button type="button" class="quiet" onClick={onStartOver}>
        {i18n.t('practice.startOver')}
      </button>
      <p class={css.soft} id="practice-answer-note">
        {i18n.t('practice.answerNote')}
      </p>
    </div>
  );
}
