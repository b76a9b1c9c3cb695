import { addressKey } from '../trackback/discovery/compare-addresses.ts';
import { lastingAddress } from '../trackback/lasting-address.ts';
import { postKey } from '../trackback/post-key.ts';
import type { PingRecord } from './ping-record.ts';

/** A ping address and the post's own, as they are written. */
export type Pair = readonly [pingUrl: string, ownUrl: string];

/** What two pairs have in common when they lead the same post to the same receiver, however their addresses are written. */
export function pairKey([pingUrl, ownUrl]: Pair): string {
  return JSON.stringify([receiverKey(pingUrl), postKey(ownUrl)]);
}

/**
 * What two ping addresses of one receiver have in common: they may differ in http or https, a closing slash, and a key that
 * the receiver gave for one visit.
 */
export function receiverKey(pingUrl: string): string {
  return addressKey(lastingAddress(pingUrl))?.page ?? pingUrl;
}

export function pairOf({ pingUrl, fields }: Pick<PingRecord, 'pingUrl' | 'fields'>): Pair {
  return [pingUrl, fields.url];
}

/** How a receiver's address may begin, in the ways it can be written; `isWhole` when it must end there as well. */
export function receiverSpellings(
  pingUrl: string,
): readonly { readonly start: string; readonly isWhole: boolean }[] {
  const lasting = URL.parse(lastingAddress(pingUrl));
  if (lasting === null) return [{ start: pingUrl, isWhole: true }];
  const isWhole = lasting.href === URL.parse(pingUrl)?.href;
  const path = lasting.pathname.replace(/\/$/, '');
  const ends = isWhole ? [lasting.search, `/${lasting.search}`] : [''];
  return ['http:', 'https:'].flatMap((scheme) =>
    ends.map((end) => ({ start: `${scheme}//${lasting.host}${path}${end}`, isWhole })),
  );
}
