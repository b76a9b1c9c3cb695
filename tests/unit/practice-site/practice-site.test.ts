import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accepted, after, inCharset, refused } from '../../../scripts/practice-site/answers.ts';
import { startPracticeSite, type PracticeSite } from '../../../scripts/practice-site/start-practice-site.ts';

const RECEIVER = 'http://old.example/tb.cgi/5';
const PING = 'url=https%3A%2F%2Fgarden.example%2Fa&title=A&excerpt=B&blog_name=C';

describe('the practice site', () => {
  let site: PracticeSite;
  beforeEach(async () => void (site = await startPracticeSite()));
  afterEach(() => site.close());

  test('leads a paper asked for over http to https, as arXiv does', async () => {
    const { status, headers } = await send('GET', 'http://arxiv.org/abs/1706.03762?context=cs');
    expect(status).toBe(301);
    expect(headers.location).toBe('https://arxiv.org/abs/1706.03762?context=cs');
  });

  test('gives its answers in turn, keeps only what it accepted, and stays with the last', async () => {
    site.answerWith(RECEIVER, refused('Not today.'), accepted());
    expect((await send('POST', RECEIVER, PING)).body.toString()).toContain('<message>Not today.</message>');
    expect(site.pings()).toEqual([]);
    expect((await send('POST', RECEIVER, PING)).body.toString()).toContain('<error>0</error>');
    expect((await send('POST', RECEIVER, PING)).body.toString()).toContain('<error>0</error>');
    expect(site.pings()).toHaveLength(2);
    expect(site.pings()[0]).toMatchObject({
      pingUrl: RECEIVER,
      url: 'https://garden.example/a',
      blogName: 'C',
    });
  });

  test('reads a TrackBack 1.0 ping from the query, without losing the query of the ping URL', async () => {
    site.answerByGet('http://old.example/mt-tb.cgi');
    expect((await send('POST', 'http://old.example/mt-tb.cgi?tb_id=7', PING)).body.toString()).toContain(
      '<error>1</error>',
    );
    expect((await send('GET', `http://old.example/mt-tb.cgi?tb_id=7&${PING}`)).body.toString()).toContain(
      '<error>0</error>',
    );
    expect(site.pings()).toMatchObject([
      { pingUrl: 'http://old.example/mt-tb.cgi?tb_id=7', method: 'GET', title: 'A' },
    ]);
  });

  test('says a message in the bytes of an old charset', async () => {
    site.answerWith(RECEIVER, inCharset('shift_jis', '受信済み', 'nothing'));
    const { body } = await send('POST', RECEIVER, PING);
    expect(new TextDecoder('shift_jis').decode(body)).toContain('<message>受信済み</message>');
  });

  test('holds an answer back until the test lets it go', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    site.answerWith(RECEIVER, after(promise, accepted()));
    const answer = send('POST', RECEIVER, PING);
    await expect.poll(() => site.requests(RECEIVER)).toHaveLength(1);
    expect(site.pings()).toEqual([]);
    resolve();
    expect((await answer).body.toString()).toContain('<error>0</error>');
    expect(site.pings()).toHaveLength(1);
  });

  test('records what it was asked', async () => {
    await send('POST', `${RECEIVER}?a=b`, PING);
    expect(site.requests(RECEIVER)).toMatchObject([{ method: 'POST', url: `${RECEIVER}?a=b`, body: PING }]);
  });

  /** Speaks to the http listener in the name of a virtual host, which `fetch` does not allow. */
  function send(method: string, url: string, form = '') {
    const { host, pathname, search } = new URL(url);
    const headers = { host, 'content-type': 'application/x-www-form-urlencoded' };
    return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        request({ port: site.httpPort, method, path: pathname + search, headers }, async (message) => {
          const chunks: Buffer[] = [];
          for await (const chunk of message) chunks.push(Buffer.from(chunk));
          resolve({ status: message.statusCode, headers: message.headers, body: Buffer.concat(chunks) });
        })
          .once('error', reject)
          .end(form);
      },
    );
  }
});
