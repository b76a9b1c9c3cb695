import type { VerdictKind } from '../lib/trackback/verdict.ts';
import css from './verdict-mark.module.css';

export type Mark = VerdictKind | 'held' | 'pending';

interface Props {
  readonly of: Mark;
}

/** A sign for an outcome, told apart by shape as well as by colour. Always stands beside its words. */
export function VerdictMark({ of }: Props) {
  return (
    <svg class={css.mark} data-mark={of} viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINE[of]} />
      <path d={SIGN[of]} />
    </svg>
  );
}

const CIRCLE = 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0-13.5z';
const OCTAGON = 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3z';
const TRIANGLE = 'M8 1.8 15 14H1z';

const OUTLINE: Readonly<Record<Mark, string>> = {
  accepted: CIRCLE,
  held: CIRCLE,
  duplicate: CIRCLE,
  refused: OCTAGON,
  'not-trackback': TRIANGLE,
  unknown: CIRCLE,
  'not-sent': CIRCLE,
  pending: CIRCLE,
};

const SIGN: Readonly<Record<Mark, string>> = {
  accepted: 'm4.9 8.3 2.1 2.1 4.1-4.6',
  held: 'M8 4.6V8l2.3 1.5',
  duplicate: 'M5.1 6.5h5.8M5.1 9.5h5.8',
  refused: 'm5.7 5.7 4.6 4.6m0-4.6-4.6 4.6',
  'not-trackback': 'M8 6.3v3.4m0 1.8v.1',
  unknown: 'M6.2 6.4a1.8 1.8 0 1 1 2.7 1.5c-.6.4-.9.7-.9 1.4m0 2v.1',
  'not-sent': 'M5 8h6',
  pending: 'M5 8h.1M8 8h.1M11 8h.1',
};
