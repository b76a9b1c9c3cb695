import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LookOutcome } from '../lib/outbox/look-outcome.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import css from './outcome.module.css';
import { receiverHost } from './receiver-host.ts';
import { HERE, Sentence } from './sentence.tsx';

/** Looks where an accepted ping shows. */
export interface Looking {
  look(): Promise<LookOutcome>;
  /** Has the browser ask for access to the place, during a click. Resolves with whether it may be read now. */
  allow(url: string): Promise<boolean>;
}

interface Props {
  readonly looking: Looking;
  readonly onOutcome?: (outcome: LookOutcome) => void;
}

/** The look for the user's post, and what it came to. */
export function LookForPost({ looking, onOutcome }: Props) {
  const [outcome, setOutcome] = useState<LookOutcome | 'no-answer' | null>(null);
  const [denied, setDenied] = useState(false);
  const panel = useRef<HTMLDivElement>(null);

  function look(): void {
    setOutcome(null);
    looking.look().then(
      (found) => {
        setOutcome(found);
        onOutcome?.(found);
      },
      () => setOutcome('no-answer'),
    );
  }
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    panel.current?.focus();
    look();
  }, []);

  async function allow(url: string): Promise<void> {
    const granted = await looking.allow(url).catch(() => false);
    setDenied(!granted);
    if (granted) look();
  }

  return (
    <div class={css.suggestion} ref={panel} tabIndex={-1}>
      <div role="status">
        {outcome === null ? (
          <AfterAMoment>{i18n.t('look.looking')}</AfterAMoment>
        ) : (
          <Words outcome={outcome} />
        )}
        {denied && <p>{i18n.t('look.denied')}</p>}
      </div>
      {outcome !== null && outcome !== 'no-answer' && outcome.kind === 'needs-access' && (
        <button type="button" class="primary" onClick={() => void allow(outcome.place.url)}>
          {i18n.t('look.allow')}
        </button>
      )}
      {outcome === 'no-answer' && (
        <button type="button" onClick={look}>
          {i18n.t('look.again')}
        </button>
      )}
      {outcome !== null && outcome !== 'no-answer' && outcome.kind !== 'no-place' && (
        <a href={outcome.place.url} target="_blank" rel="noreferrer">
          {i18n.t(outcome.place.kind === 'arxiv-list' ? 'look.openList' : 'look.openPage')}
        </a>
      )}
    </div>
  );
}

function Words({ outcome }: { readonly outcome: LookOutcome | 'no-answer' }) {
  if (outcome === 'no-answer') return <p>{i18n.t('error.background')}</p>;
  switch (outcome.kind) {
    case 'shown':
      return <p>{i18n.t(outcome.place.kind === 'arxiv-list' ? 'look.listed' : 'look.onPage')}</p>;
    case 'not-shown':
      return <p>{i18n.t(outcome.place.kind === 'arxiv-list' ? 'look.notListed' : 'look.notOnPage')}</p>;
    case 'needs-access':
      return (
        <p>
          <Sentence words={i18n.t('look.needsAccess', [HERE])} name={receiverHost(outcome.place.url)} />
        </p>
      );
    case 'failed':
      return (
        <p>
          {i18n.t('look.failed')} {outcome.status !== null && i18n.t('nothing.httpStatus', [outcome.status])}
        </p>
      );
    case 'paused':
      return <p>{i18n.t('look.paused')}</p>;
    case 'no-place':
      return <p>{i18n.t('look.noPlace')}</p>;
    default:
      return outcome satisfies never;
  }
}
