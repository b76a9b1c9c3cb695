import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import type { Instant } from './ping-record.ts';

/** What was typed for one receiver and not sent yet. */
export interface Draft {
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** The field that was being written in. */
  readonly field: keyof PingFields;
  /** The fields whose text was suggested and has not been touched since, and where it came from. */
  readonly suggested?: SuggestedFields;
  readonly updatedAt: Instant;
}

/** Field names, each with the name of the place its text came from. */
export type SuggestedFields = Readonly<Partial<Record<keyof PingFields, string>>>;
