import { addressKey } from '../trackback/discovery/compare-addresses.ts';
import { lastingAddress } from '../trackback/lasting-address.ts';
import type { PingRecord } from './ping-record.ts';

/** A ping address and the post's own, as they are written. */
export type Pair = readonly [pingUrl: string, ownUrl: string];

/**
 * What two pairs have in common when they lead the same post to the same receiver, however their addresses are written:
 * by http or https, with or without a closing slash, with another key that the receiver gave for one visit; the post
 * also with or without `www.` and a place on its page.
 */
export function pairKey([pingUrl, ownUrl]: Pair): string {
  const receiver = addressKey(lastingAddress(pingUrl))?.page ?? pingUrl;
  const own = addressKey(ownUrl)?.weak ?? ownUrl;
  // Some sites tell their posts apart by nothing else.
  const route = /^#[!/]/.test(URL.parse(ownUrl)?.hash ?? '') ? URL.parse(ownUrl)?.hash : '';
  return JSON.stringify([receiver, own, route]);
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
