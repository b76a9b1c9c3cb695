import * as v from 'valibot';
import type { PingRecord } from '../outbox/ping-record.ts';
import { checkPingUrl } from '../trackback/check-ping-url.ts';
import { FOUND_BY } from '../trackback/entry.ts';

/** The last moment that a `Date` can say. */
const LAST_INSTANT = 8_640_000_000_000_000;

const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_INSTANT));
const text = v.string();
const message = v.nullable(v.pipe(v.string(), v.maxLength(2000)));
const address = v.pipe(
  v.string(),
  v.check((url) => checkPingUrl(url).kind === 'ok'),
);

const verdict = v.variant('kind', [
  v.strictObject({ kind: v.literal('accepted'), reason: v.picklist(['taken', 'held']), message }),
  v.strictObject({ kind: v.literal('duplicate'), reason: v.literal('already-there'), message }),
  v.strictObject({
    kind: v.literal('refused'),
    reason: v.picklist([
      'said-no',
      'closed',
      'throttled',
      'missing-url',
      'missing-field',
      'no-link-found',
      'wrong-ip',
      'expired-address',
      'spam',
      'no-such-entry',
      'wrong-method',
      'protected',
      'forbidden',
      'gone',
      'unavailable',
      'http-status',
    ]),
    message,
    retryAfterSeconds: v.nullable(v.number()),
  }),
  v.strictObject({
    kind: v.literal('not-trackback'),
    reason: v.picklist(['html', 'empty', 'listing', 'xml-rpc', 'redirected', 'cut-off', 'other']),
    message,
  }),
  v.strictObject({
    kind: v.literal('unknown'),
    reason: v.picklist(['timed-out', 'connection-lost', 'worker-stopped', 'server-error']),
    message,
  }),
  v.strictObject({
    kind: v.literal('not-sent'),
    reason: v.picklist(['no-access', 'cancelled', 'offline', 'interrupted', 'held-back', 'dry-run']),
    message: v.null(),
  }),
]);

const STATES = ['awaiting-permission', 'queued', 'sending', 'settled'] as const;

const attempt = v.strictObject({
  startedAt: instant,
  endedAt: v.nullable(instant),
  request: v.strictObject({
    method: v.picklist(['POST', 'GET']),
    url: address,
    headers: v.record(text, text),
    body: v.nullable(text),
  }),
  answer: v.nullable(
    v.strictObject({
      status: v.pipe(v.number(), v.integer()),
      finalUrl: text,
      contentType: v.nullable(text),
      text,
      charset: text,
      truncated: v.boolean(),
    }),
  ),
  redirectedTo: v.nullable(text),
});

const schema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  createdAt: instant,
  target: v.strictObject({
    pageUrl: v.nullable(text),
    permalink: v.nullable(text),
    title: text,
    foundBy: v.picklist([...FOUND_BY, 'pasted']),
  }),
  pingUrl: address,
  fields: v.strictObject({ url: text, title: text, excerpt: text, blog_name: text }),
  options: v.strictObject({ method: v.picklist(['post', 'get']), references: v.boolean() }),
  state: v.variant('kind', [
    v.strictObject({ kind: v.picklist(['awaiting-permission', 'queued', 'sending']), at: instant }),
    v.strictObject({ kind: v.literal('settled'), at: instant, verdict }),
  ]),
  life: v.array(v.strictObject({ state: v.picklist(STATES), at: instant })),
  attempts: v.array(attempt),
}) satisfies v.GenericSchema<unknown, PingRecord>;

export type ParsedPing =
  | { readonly kind: 'ok'; readonly record: PingRecord }
  /** `path` names the field that is not as it should be, as in `fields.url`; '' when it is no object. */
  | { readonly kind: 'bad'; readonly path: string };

/** A ping out of a file. Knows no other fields than those of a ping: nothing is dropped without a word. */
export function parsePing(value: unknown): ParsedPing {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return { kind: 'ok', record: output };
  const path = issues[0].path?.map(({ key }) => String(key).slice(0, 40)).join('.') ?? '';
  return { kind: 'bad', path };
}
