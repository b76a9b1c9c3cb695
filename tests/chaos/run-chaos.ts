import type { VerdictKind } from '../../lib/trackback/verdict.ts';
import { readRecords } from './chaos-clicks.ts';
import { GRANTED_HOST, startChaosReceiver } from './chaos-receiver.ts';
import { createChaosSession } from './chaos-session.ts';
import { checkRound, withoutRepeats } from './check-round.ts';
import { grantHosts } from '../support/grant-hosts.ts';
import { planRound, type KillKind, type RoundPlan } from './plan-round.ts';
import { ownUrlOf, runRound, type RoundResult } from './run-round.ts';

export interface ChaosOptions {
  readonly executablePath: string;
  readonly extensionDir: string;
  readonly seed: number;
  /** Which rounds of the seed to run, in this order. */
  readonly indexes: readonly number[];
  readonly kills: readonly KillKind[];
  /** Told after every round. */
  readonly onRound?: (plan: RoundPlan, result: RoundResult, elapsedMs: number) => void;
}

export interface ChaosReport {
  readonly rounds: number;
  readonly kills: Readonly<Record<KillKind, number>>;
  /** How many records ended so, and how many wait for permission. */
  readonly endings: Readonly<Partial<Record<VerdictKind | 'waiting', number>>>;
  readonly clicks: number;
  readonly posts: number;
  /** Of these, the ones that the browser repeated by itself; see `withoutRepeats`. */
  readonly repeats: number;
  readonly records: number;
  readonly medianMs: number;
  /** With the number of the round that shows them. */
  readonly violations: readonly { readonly index: number; readonly words: string }[];
}

/** Runs rounds one after the other on one profile, and at last looks once more at everything that they left. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const { seed, indexes, onRound } = options;
  const receiver = await startChaosReceiver();
  const granted = grantHosts(options.extensionDir, [GRANTED_HOST]);
  const session = createChaosSession({
    executablePath: options.executablePath,
    extensionDir: granted.directory,
    arguments: receiver.browserArguments(),
  });
  const plans = indexes.map((index) => planRound(seed, index, options.kills));
  const results = new Map<number, RoundResult>();
  const times: number[] = [];
  const violations: { index: number; words: string }[] = [];
  try {
    for (const plan of plans) {
      const startedAt = performance.now();
      const result = await runRound(plan, session, receiver).catch((cause: unknown) => {
        throw new Error(`Round ${plan.index} of seed ${seed} could not be finished.`, { cause });
      });
      const elapsedMs = performance.now() - startedAt;
      times.push(elapsedMs);
      results.set(plan.index, result);
      violations.push(...result.violations.map((words) => ({ index: plan.index, words })));
      onRound?.(plan, result, elapsedMs);
    }

    // Whatever left or changed by itself since its own round is seen here.
    const records = await readRecords(await session.open('options.html'));
    for (const [index, { clicks, violations: known }] of results) {
      const isOwn = ({ url }: { readonly url: string }) => url === ownUrlOf(index);
      const later = checkRound({
        clicks,
        records: records.filter(({ fields }) => isOwn(fields)),
        posts: receiver.posts.filter(({ ownUrl }) => isOwn({ url: ownUrl })),
      });
      for (const words of later) {
        if (!known.includes(words)) violations.push({ index, words: `later: ${words}` });
      }
    }
    const endings: Partial<Record<VerdictKind | 'waiting', number>> = {};
    for (const { state } of records) {
      const ending = state.kind === 'settled' ? state.verdict.kind : 'waiting';
      endings[ending] = (endings[ending] ?? 0) + 1;
    }
    return {
      rounds: plans.length,
      kills: {
        worker: plans.filter(({ kill }) => kill === 'worker').length,
        browser: plans.filter(({ kill }) => kill === 'browser').length,
      },
      endings,
      clicks: [...results.values()].reduce((sum, { clicks }) => sum + clicks.length, 0),
      posts: receiver.posts.length,
      repeats: receiver.posts.length - withoutRepeats(receiver.posts).length,
      records: records.length,
      medianMs: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
      violations,
    };
  } finally {
    await session.close();
    await receiver.close();
    granted.remove();
  }
}
