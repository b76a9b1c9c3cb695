import { expect, test } from 'vitest';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import type { QuestionKind } from '../../../lib/outbox/submission.ts';
import type { Practice } from '../../../lib/practice/create-practice.ts';
import { createPractice } from '../../../lib/practice/create-practice.ts';
import { PRACTICE_PAPER, PRACTICE_POST } from '../../../lib/practice/practice-paper.ts';
import type { PracticeAnswer } from '../../../lib/practice/practice-receiver.ts';
import type { PingFields, PingMethod } from '../../../lib/trackback/ping-fields.ts';

function practise(): Practice {
  let ids = 0;
  let time = 0;
  return createPractice({
    now: () => ++time,
    newId: () => `ping-${++ids}`,
    copy: async () => true,
    paperAddress: '#paper',
  });
}

interface Sending {
  readonly fields?: PingFields;
  readonly method?: PingMethod;
  readonly confirmed?: readonly QuestionKind[];
}

async function submit({ services }: Practice, sending: Sending) {
  const { fields = PRACTICE_POST, method = 'post', confirmed = [] } = sending;
  const { pingUrl, url, title } = PRACTICE_PAPER;
  const { outcome } = await services.submit({
    pingUrl,
    fields,
    confirmed,
    options: { method, references: false },
    target: { pageUrl: url, permalink: url, title, foundBy: 'rdf' },
  });
  return outcome;
}

/** Sends, and gives the record once it is settled. */
async function send(practice: Practice, sending: Sending = {}): Promise<PingRecord> {
  const outcome = await submit(practice, sending);
  if (outcome.kind !== 'taken') throw new Error(`The ping was not taken but ${outcome.kind}.`);
  let record: PingRecord | null = outcome.record;
  while (record !== null && record.state.kind !== 'settled')
    record = await practice.services.whenChanged(record.id, record.state.kind);
  if (record === null) throw new Error('The ping is gone.');
  return record;
}

function verdictOf({ state }: PingRecord): string {
  return state.kind === 'settled' ? `${state.verdict.kind} ${state.verdict.reason}` : state.kind;
}

test('finds the pretend paper’s own entry in its malformed block', async () => {
  const found = await practise().services.find();
  if (found.kind !== 'found') throw new Error('Nothing was found.');
  expect(found.discovery.entries).toMatchObject([
    { pingUrl: PRACTICE_PAPER.pingUrl, title: PRACTICE_PAPER.title, foundBy: 'rdf', confidence: 'high' },
  ]);
  expect(found.discovery.chosen).toBe(0);
});

const BY_WHAT_IT_GETS: readonly (readonly [string, Sending, string])[] = [
  ['1 a whole ping', {}, 'accepted taken'],
  [
    '2 no title',
    { fields: { ...PRACTICE_POST, title: '' }, confirmed: ['empty-title'] },
    'refused missing-field',
  ],
  ['3 a ping of TrackBack 1.0', { method: 'get' }, 'not-trackback html'],
];

test.each(BY_WHAT_IT_GETS)('answers by what it gets: %s', async (_, sending, expected) => {
  expect(verdictOf(await send(practise(), sending))).toBe(expected);
});

const ALWAYS: readonly (readonly [PracticeAnswer, string])[] = [
  ['real', 'accepted taken'],
  ['held', 'accepted held'],
  ['refused', 'refused said-no'],
  ['web-page', 'not-trackback html'],
  ['nothing', 'unknown timed-out'],
  ['offline', 'not-sent offline'],
];

test.each(ALWAYS)('answers as it is told: %s', async (answer, expected) => {
  const practice = practise();
  practice.chooseAnswer(answer);
  expect(verdictOf(await send(practice))).toBe(expected);
});

test('asks before the same post goes twice, and has it already when it does', async () => {
  const practice = practise();
  await send(practice);
  expect(await submit(practice, {})).toMatchObject({ kind: 'asks', questions: [{ kind: 'repeat' }] });
  expect(verdictOf(await send(practice, { confirmed: ['repeat'] }))).toBe('duplicate already-there');
});

test('has a ping that it holds already, too', async () => {
  const practice = practise();
  practice.chooseAnswer('held');
  await send(practice);
  practice.chooseAnswer('real');
  expect(verdictOf(await send(practice, { confirmed: ['repeat'] }))).toBe('duplicate already-there');
});

test('lists what it has accepted, but not what it holds or turns down', async () => {
  const practice = practise();
  let listed: readonly PingFields[] = [];
  const stop = practice.watchListed((now) => (listed = now));
  for (const answer of ['held', 'refused', 'web-page', 'nothing', 'offline'] as const) {
    practice.chooseAnswer(answer);
    await send(practice, { fields: { ...PRACTICE_POST, url: `https://garden.example/${answer}` } });
    expect({ answer, listed }).toEqual({ answer, listed: [] });
  }
  practice.chooseAnswer('real');
  await send(practice);
  expect(listed).toEqual([PRACTICE_POST]);
  stop();
  await send(practice, { fields: { ...PRACTICE_POST, url: 'https://garden.example/another' } });
  expect(listed).toHaveLength(1);
});

test('leads to the paper on its own page, never to an address outside', async () => {
  const { target } = await send(practise());
  expect(target.permalink).toBe('#paper');
});

test('keeps what is typed until it is sent, and lays an example into it when asked', async () => {
  const practice = practise();
  const { pingUrl } = PRACTICE_PAPER;
  expect(await practice.services.loadDraft(pingUrl)).toBeNull();
  practice.fillIn();
  expect((await practice.services.loadDraft(pingUrl))?.fields).toEqual(PRACTICE_POST);
  await send(practice);
  expect(await practice.services.loadDraft(pingUrl)).toBeNull();
});
