import type { Conflict, ImportStep } from '../history/compare-import.ts';
import { compareImport } from '../history/compare-import.ts';
import type { ImportOutcome, ImportPreview } from '../history/import-outcome.ts';
import { readHistoryFile } from '../history/read-history-file.ts';
import type { Instant, PingRecord } from '../outbox/ping-record.ts';
import { FileNotRead, textOfFile } from './history-file.ts';
import type { StoreOutcome } from './history-import.ts';
import { historyTrouble } from './history-trouble.ts';
import { sendMessage } from './messages.ts';

interface Watch {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

type Load = (ids: readonly string[]) => Promise<readonly PingRecord[]>;

/** Conflicts that are chosen one by one: more would be no choice, and they are kept in memory. */
const MAX_SHOWN = 500;

/** Reads the whole file and says what an import would do, where pings are kept since `keptSince`. Changes nothing. */
export async function previewImport(
  file: File,
  load: Load,
  keptSince: Instant | null,
  watch: Watch,
): Promise<ImportPreview> {
  const count = { fresh: 0, outdated: 0, same: 0, conflicts: 0 };
  const since = keptSince ?? -Infinity;
  const shown: Conflict[] = [];
  const ending = await eachStep(file, load, watch, (step) => {
    count.fresh += step.fresh.length;
    count.outdated += step.fresh.filter(({ createdAt }) => createdAt < since).length;
    count.same += step.same;
    count.conflicts += step.conflicts.length;
    shown.push(...step.conflicts.slice(0, MAX_SHOWN - shown.length));
    return null;
  });
  return ending ?? { kind: 'ready', ...count, shown };
}

/** Reads the file once more, hands what is wanted of it to the background, and has it made history when all is there. */
export async function runImport(
  file: File,
  takesTheirs: (id: string) => boolean,
  load: Load,
  watch: Watch,
): Promise<ImportOutcome> {
  const importId = crypto.randomUUID();
  let parts = 0;
  let added = 0;
  let replaced = 0;
  const ending = await eachStep(file, load, watch, async ({ fresh, conflicts }) => {
    const theirs = conflicts.map((conflict) => conflict.theirs).filter(({ id }) => takesTheirs(id));
    const records = [...fresh, ...theirs];
    if (records.length === 0) return null;
    const outcome = await sendMessage('stageImport', { records, key: [importId, parts] });
    parts += 1;
    added += fresh.length;
    replaced += theirs.length;
    return outcome.kind === 'done' ? null : outcome;
  });
  if (ending !== null) {
    if (parts > 0) await sendMessage('dropImport', { importId });
    return ending;
  }
  const accepted: StoreOutcome =
    parts === 0 ? { kind: 'done' } : await sendMessage('acceptImport', { importId, parts });
  return accepted.kind === 'done' ? { kind: 'done', added, replaced } : accepted;
}

type Ending = Exclude<ImportOutcome, { readonly kind: 'done' }>;

/** Calls `take` with every step, until it or the file ends it. Null when all went well. */
async function eachStep(
  file: File,
  load: Load,
  watch: Watch,
  take: (step: Extract<ImportStep, { readonly kind: 'pings' }>) => Ending | null | Promise<Ending | null>,
): Promise<Ending | null> {
  try {
    for await (const step of compareImport(readHistoryFile(textOfFile(file, watch)), load)) {
      if (watch.signal.aborted) return { kind: 'cancelled' };
      if (step.kind === 'broken') return step;
      const ending = await take(step);
      if (ending !== null) return ending;
    }
  } catch (error) {
    if (error instanceof FileNotRead) return { kind: 'broken', problem: error.problem };
    return { kind: 'failed', trouble: historyTrouble(error) };
  }
  return watch.signal.aborted ? { kind: 'cancelled' } : null;
}
