import type { Confidence, FoundBy, NotOffered } from '../entry.ts';

/** Something that takes pings, before it is ranked among the others. */
export interface Candidate {
  /** Resolved, without fragment. */
  readonly pingUrl: string;
  readonly permalink: string | null;
  /** Plain, short. */
  readonly title: string;
  readonly excerpt: string;
  readonly foundBy: FoundBy;
  readonly confidence: Confidence;
  readonly isPageOwn: boolean;
}

/** What one finder makes of the evidence. */
export interface Finding {
  readonly candidates: readonly Candidate[];
  readonly notOffered: readonly NotOffered[];
}
