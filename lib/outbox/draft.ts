import type { PingFields, PingOptions } from '../trackback/ping-fields.ts';
import type { Instant } from './ping-record.ts';

/** What was typed for one receiver and not sent yet. */
export interface Draft {
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly options: PingOptions;
  /** The field that was being written in. */
  readonly field: keyof PingFields;
  readonly updatedAt: Instant;
}
