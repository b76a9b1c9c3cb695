import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import type { Instant, PingTarget } from './ping-record.ts';

/** What was typed for one receiver and not sent yet. */
export interface Draft {
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** The field that was being written in. */
  readonly field: keyof PingFields;
  /** The fields whose text was suggested and has not been touched since, and where it came from. */
  readonly suggested?: SuggestedFields;
  /** What it is about, for when it is taken up without that page. */
  readonly target?: PingTarget;
  /** Id of the ping whose words it began with. */
  readonly again?: string;
  readonly updatedAt: Instant;
}

/** Field names, each with the name of the place its text came from. */
export type SuggestedFields = Readonly<Partial<Record<keyof PingFields, string>>>;

/** What one page has changed since it was opened: another one may be writing for the same receiver. */
export type DraftChanges = readonly (keyof PingFields | 'options')[];
