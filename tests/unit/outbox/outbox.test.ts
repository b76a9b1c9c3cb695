import { describe, expect, it, vi } from 'vitest';
import type { PingRecord } from '../../../lib/outbox/ping-record.ts';
import { StorageUnavailable } from '../../../lib/outbox/ping-store.ts';
import type { HttpOutcome } from '../../../lib/trackback/http-outcome.ts';
import { answered, createOutboxWorld, PING_URL, submission } from '../../support/outbox-world.ts';
import type { OutboxWorld } from '../../support/outbox-world.ts';

async function submitted(world: OutboxWorld, changes = {}): Promise<PingRecord> {
  const outcome = await world.outbox.submit(submission(changes));
  if (outcome.kind !== 'taken') throw new Error(`expected the ping to be taken, got ${outcome.kind}`);
  return outcome.record;
}

function verdictOf(record: PingRecord | null) {
  return record?.state.kind === 'settled' ? record.state.verdict : record?.state.kind;
}

describe('sending', () => {
  it('writes the ping down before it asks for anything, and every state before its effect', async () => {
    const world = createOutboxWorld();
    const { id } = await submitted(world);
    const settled = await world.outbox.whenIdle(id);
    expect(verdictOf(settled)).toMatchObject({ kind: 'accepted' });
    expect(world.log).toEqual(['write queued', 'write sending', `request ${PING_URL}`, 'write settled']);
    expect(settled?.life.map((event) => event.state)).toEqual(['queued', 'sending', 'settled']);
  });

  it('keeps the request and the answer with the ping', async () => {
    const world = createOutboxWorld();
    world.answer = () => answered('<response><error>1</error><message>Closed</message></response>');
    const { id } = await submitted(world);
    const settled = await world.outbox.whenIdle(id);
    expect(verdictOf(settled)).toMatchObject({ kind: 'refused', message: 'Closed' });
    expect(settled?.attempts).toMatchObject([
      {
        request: { method: 'POST', url: PING_URL },
        answer: { status: 200, text: expect.stringContaining('Closed') },
      },
    ]);
  });

  it('sends nothing when the ping cannot be written down', async () => {
    const world = createOutboxWorld();
    world.storageWorks = false;
    expect(await world.outbox.submit(submission())).toEqual({ kind: 'storage-unavailable' });
    expect(world.requests).toEqual([]);
  });

  it('tells the verdict even when it can no longer be written', async () => {
    const world = createOutboxWorld();
    world.answer = () => {
      world.storageWorks = false;
      return answered('<response><error>0</error></response>');
    };
    const { id } = await submitted(world);
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ kind: 'accepted' });
  });

  it('tells a watcher of every state on the way', async () => {
    const world = createOutboxWorld();
    let release = () => undefined as void;
    world.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(answered('<response><error>0</error></response>'));
      });
    const { id } = await submitted(world);
    expect(verdictOf(await world.outbox.whenChanged(id, 'queued'))).toBe('sending');
    const ended = world.outbox.whenChanged(id, 'sending');
    release();
    expect(verdictOf(await ended)).toMatchObject({ kind: 'accepted' });
    expect(await world.outbox.whenChanged('nobody', 'queued')).toBeNull();
  });

  it('makes one request at a time to one host', async () => {
    const world = createOutboxWorld();
    const release: (() => void)[] = [];
    world.answer = () =>
      new Promise((resolve) =>
        release.push(() => resolve(answered('<response><error>0</error></response>'))),
      );
    const first = await submitted(world);
    const second = await submitted(world, { pingUrl: 'https://receiver.example/tb/2' });
    await new Promise(setImmediate);
    expect(world.requests).toHaveLength(1);
    release[0]?.();
    await world.outbox.whenIdle(first.id);
    await new Promise(setImmediate);
    expect(world.requests).toHaveLength(2);
    release[1]?.();
    expect(verdictOf(await world.outbox.whenIdle(second.id))).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ['an address that is not http', { pingUrl: 'ftp://receiver.example/tb' }],
    ['an address with a password', { pingUrl: 'https://me:secret@receiver.example/tb' }],
    [
      'a post address that is not absolute',
      { fields: { url: '/post', title: 'My post', excerpt: '', blog_name: 'Mine' } },
    ],
  ])('does not take %s', async (_, changes) => {
    const world = createOutboxWorld();
    expect(await world.outbox.submit(submission(changes))).toEqual({ kind: 'invalid' });
    expect(world.log).toEqual([]);
  });
});

describe('a redirected ping', () => {
  const MOVED = 'https://www.receiver.example/tb/1';

  function redirecting(finalUrl: string | null): OutboxWorld {
    const world = createOutboxWorld();
    world.finalUrl = finalUrl;
    world.granted.add('www.receiver.example');
    world.answer = ({ url }) =>
      url === PING_URL ? { kind: 'redirected' } : answered('<response><error>0</error></response>');
    return world;
  }

  it('goes once more to where its receiver has moved on the same site', async () => {
    const world = redirecting(MOVED);
    const { id } = await submitted(world);
    const settled = await world.outbox.whenIdle(id);
    expect(verdictOf(settled)).toMatchObject({ kind: 'accepted' });
    expect(world.log).toEqual([
      'write queued',
      'write sending',
      `request ${PING_URL}`,
      'write sending',
      `request ${MOVED}`,
      'write settled',
    ]);
    expect(settled?.attempts).toMatchObject([{ redirectedTo: MOVED }, { request: { url: MOVED } }]);
  });

  it.each([
    ['another site', 'https://other.example/tb', 'https://other.example/tb'],
    ['an unknown place', null, null],
    ['the entry itself', 'https://receiver.example/1', null],
  ])('to %s was not delivered, and is not sent on', async (_, finalUrl, redirectedTo) => {
    const world = redirecting(finalUrl);
    const { id } = await submitted(world);
    const settled = await world.outbox.whenIdle(id);
    expect(verdictOf(settled)).toMatchObject({ kind: 'not-trackback', reason: 'redirected' });
    expect(settled?.attempts).toMatchObject([{ redirectedTo }]);
    expect(world.requests).toHaveLength(1);
  });

  it('is not sent where the answer could not be read', async () => {
    const world = redirecting(MOVED);
    world.granted.delete('www.receiver.example');
    const { id } = await submitted(world);
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ reason: 'redirected' });
    expect(world.requests).toHaveLength(1);
  });

  it('is still being sent to whoever watches', async () => {
    const world = redirecting(MOVED);
    const redirect = Promise.withResolvers<HttpOutcome>();
    world.answer = ({ url }) =>
      url === PING_URL ? redirect.promise : answered('<response><error>0</error></response>');
    const { id } = await submitted(world);
    expect(verdictOf(await world.outbox.whenChanged(id, 'queued'))).toBe('sending');
    const next = world.outbox.whenChanged(id, 'sending');
    redirect.resolve({ kind: 'redirected' });
    expect(verdictOf(await next)).toMatchObject({ kind: 'accepted' });
  });

  it('is redirected at most once', async () => {
    const world = redirecting(MOVED);
    world.answer = () => ({ kind: 'redirected' });
    const { id } = await submitted(world);
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ reason: 'redirected' });
    expect(world.requests).toHaveLength(2);
  });
});

describe('access', () => {
  it('waits, and makes no request, while the host may not be reached', async () => {
    const world = createOutboxWorld();
    world.granted.clear();
    const { id } = await submitted(world);
    expect(verdictOf(await world.outbox.whenIdle(id))).toBe('awaiting-permission');
    expect(world.requests).toEqual([]);
  });

  it('sends once, though both endings of the prompt report the same grant', async () => {
    const world = createOutboxWorld();
    world.granted.clear();
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    world.granted.add('receiver.example');
    await Promise.all([world.outbox.accessMayHaveCome(id), world.outbox.accessMayHaveCome(id)]);
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ kind: 'accepted' });
    expect(world.requests).toHaveLength(1);
  });

  it('goes on when the grant came while it was still finding out that access is missing', async () => {
    const world = createOutboxWorld();
    world.granted.clear();
    const { id } = await submitted(world);
    world.granted.add('receiver.example');
    await world.outbox.accessMayHaveCome(id);
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ kind: 'accepted' });
    expect(world.requests).toHaveLength(1);
  });

  it('can be withdrawn while it waits, and is not sent after that', async () => {
    const world = createOutboxWorld();
    world.granted.clear();
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    expect(verdictOf(await world.outbox.withdraw(id))).toMatchObject({
      kind: 'not-sent',
      reason: 'no-access',
    });
    world.granted.add('receiver.example');
    await world.outbox.accessMayHaveCome(id);
    expect(world.requests).toEqual([]);
  });
});

describe('a receiver by plain http', () => {
  const PLAIN = 'http://receiver.example/tb/1';
  const SECURE_PAGE = submission().target;
  const PLAIN_PAGE = { ...SECURE_PAGE, pageUrl: 'http://receiver.example/1' };

  it('is asked about once per host', async () => {
    const world = createOutboxWorld();
    const plain = { pingUrl: PLAIN, target: PLAIN_PAGE };
    expect(await world.outbox.submit(submission(plain))).toEqual({
      kind: 'asks',
      questions: [{ kind: 'plain-http', host: 'receiver.example', isSecureFirst: false }],
    });
    await world.outbox.whenIdle((await submitted(world, { ...plain, confirmed: ['plain-http'] })).id);
    const fields = { ...submission().fields, url: 'https://me.example/another' };
    await world.outbox.whenIdle((await submitted(world, { ...plain, fields })).id);
    expect(world.requests.map(({ url }) => url)).toEqual([PLAIN, PLAIN]);
  });

  it('gets the ping by https, and nobody is asked, when it answers there and its page came so', async () => {
    const world = createOutboxWorld();
    world.secureForms.set(PLAIN, PING_URL);
    await world.outbox.whenIdle((await submitted(world, { pingUrl: PLAIN })).id);
    expect(world.requests.map(({ url }) => url)).toEqual([PING_URL]);
  });

  it('is looked at only when the ping before it to the same host has ended', async () => {
    const world = createOutboxWorld();
    let release = () => undefined as void;
    world.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(answered('<response><error>0</error></response>'));
      });
    await submitted(world);
    const asked = world.outbox.submit(submission({ pingUrl: PLAIN }));
    await new Promise(setImmediate);
    expect(world.log).not.toContain(`look ${PLAIN}`);
    release();
    expect(await asked).toMatchObject({ kind: 'asks' });
    expect(world.log).toContain(`look ${PLAIN}`);
  });

  it('is not second-guessed when its page came by plain http itself', async () => {
    const world = createOutboxWorld();
    world.secureForms.set(PLAIN, PING_URL);
    expect(await world.outbox.submit(submission({ pingUrl: PLAIN, target: PLAIN_PAGE }))).toMatchObject({
      questions: [{ kind: 'plain-http' }],
    });
  });

  it('is not looked at before access is there, and a yes is not kept when https did work', async () => {
    const world = createOutboxWorld();
    world.secureForms.set(PLAIN, PING_URL);
    world.granted.clear();
    expect(await world.outbox.submit(submission({ pingUrl: PLAIN }))).toEqual({
      kind: 'asks',
      questions: [{ kind: 'plain-http', host: 'receiver.example', isSecureFirst: true }],
    });
    expect(world.log).toEqual([]);
    const { id } = await submitted(world, { pingUrl: PLAIN, confirmed: ['plain-http'] });
    await world.outbox.whenIdle(id);
    world.granted.add('receiver.example');
    await world.outbox.accessMayHaveCome(id);
    await world.outbox.whenIdle(id);
    expect(world.requests.map(({ url }) => url)).toEqual([PING_URL]);

    world.secureForms.clear();
    const fields = { ...submission().fields, url: 'https://me.example/another' };
    expect(await world.outbox.submit(submission({ pingUrl: PLAIN, fields }))).toMatchObject({
      questions: [{ kind: 'plain-http', isSecureFirst: false }],
    });
  });
});

it('sends the next ping to a host though something went wrong with the one before', async () => {
  const world = createOutboxWorld();
  const { promise, reject } = Promise.withResolvers<HttpOutcome>();
  world.answer = () => promise;
  const first = await submitted(world);
  const second = await submitted(world, { pingUrl: 'https://receiver.example/tb/2' });
  const idle = world.outbox.whenIdle(first.id);
  world.answer = () => answered('<response><error>0</error></response>');
  reject(new Error('a bug'));
  await expect(idle).rejects.toThrow('a bug');
  expect((await world.outbox.whenIdle(second.id))?.state.kind).toBe('settled');
});

describe('manners', () => {
  const ARXIV = 'https://arxiv.org/trackback/1706.03762';

  function atArxiv(): OutboxWorld {
    const world = createOutboxWorld();
    world.granted.add('arxiv.org');
    return world;
  }

  it('leave 15 seconds between two pings to arXiv', async () => {
    const world = atArxiv();
    const first = await submitted(world, { pingUrl: ARXIV });
    const second = await submitted(world, { pingUrl: 'https://arxiv.org/trackback/2401.00001' });
    await world.outbox.whenIdle(first.id);
    await world.outbox.whenIdle(second.id);
    const slept = world.log.filter((line) => line.startsWith('sleep')).map((line) => Number(line.slice(6)));
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThan(14_000);
    expect(slept[0]).toBeLessThanOrEqual(15_000);
  });

  it('send nothing blind when access was taken back during the gap', async () => {
    const world = atArxiv();
    await world.outbox.whenIdle((await submitted(world, { pingUrl: ARXIV })).id);
    world.duringSleep = () => world.granted.delete('arxiv.org');
    const second = await submitted(world, { pingUrl: 'https://arxiv.org/trackback/2401.00001' });
    const record = await world.outbox.whenIdle(second.id);
    expect(record?.state.kind).toBe('awaiting-permission');
    expect(world.requests).toHaveLength(1);
  });

  it('do not keep a verdict from being written', async () => {
    const world = createOutboxWorld();
    const { promise, resolve } = Promise.withResolvers<void>();
    world.remembering = promise;
    const { id } = await submitted(world);
    await vi.waitFor(() => expect(world.records.get(id)?.state.kind).toBe('settled'));
    resolve();
    await world.outbox.whenIdle(id);
  });

  it('do not hold up other receivers', async () => {
    const world = createOutboxWorld();
    await world.outbox.whenIdle((await submitted(world)).id);
    const second = await submitted(world, { pingUrl: 'https://receiver.example/tb/2' });
    await world.outbox.whenIdle(second.id);
    expect(world.log.filter((line) => line.startsWith('sleep'))).toEqual([]);
  });

  it.each([
    ['arXiv’s 429', ARXIV, 429, null, 'paused'],
    ['a pause that was asked for', PING_URL, 503, '120', 'paused'],
    ['arXiv’s 403', ARXIV, 403, null, 'forbidden'],
    ['another receiver’s 403', PING_URL, 403, null, null],
  ])('ask before the next ping after %s', async (_, pingUrl, status, retryAfter, question) => {
    const world = atArxiv();
    world.answer = () => ({ ...answered('', status), retryAfter }) as HttpOutcome;
    await world.outbox.whenIdle((await submitted(world, { pingUrl })).id);
    const fields = { ...submission().fields, url: 'https://me.example/another' };
    const next = await world.outbox.submit(submission({ pingUrl, fields }));
    expect(next.kind === 'asks' ? next.questions.map(({ kind }) => kind) : []).toEqual(
      question === null ? [] : [question],
    );
  });
});

describe('a ping that was sent before its host had enough', () => {
  const ARXIV = ['1706.03762', '2401.00001', '2401.00002'].map((id) => `https://arxiv.org/trackback/${id}`);

  /** Two pings sent one after the other; the first gets `status`, whatever comes after is accepted. */
  async function second(status: number, retryAfter: string | null) {
    const world = createOutboxWorld();
    world.granted.add('arxiv.org');
    world.answer = () => {
      world.answer = () => answered('<response><error>0</error></response>');
      return { ...answered('', status), retryAfter } as HttpOutcome;
    };
    const [first, next] = [
      await submitted(world, { pingUrl: ARXIV[0] }),
      await submitted(world, { pingUrl: ARXIV[1] }),
    ];
    await world.outbox.whenIdle(first.id);
    return { world, settled: await world.outbox.whenIdle(next.id) };
  }

  it.each([
    ['403', 403, null],
    ['503 and a pause of two minutes', 503, '120'],
    ['429 and a pause of two minutes', 429, '120'],
  ])('does not go after %s', async (_, status, retryAfter) => {
    const { world, settled } = await second(status, retryAfter);
    expect(verdictOf(settled)).toEqual({ kind: 'not-sent', reason: 'held-back', message: null });
    expect(world.requests).toHaveLength(1);
  });

  it.each([
    ['429', 429, null],
    ['a pause of half a minute', 503, '30'],
  ])('waits for a short pause, after %s', async (_, status, retryAfter) => {
    const { world, settled } = await second(status, retryAfter);
    expect(verdictOf(settled)).toMatchObject({ kind: 'accepted' });
    const slept = world.log.filter((line) => line.startsWith('sleep')).map((line) => Number(line.slice(6)));
    const pauseMs = Number(retryAfter ?? 60) * 1000;
    expect(slept).toEqual([expect.closeTo(pauseMs, -2)]);
  });

  it('goes when the user said yes after the host had enough', async () => {
    const { world, settled } = await second(403, null);
    expect(verdictOf(settled)).toMatchObject({ reason: 'held-back' });
    const { id } = await submitted(world, { pingUrl: ARXIV[1], confirmed: ['forbidden'] });
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ kind: 'accepted' });
  });

  it('does not go either when it waited for access and is allowed later', async () => {
    const world = createOutboxWorld();
    const { id } = await submitted(world, { pingUrl: ARXIV[0] });
    expect(verdictOf(await world.outbox.whenIdle(id))).toBe('awaiting-permission');
    world.granted.add('arxiv.org');
    world.answer = () => answered('', 403);
    await world.outbox.whenIdle((await submitted(world, { pingUrl: ARXIV[1] })).id);
    await world.outbox.accessMayHaveCome(id);
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ reason: 'held-back' });
    expect(world.requests).toHaveLength(1);
  });

  it('follows a receiver that has moved with the same gap between all requests', async () => {
    const world = createOutboxWorld();
    const moved = 'https://www.arxiv.org/trackback/1706.03762';
    world.granted.add('arxiv.org').add('www.arxiv.org');
    world.finalUrl = moved;
    world.answer = ({ url }) =>
      url === moved ? answered('<response><error>0</error></response>') : { kind: 'redirected' };
    const { id } = await submitted(world, { pingUrl: ARXIV[0] });
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ kind: 'accepted' });
    expect(world.log.map((line) => line.replace(/(?<=sleep 1)[45]\d{3}$/, '5 s'))).toEqual([
      'write queued',
      'write sending',
      `request ${ARXIV[0]}`,
      'sleep 15 s', // before a GET finds where it has moved to
      'sleep 15 s',
      'write sending',
      `request ${moved}`,
      'write settled',
    ]);
  });
});

describe('an address that does not last', () => {
  const KEYED = 'https://receiver.example/?act=trackback&key=abc';
  const RENEWED = 'https://receiver.example/?act=trackback&key=xyz';

  it('is read again from the page when the ping goes', async () => {
    const world = createOutboxWorld();
    world.freshPingUrl = RENEWED;
    const { id } = await submitted(world, { pingUrl: KEYED });
    await world.outbox.whenIdle(id);
    expect(world.requests.map(({ url }) => url)).toEqual([RENEWED]);
  });

  it('is used as it was found when the page does not tell', async () => {
    const world = createOutboxWorld();
    const { id } = await submitted(world, { pingUrl: KEYED });
    await world.outbox.whenIdle(id);
    expect(world.requests.map(({ url }) => url)).toEqual([KEYED]);
  });

  it('is the only kind for which the page is read', async () => {
    const world = createOutboxWorld();
    world.freshPingUrl = RENEWED;
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    expect(world.requests.map(({ url }) => url)).toEqual([PING_URL]);
  });
});

it('writes letters as references when the user chose so, and keeps the words as they were typed', async () => {
  const world = createOutboxWorld();
  const fields = { ...submission().fields, title: 'é' };
  const { id } = await submitted(world, { fields, options: { method: 'post', references: true } });
  const settled = await world.outbox.whenIdle(id);
  expect(new URLSearchParams(world.requests[0]?.body ?? '').get('title')).toBe('&#233;');
  expect(settled?.fields.title).toBe('é');
});

describe('questions', () => {
  it('asks before the same post goes to the same receiver again, and says how it ended', async () => {
    const world = createOutboxWorld();
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    expect(await world.outbox.submit(submission())).toMatchObject({
      kind: 'asks',
      questions: [{ kind: 'repeat', last: { verdict: 'accepted' } }],
    });
    expect(world.requests).toHaveLength(1);
    const again = await submitted(world, { confirmed: ['repeat'] });
    await world.outbox.whenIdle(again.id);
    expect(world.requests).toHaveLength(2);
  });

  it('takes one of two that are submitted at the same moment', async () => {
    const world = createOutboxWorld();
    const outcomes = await Promise.all([
      world.outbox.submit(submission()),
      world.outbox.submit(submission()),
    ]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['taken', 'asks']);
  });

  it('asks the second of two windows again that both said yes to a repeat of an older ping', async () => {
    const world = createOutboxWorld();
    const first = await submitted(world);
    await world.outbox.whenIdle(first.id);
    const yes = submission({ confirmed: ['repeat'], repeatOf: first.createdAt });
    const outcomes = await Promise.all([world.outbox.submit(yes), world.outbox.submit(yes)]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['taken', 'asks']);
  });

  it('does not ask again for a pair of which nothing left', async () => {
    const world = createOutboxWorld();
    world.granted.clear();
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    await world.outbox.withdraw(id);
    expect(await world.outbox.submit(submission())).toMatchObject({ kind: 'taken' });
  });

  it('asks before a ping without title or blog name, which is easily lost', async () => {
    const world = createOutboxWorld();
    const fields = { url: 'https://me.example/post', title: ' ', excerpt: '', blog_name: '' };
    expect(await world.outbox.submit(submission({ fields }))).toEqual({
      kind: 'asks',
      questions: [{ kind: 'empty-title' }, { kind: 'empty-blog-name' }],
    });
    const { id } = await submitted(world, { fields, confirmed: ['empty-title', 'empty-blog-name'] });
    await world.outbox.whenIdle(id);
    expect(world.requests).toHaveLength(1);
  });

  it('asks before a private address', async () => {
    const world = createOutboxWorld();
    const outcome = await world.outbox.submit(submission({ pingUrl: 'https://192.168.1.4/tb' }));
    expect(outcome).toEqual({ kind: 'asks', questions: [{ kind: 'private-address', host: '192.168.1.4' }] });
    expect(world.log).toEqual([]);
  });
});

describe('a dry run', () => {
  it('is written down once, with the request that a ping would have been, and nothing else happens', async () => {
    const world = createOutboxWorld();
    world.granted.clear(); // no access is needed
    const outcome = await world.outbox.dryRun(submission());
    if (outcome.kind !== 'taken') throw new Error(`expected it to be taken, got ${outcome.kind}`);
    const { record } = outcome;
    expect(verdictOf(record)).toEqual({ kind: 'not-sent', reason: 'dry-run', message: null });
    expect(record.life.map(({ state }) => state)).toEqual(['queued', 'settled']);
    expect(await world.outbox.whenIdle(record.id)).toEqual(record);
    expect(world.log).toEqual(['write settled']);
    expect(world.requests).toEqual([]);

    world.granted.add('receiver.example');
    const sent = await submitted(world);
    await world.outbox.whenIdle(sent.id);
    expect(record.attempts.map(({ request }) => request)).toEqual(world.requests);
  });

  it('asks nothing, not even about a private address, and is no ping that was sent before', async () => {
    const world = createOutboxWorld();
    const fields = { url: 'https://me.example/post', title: '', excerpt: '', blog_name: '' };
    const toPrivate = submission({ pingUrl: 'http://192.168.1.4/tb', fields });
    expect(await world.outbox.dryRun(toPrivate)).toMatchObject({ kind: 'taken' });
    await world.outbox.dryRun(submission());
    expect(await world.outbox.submit(submission())).toMatchObject({ kind: 'taken' });
  });

  it('is not taken with fields that cannot be sent, or when it cannot be written down', async () => {
    const world = createOutboxWorld();
    const fields = { url: 'my post', title: '', excerpt: '', blog_name: '' };
    expect(await world.outbox.dryRun(submission({ fields }))).toEqual({ kind: 'invalid' });
    world.storageWorks = false;
    expect(await world.outbox.dryRun(submission())).toEqual({ kind: 'storage-unavailable' });
    expect(world.log).toEqual([]);
  });
});

describe('recovery', () => {
  it('turns a ping that was being sent into unknown, and sends nothing', async () => {
    const world = createOutboxWorld();
    world.answer = () => new Promise(() => undefined);
    const { id } = await submitted(world);
    await new Promise(setImmediate);
    expect(world.requests).toHaveLength(1);
    const next = world.restart();
    await next.recover();
    expect(verdictOf(world.records.get(id) ?? null)).toMatchObject({
      kind: 'unknown',
      reason: 'worker-stopped',
    });
    expect(world.requests).toHaveLength(1);
  });

  it('writes a verdict down that could not be written, as soon as the storage works again', async () => {
    const world = createOutboxWorld();
    world.answer = () => {
      world.storageWorks = false;
      return answered('<response><error>0</error></response>');
    };
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    await expect(world.outbox.recover()).rejects.toThrow(StorageUnavailable);
    expect(verdictOf(world.records.get(id) ?? null)).toBe('sending');
    world.storageWorks = true;
    await world.outbox.recover();
    expect(verdictOf(world.records.get(id) ?? null)).toMatchObject({ kind: 'accepted' });
    await world.restart().recover();
    expect(verdictOf(await world.outbox.whenIdle(id))).toMatchObject({ kind: 'accepted' });
  });

  it('writes it down with the next ping that can be written, when nobody looks', async () => {
    const world = createOutboxWorld();
    world.answer = () => {
      world.storageWorks = false;
      return answered('<response><error>0</error></response>');
    };
    const first = await submitted(world);
    await world.outbox.whenIdle(first.id);
    world.storageWorks = true;
    world.answer = () => answered('<response><error>0</error></response>');
    const next = await submitted(world, { pingUrl: 'https://receiver.example/tb/2' });
    await world.outbox.whenIdle(next.id);
    expect(verdictOf(world.records.get(first.id) ?? null)).toMatchObject({ kind: 'accepted' });
  });

  it('is tried again when the storage failed half-way, and leaves alone what is under way by then', async () => {
    const world = createOutboxWorld();
    world.answer = () => new Promise(() => undefined);
    const left = await submitted(world);
    await new Promise(setImmediate);
    const next = world.restart();
    world.storageWorks = false;
    await expect(next.recover()).rejects.toThrow(StorageUnavailable);
    world.storageWorks = true;
    const fresh = await next.submit(submission({ pingUrl: 'https://receiver.example/tb/2' }));
    await next.recover();
    expect(verdictOf(world.records.get(left.id) ?? null)).toMatchObject({ reason: 'worker-stopped' });
    const id = fresh.kind === 'taken' ? fresh.record.id : '';
    expect(['queued', 'sending']).toContain(verdictOf(world.records.get(id) ?? null));
  });

  it('settles a ping that stayed behind because the storage failed before it could go', async () => {
    const world = createOutboxWorld();
    await world.outbox.recover();
    const { id } = await submitted(world);
    world.storageWorks = false;
    await world.outbox.whenIdle(id).catch(() => undefined);
    expect(world.requests).toEqual([]);
    world.storageWorks = true;
    await world.outbox.recover();
    expect(verdictOf(world.records.get(id) ?? null)).toMatchObject({
      kind: 'not-sent',
      reason: 'interrupted',
    });
  });

  it('leaves a ping that waits for access waiting', async () => {
    const world = createOutboxWorld();
    world.granted.clear();
    const { id } = await submitted(world);
    await world.outbox.whenIdle(id);
    await world.restart().recover();
    expect(verdictOf(world.records.get(id) ?? null)).toBe('awaiting-permission');
  });
});
