/** A page as it came over the wire, after its bytes were read. */
export interface PageCase {
  readonly kind: 'page';
  readonly text: string;
  readonly pageUrl: string;
  readonly contentType: string | null;
}

/** An answer as it came over the wire. `text` holds a byte in each character, so that it prints. */
export interface AnswerCase {
  readonly kind: 'answer';
  readonly text: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly truncated: boolean;
}

export type FuzzCase = PageCase | AnswerCase;

/** A promise that a case broke. */
export interface Broken {
  /** Short and the same for every case that breaks it: what a smaller case has to break as well. */
  readonly promise: string;
  readonly details: string;
}

/** What came of a case: the first promise that it broke, and how long the code under test took for it. */
export interface CaseRun {
  readonly broken: Broken | null;
  readonly elapsedMs: number;
  /** Entries found on a page, or 1 for an answer that was accepted: a run without any would prove nothing. */
  readonly yield: number;
}
