import type { ReadFailure } from '../trackback/find-outcome.ts';
import type { FieldProblem } from '../trackback/check-fields.ts';
import type { VerdictKind } from '../trackback/verdict.ts';

/**
 * One thing that was looked at before a ping goes. `wrong`: receivers that look will refuse it; `warning`: some will, or the
 * user may not have meant it; `unchecked`: nothing can be said yet. None of them keeps a ping from being sent.
 */
export type BeforeSendingCheck = PublicCheck | LinkCheck | OwnHostCheck | FirstTimeCheck | FieldCheck;

export type CheckState = BeforeSendingCheck['state'];

/** Whether strangers can open the post. */
type PublicCheck =
  | { readonly kind: 'public'; readonly state: 'good'; readonly code: 'answers' }
  | {
      readonly kind: 'public';
      readonly state: 'unchecked';
      /** `leads-elsewhere`: to a site that has not been allowed to be read. */
      readonly code: 'not-read' | 'needs-access' | 'leads-elsewhere';
    }
  | { readonly kind: 'public'; readonly state: 'warning'; readonly code: 'noindex' | 'not-a-page' }
  /** The address looks like a draft's; `sign` is the part of it that tells. */
  | { readonly kind: 'public'; readonly state: 'warning'; readonly code: 'draft'; readonly sign: string }
  | {
      readonly kind: 'public';
      readonly state: 'warning';
      readonly code: Extract<ReadFailure, 'timed-out' | 'connection-lost'>;
    }
  | { readonly kind: 'public'; readonly state: 'wrong'; readonly code: 'private-host'; readonly host: string }
  /** Strangers are led to this page, which asks for a password. */
  | { readonly kind: 'public'; readonly state: 'wrong'; readonly code: 'login'; readonly url: string }
  | {
      readonly kind: 'public';
      readonly state: 'wrong';
      readonly code: 'http-status';
      readonly status: number | null;
    };

/** Whether the post links to the target in a form that this receiver accepts. `wanted` is the address to link to. */
type LinkCheck =
  | { readonly kind: 'link'; readonly state: 'good'; readonly code: 'links'; readonly link: string }
  | {
      readonly kind: 'link';
      readonly state: 'unchecked';
      /**
       * `cut`: no such link in what was read, and the page went on. `no-target`: a TrackBack URL was pasted, which does not
       * say what it belongs to.
       */
      readonly code: 'not-read' | 'needs-access' | 'unreadable' | 'cut' | 'no-target';
    }
  | {
      readonly kind: 'link';
      readonly state: 'warning';
      /**
       * `not-abstract`: it links to another form of the paper (arXiv lists for its abstract pages); `scripted`: only scripts
       * make the link, which receivers do not run; `other-page`: it links to the target's site, not to the target.
       */
      readonly code: 'not-abstract' | 'scripted' | 'other-page';
      readonly link: string;
      readonly wanted: string;
    }
  | { readonly kind: 'link'; readonly state: 'wrong'; readonly code: 'no-link'; readonly wanted: string };

/** Whether the post is somewhere else than what it pings. */
type OwnHostCheck =
  | { readonly kind: 'own-host'; readonly state: 'good'; readonly code: 'other-host' }
  | {
      readonly kind: 'own-host';
      readonly state: 'warning';
      readonly code: 'same-host';
      readonly host: string;
    }
  | { readonly kind: 'own-host'; readonly state: 'wrong'; readonly code: 'same-page' };

/** Whether the post was sent to this receiver before. */
type FirstTimeCheck =
  | { readonly kind: 'first-time'; readonly state: 'good'; readonly code: 'first' }
  | { readonly kind: 'first-time'; readonly state: 'unchecked'; readonly code: 'not-looked-up' }
  | {
      readonly kind: 'first-time';
      readonly state: 'warning';
      readonly code: 'pinged';
      readonly last: PastPing;
    };

/** Whether the receiver keeps what is in the fields: one check for all that are good, one for each that is not. */
type FieldCheck =
  | { readonly kind: 'fields'; readonly state: 'good'; readonly code: 'fit' }
  | {
      readonly kind: 'field';
      readonly state: 'warning' | 'wrong';
      readonly code: FieldProblem['code'];
      readonly problem: FieldProblem;
    };

/** A ping of the past to the same receiver. */
export interface PastPing {
  /** UUID of its record. */
  readonly id: string;
  readonly ownUrl: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `pending` while it has no verdict yet. */
  readonly verdict: VerdictKind | 'pending';
}
