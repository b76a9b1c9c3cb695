import type { PostPage } from '../../lib/author/post-page.ts';
import type { PostReading } from '../../lib/author/post-reading.ts';
import type { PingAttempt, PingRecord, PingState } from '../../lib/outbox/ping-record.ts';
import { buildRequest } from '../../lib/trackback/build-request.ts';
import type { Entry } from '../../lib/trackback/entry.ts';
import type { PingFields } from '../../lib/trackback/ping-fields.ts';
import type { Verdict } from '../../lib/trackback/verdict.ts';

/** A Friday morning. */
export const NOW = Date.UTC(2026, 10, 20, 9, 41);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const ATTENTION: Entry = {
  pingUrl: 'https://arxiv.org/trackback/1706.03762',
  permalink: 'https://arxiv.org/abs/1706.03762',
  title: 'Attention Is All You Need',
  excerpt:
    'The dominant sequence transduction models are based on complex recurrent or convolutional networks.',
  foundBy: 'rdf',
  confidence: 'high',
  isPageOwn: true,
};

export const GUESS: Entry = {
  ...ATTENTION,
  pingUrl: 'https://weblog.example/2019/old-post/trackback/',
  permalink: 'https://weblog.example/2019/old-post/',
  title: 'An old post on a blog that never said how it takes pings',
  foundBy: 'guess',
  confidence: 'low',
};

export const OTHER_HOST: Entry = {
  ...ATTENTION,
  pingUrl: 'https://trackback.service-for-many-blogs.example:8443/ping/4711?blog=weblog',
  permalink: 'https://weblog.example/a-post/',
  title: 'A post whose pings another site takes',
  foundBy: 'anchor',
  confidence: 'medium',
};

export const LONG: Entry = {
  ...ATTENTION,
  pingUrl: `https://${'a-very-long-label-'.repeat(3)}x.${'another-long-label-'.repeat(3)}x.example/mt/mt-tb.cgi/${'9'.repeat(120)}`,
  permalink: `https://weblog.example/${'unbroken'.repeat(30)}`,
  title: `On the question of ${'very '.repeat(50)}long titles`,
  isPageOwn: false,
};

const JAPANESE: Entry = {
  ...ATTENTION,
  pingUrl: 'https://xn--r8jz45g.example/mt-tb.cgi/12',
  permalink: 'https://xn--r8jz45g.example/archives/2005/04/トラックバック.html',
  title: 'トラックバックの仕組みについて考えたこと、そしてこれからのブログのこと',
  foundBy: 'rdf-1.0',
  isPageOwn: false,
};

export const ARABIC: Entry = {
  ...ATTENTION,
  pingUrl: 'https://modawana.example/wp-trackback.php?p=7',
  permalink: 'https://modawana.example/?p=7',
  title: 'عن الروابط المرتدة (TrackBack) وكيف تعمل اليوم',
  foundBy: 'text',
  confidence: 'low',
  isPageOwn: false,
};

export const UNTITLED: Entry = {
  ...ATTENTION,
  pingUrl: 'https://weblog.example/tb.php/3',
  permalink: null,
  title: '',
  foundBy: 'link',
  isPageOwn: false,
};

export const TWELVE: readonly Entry[] = [
  ATTENTION,
  OTHER_HOST,
  LONG,
  JAPANESE,
  ARABIC,
  UNTITLED,
  GUESS,
  ...Array.from({ length: 5 }, (_, index): Entry => ({
    ...ATTENTION,
    pingUrl: `https://weblog.example/mt-tb.cgi/${index}`,
    permalink: `https://weblog.example/archives/2004/0${index + 1}/entry.html`,
    title:
      [
        'Spring cleaning',
        'What I read in February',
        'A reply to a reply',
        'Notes from the workshop',
        'Links',
      ][index] ?? '',
    foundBy: index % 2 === 0 ? 'rdf' : 'feed',
    isPageOwn: false,
  })),
];

export const NO_FIELDS: PingFields = { url: '', title: '', excerpt: '', blog_name: '' };

export const FIELDS: PingFields = {
  url: 'https://notes.example/2026/attention-nine-years-on',
  title: 'Attention, nine years on',
  excerpt: 'What the paper promised, what came of it, and a table nobody remembers.',
  blog_name: 'Marginal Notes',
};

export const LONG_FIELDS: PingFields = {
  url: `https://notes.example/${'x'.repeat(240)}`,
  title: 'Ä'.repeat(160),
  excerpt: 'Too many words. '.repeat(20),
  blog_name: 'A blog name that is nearly but not quite too long '.repeat(4) + 'and so on and on',
};

/** The user's own post as it was read, with nothing wrong about it. */
export function postReading(page: Partial<PostPage> = {}): Extract<PostReading, { kind: 'read' }> {
  return {
    kind: 'read',
    page: {
      url: FIELDS.url,
      canonicalUrl: null,
      claims: [],
      links: [],
      scriptedLinks: [],
      isNoindex: false,
      feeds: [],
      ...page,
    },
    isNoindex: false,
    isCut: false,
  };
}

interface Sample {
  readonly entry?: Entry;
  readonly fields?: PingFields;
  readonly method?: 'post' | 'get';
  readonly createdAt?: number;
  readonly id?: string;
  readonly status?: number | null;
  readonly contentType?: string | null;
  readonly body?: string;
}

type Unsettled = Exclude<PingState['kind'], 'settled'>;

export function record(state: Unsettled | Verdict, sample: Sample = {}): PingRecord {
  const entry = sample.entry ?? ATTENTION;
  const fields = sample.fields ?? FIELDS;
  const method = sample.method ?? 'post';
  const createdAt = sample.createdAt ?? NOW;
  const settled = typeof state === 'object';
  const at = createdAt + 1200;
  const isDryRun = settled && state.reason === 'dry-run';
  const wasSent = settled ? state.kind !== 'not-sent' : state === 'sending';
  const status = sample.status === undefined ? 200 : sample.status;
  const attempt: PingAttempt = {
    startedAt: createdAt + 40,
    endedAt: settled ? at : null,
    request: buildRequest(entry.pingUrl, fields, method),
    answer:
      !settled || isDryRun || status === null
        ? null
        : {
            status,
            finalUrl: entry.pingUrl,
            contentType: sample.contentType === undefined ? 'text/xml; charset=utf-8' : sample.contentType,
            text: sample.body ?? answerXml(state),
            charset: 'utf-8',
            truncated: false,
          },
    redirectedTo: null,
  };
  return {
    id: sample.id ?? '0b6c6f0e-7a39-4a0c-9a53-0d8a1f0e2c11',
    createdAt,
    target: {
      pageUrl: entry.permalink,
      permalink: entry.permalink,
      title: entry.title,
      foundBy: entry.foundBy,
    },
    pingUrl: entry.pingUrl,
    fields,
    options: { method, references: false },
    state: settled ? { kind: 'settled', at, verdict: state } : { kind: state, at: createdAt },
    life: [
      { state: 'queued', at: createdAt },
      ...(wasSent ? [{ state: 'sending', at: createdAt + 40 } as const] : []),
      ...(settled ? [{ state: 'settled', at } as const] : []),
    ],
    attempts: wasSent || isDryRun ? [attempt] : [],
  };
}

function answerXml(verdict: Verdict): string {
  const error = verdict.kind === 'accepted' ? '0' : '1';
  const message = verdict.message === null ? '' : `\n  <message>${verdict.message}</message>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<response>\n  <error>${error}</error>${message}\n</response>\n`;
}

const HISTORY_VERDICTS: readonly (Verdict | Unsettled)[] = [
  { kind: 'accepted', reason: 'taken', message: null },
  { kind: 'accepted', reason: 'held', message: 'Your ping has been held for moderation.' },
  { kind: 'unknown', reason: 'timed-out', message: null },
  {
    kind: 'refused',
    reason: 'said-no',
    message: 'Sorry, trackbacks are closed for this item.',
    retryAfterSeconds: null,
  },
  {
    kind: 'duplicate',
    reason: 'already-there',
    message: 'There is already a ping from that URL for this post.',
  },
  { kind: 'not-trackback', reason: 'html', message: null },
  { kind: 'not-sent', reason: 'no-access', message: null },
  'awaiting-permission',
];

/** `count` pings, newest first, some hours apart, with every verdict and awkward title among them. */
export function history(count: number): PingRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = TWELVE[index % TWELVE.length] ?? ATTENTION;
    return record(HISTORY_VERDICTS[index % HISTORY_VERDICTS.length] ?? 'sending', {
      entry,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      createdAt: NOW - index * (DAY / 3),
    });
  });
}
