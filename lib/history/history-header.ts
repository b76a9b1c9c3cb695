import * as v from 'valibot';
import { HISTORY_FORMAT, HISTORY_VERSION } from './json-writer.ts';
import type { FileProblem } from './read-history-file.ts';

const schema = v.object({
  format: v.literal(HISTORY_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** Before the pings, the rest may still come behind them. */
const beginning = v.partial(schema);

/** What is wrong with the frame of a history file, or with its beginning; null when we can read it. */
export function problemOfHeader(value: unknown, isWhole: boolean): FileProblem | null {
  const { success, output } = v.safeParse(isWhole ? schema : beginning, value);
  if (!success) return { kind: 'not-a-history' };
  const { version = HISTORY_VERSION } = output;
  return version > HISTORY_VERSION ? { kind: 'newer', version } : null;
}
