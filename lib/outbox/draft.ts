import type { PingFields, PingMethod } from '../trackback/ping-fields.ts';
import type { Instant } from './ping-record.ts';

/** What was typed for one receiver and not sent yet. */
export interface Draft {
  readonly pingUrl: string;
  readonly fields: PingFields;
  readonly method: PingMethod;
  readonly updatedAt: Instant;
}
