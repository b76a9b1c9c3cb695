import { i18n } from '#i18n';
import type { Confidence, FoundBy } from '../lib/trackback/entry.ts';
import { foundByWords } from './found-by-words.ts';
import css from './how-found.module.css';

interface Props {
  readonly foundBy: FoundBy | 'pasted';
  readonly confidence: Confidence;
}

/** How an entry was found and how sure that is. A guess stands out; being sure goes without saying. */
export function HowFound({ foundBy, confidence }: Props) {
  const doubt = doubtWords(confidence);
  return (
    <span class={css.howFound}>
      <span class={foundBy === 'guess' ? css.guess : undefined}>{foundByWords(foundBy)}</span>
      {doubt !== null && foundBy !== 'guess' && `, ${doubt}`}
    </span>
  );
}

function doubtWords(confidence: Confidence): string | null {
  switch (confidence) {
    case 'high':
      return null;
    case 'medium':
      return i18n.t('entries.confidenceMedium');
    case 'low':
      return i18n.t('entries.confidenceLow');
    default:
      return confidence satisfies never;
  }
}
