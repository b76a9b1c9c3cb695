import { createRandom, seedOfCase } from '../fuzz/create-random.ts';

export type KillKind = 'worker' | 'browser';

/** When to kill. */
type Moment =
  /** So long after the click, in milliseconds. */
  | { readonly kind: 'after-click'; readonly ms: number }
  /** The receiver has read the POST and has not answered. */
  | { readonly kind: 'received' }
  /** The receiver has just given its answer to the POST, or (2) to the one that was sent on to where it moved. */
  | { readonly kind: 'answered'; readonly times: 1 | 2 };

/** What the receiver does with the ping. */
export type Behaviour =
  | { readonly kind: 'accepts'; readonly afterMs: number }
  | { readonly kind: 'refuses' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'resets' }
  /** Redirects to a new place on its own site, which accepts. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'fails' };

/** Who presses Send: a message such as the form sends, the form itself, two windows at once, or one without access to the receiver. */
type Way = 'message' | 'form' | 'two-messages' | 'two-forms' | 'no-access';

export interface RoundPlan {
  readonly index: number;
  readonly kill: KillKind;
  readonly way: Way;
  readonly behaviour: Behaviour;
  readonly moment: Moment;
}

const LONGEST_MS = 400;
const WAYS: readonly Way[] = [
  'message',
  'message',
  'message',
  'form',
  'form',
  'two-messages',
  'two-forms',
  'no-access',
];

/** One round of a run: the same for the same seed and index, whatever the other rounds are. */
export function planRound(seed: number, index: number, kills: readonly KillKind[]): RoundPlan {
  const random = createRandom(seedOfCase(seed, index));
  const behaviour = random.pick<Behaviour>([
    { kind: 'accepts', afterMs: 0 },
    { kind: 'accepts', afterMs: random.below(LONGEST_MS) },
    { kind: 'refuses' },
    { kind: 'silent' },
    { kind: 'resets' },
    { kind: 'moved' },
    { kind: 'fails' },
  ]);
  const way = random.pick(WAYS);
  const moments: Moment[] = [
    { kind: 'after-click', ms: random.below(LONGEST_MS) },
    // Most of what happens in the worker happens in the first milliseconds.
    { kind: 'after-click', ms: random.below(LONGEST_MS / 10) },
  ];
  if (way !== 'no-access') moments.push({ kind: 'received' });
  if (way !== 'no-access' && behaviour.kind !== 'silent') moments.push({ kind: 'answered', times: 1 });
  if (way !== 'no-access' && behaviour.kind === 'moved') moments.push({ kind: 'answered', times: 2 });
  return { index, kill: random.pick(kills), way, behaviour, moment: random.pick(moments) };
}
