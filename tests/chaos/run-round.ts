import { setTimeout as passes } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { PingRecord } from '../../lib/outbox/ping-record.ts';
import { GRANTED_HOST, type ChaosReceiver } from './chaos-receiver.ts';
import type { ChaosSession } from './chaos-session.ts';
import type { Click } from './chaos-clicks.ts';
import { clickByMessage, clickForm, readRecords, say, writeForm } from './chaos-clicks.ts';
import { checkRound } from './check-round.ts';
import type { RoundPlan } from './plan-round.ts';

export interface RoundResult {
  readonly clicks: readonly Click[];
  readonly records: readonly PingRecord[];
  readonly violations: readonly string[];
}

/** Nothing that a round waits for takes this long unless it never comes. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 10;

/** One click on Send (or two at once), one kill, and what is there afterwards. */
export async function runRound(
  plan: RoundPlan,
  session: ChaosSession,
  receiver: ChaosReceiver,
): Promise<RoundResult> {
  const { index, way, behaviour, moment } = plan;
  receiver.behave(index, behaviour);
  const clicks = clicksOf(plan);
  const press = await makeReady(plan, clicks, session, receiver);
  const kill = await session.arm(plan.kill);

  const moments = {
    'after-click': () => passes(moment.kind === 'after-click' ? moment.ms : 0),
    received: () => receiver.received(index),
    answered: () => receiver.answered(index, moment.kind === 'answered' ? moment.times : 1),
  };
  const violations: string[] = [];
  const killed = within(moments[moment.kind]())
    .catch((problem: Error) => violations.push(`${moment.kind}: ${problem.message}`))
    .then(kill);
  const pressed = Promise.all(press.map((start) => start()));
  await killed;
  // A worker that was killed before it had the message is followed by one that sends it.
  receiver.hangUp(index);

  await within(pressed);

  // A person looks into the history, and nothing else wakes the extension.
  const history = await session.open('options.html');
  const ownRecords = async (): Promise<readonly PingRecord[]> =>
    (await readRecords(history)).filter(({ fields }) => fields.url === ownUrlOf(index));
  const isIdle = await waitFor(async () =>
    (await ownRecords()).every(({ state }) => state.kind !== 'queued' && state.kind !== 'sending'),
  );
  if (!isIdle) violations.push('still under way when the extension had every chance');
  // The answer comes when the worker has settled what another had left; had it sent anything by itself, it would be under way.
  await say(history, 'wake', {});

  const records = await ownRecords();
  const posts = receiver.posts.filter(({ ownUrl }) => ownUrl === ownUrlOf(index));
  violations.push(...checkRound({ clicks, records, posts }));
  if (way === 'no-access' && posts.length > 0) violations.push('a POST went where there was no access');
  await session.closePages();
  return { clicks, records, violations };
}

/** The address that stands for a round in its pings. */
export function ownUrlOf(index: number): string {
  return `https://garden.example/round/${index}`;
}

function clicksOf({ index, way }: RoundPlan): Click[] {
  const windows = way === 'two-messages' || way === 'two-forms' ? [1, 2] : [1];
  return windows.map((window) => ({
    title: `Round ${index}, window ${window}`,
    ownUrl: ownUrlOf(index),
    told: { kind: 'nothing' },
    shown: null,
  }));
}

/** Opens a page for every click, and gives what presses Send in each. */
function makeReady(
  { index, way }: RoundPlan,
  clicks: readonly Click[],
  session: ChaosSession,
  receiver: ChaosReceiver,
): Promise<(() => Promise<void>)[]> {
  const isForm = way === 'form' || way === 'two-forms';
  const pingUrl = receiver.pingUrl(index, way === 'no-access' ? 'elsewhere.example' : GRANTED_HOST);
  const target = new URLSearchParams({ target: receiver.entryUrl(index) });
  return oneByOne(clicks, async (click) => {
    const page: Page = await session.open(isForm ? `compose.html?${target}` : 'compose.html');
    if (!isForm) return () => clickByMessage(page, click, pingUrl);
    await writeForm(page, click);
    return () => clickForm(page, click);
  });
}

async function oneByOne<T, U>(list: readonly T[], make: (item: T) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (const item of list) made.push(await make(item));
  return made;
}

async function waitFor(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await passes(LOOK_EVERY_MS)) {
    if (await isSo()) return true;
  }
  return false;
}

async function within<T>(work: Promise<T>): Promise<T> {
  const tooLate = AbortSignal.timeout(PATIENCE_MS);
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      tooLate.addEventListener('abort', () => reject(new Error('it did not come')));
    }),
  ]);
}
