import type { PingRecord } from '../outbox/ping-record.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { readableAddress } from './readable-address.ts';

/** Nothing that anybody wrote is longer; what a receiver keeps is far shorter. */
const MAX_CHARACTERS = 4000;

/** Everything of a ping that can be searched for, normalised, on one line. Addresses also as people read them. */
export function searchText({ target, pingUrl, fields, state }: PingRecord): string {
  const addresses = [fields.url, target.permalink, target.pageUrl, pingUrl].filter((url) => url !== null);
  const texts = [
    fields.title,
    target.title,
    fields.blog_name,
    fields.excerpt,
    state.kind === 'settled' ? state.verdict.message : null,
    ...addresses,
    ...addresses.map(readableAddress),
  ];
  let all = '';
  for (const text of texts) {
    const plain = normaliseText(text ?? '');
    if (plain !== '' && !all.includes(plain)) all += all === '' ? plain : ` ${plain}`;
  }
  return all.slice(0, MAX_CHARACTERS);
}
