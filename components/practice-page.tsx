import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Practice } from '../lib/practice/create-practice.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import guide from './guide-page.module.css';
import { GuidePage } from './guide-page.tsx';
import { PingFlow } from './ping-flow.tsx';
import { PracticeControls } from './practice-controls.tsx';
import css from './practice-page.module.css';
import { PracticePaper } from './practice-paper.tsx';

/** The paper's place on the page, to which “Look at the entry” leads. */
export const PRACTICE_PAPER_ID = 'paper';

interface Props {
  /** A receiver that has heard of nothing yet, and a form without a word in it. */
  readonly start: () => Practice;
}

/** Everything to try on, clearly marked as practice. */
export function PracticePage({ start }: Props) {
  const [{ practice, round }, setRound] = useState(() => ({ practice: start(), round: 0 }));
  return (
    <GuidePage current="practice" title={i18n.t('practice.title')} heading={i18n.t('practice.heading')}>
      <p class={css.note}>{i18n.t('practice.note')}</p>
      <p class={guide.lead}>{i18n.t('practice.text')}</p>
      <Round
        key={round}
        practice={practice}
        onStartOver={() => setRound({ practice: start(), round: round + 1 })}
      />
    </GuidePage>
  );
}

/** A pretend paper beside the popup that works on it. */
function Round({ practice, onStartOver }: { readonly practice: Practice; readonly onStartOver: () => void }) {
  const [listed, setListed] = useState<readonly PingFields[]>([]);
  const [fillings, setFillings] = useState(0);
  const paper = useRef<HTMLElement>(null);
  useEffect(() => practice.watchListed(setListed), []);

  /** The entry is on this very page: no new tab, whose paper would not know of the ping. */
  function stayHere(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.getAttribute('href') !== `#${PRACTICE_PAPER_ID}`) return;
    event.preventDefault();
    paper.current?.focus();
  }

  return (
    <>
      <PracticeControls
        onChoose={practice.chooseAnswer}
        onFillIn={() => {
          practice.fillIn();
          setFillings(fillings + 1);
        }}
        onStartOver={onStartOver}
      />
      <div class={css.table}>
        <PracticePaper id={PRACTICE_PAPER_ID} listed={listed} place={paper} />
        {/* The keys and clicks that count are those of the links inside. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <section class={css.popup} aria-label={i18n.t('practice.popup')} onClick={stayHere}>
          <PingFlow
            key={fillings}
            services={practice.services}
            heading={i18n.t('popup.heading')}
            readingWords={i18n.t('practice.reading')}
            isPart
          />
        </section>
      </div>
    </>
  );
}
