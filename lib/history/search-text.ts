import type { PingRecord } from '../outbox/ping-record.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { readableAddress } from './readable-address.ts';

/** Of one field. Nothing that anybody wrote is longer; what a receiver keeps is far shorter. */
const MAX_CHARACTERS = 10_000;

/**
 * Everything of a ping that can be searched for, normalised, on one line. Addresses also as people read them. Packed weeks
 * hold it: with every change of it comes a version of the database that packs them anew.
 */
export function searchText({ target, pingUrl, fields, state }: PingRecord): string {
  const addresses = [fields.url, target.permalink, target.pageUrl, pingUrl].filter((url) => url !== null);
  const texts = [
    ...addresses,
    ...addresses.map(readableAddress),
    fields.title,
    target.title,
    fields.blog_name,
    state.kind === 'settled' ? state.verdict.message : null,
    fields.excerpt,
  ];
  let all = '';
  for (const text of texts) {
    const plain = normaliseText(text?.slice(0, MAX_CHARACTERS) ?? '');
    if (plain !== '' && !all.includes(plain)) all += all === '' ? plain : ` ${plain}`;
  }
  return all;
}
