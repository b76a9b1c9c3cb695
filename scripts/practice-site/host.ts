import type { BodyAnswer } from './answer.ts';
import type { PingStore } from './ping-store.ts';

/** One virtual host of the practice site. */
export interface Host {
  /** Scheme and name, no port: `https://papers.example`. */
  readonly origin: string;
  /** Whether a POST to this path is a ping for something that exists. */
  takesPingsAt(path: string): boolean;
  /** The page at a path (no query), or null for 404. */
  answer(path: string, pings: PingStore): BodyAnswer | null;
}
