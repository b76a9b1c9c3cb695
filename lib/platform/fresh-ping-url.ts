import type { PingRecord } from '../outbox/ping-record.ts';
import { discover } from '../trackback/discover.ts';
import { readHtml } from '../trackback/read-html.ts';
import { renewedAddress } from '../trackback/renewed-address.ts';
import { fetchText } from './fetch-text.ts';
import { PAGE_TYPES } from './page-types.ts';

/** Reads the entry's page again for a ping address that may have expired. Null when it cannot be read or does not tell. */
export async function freshPingUrl({ pingUrl, target }: PingRecord): Promise<string | null> {
  if (target.pageUrl === null) return null;
  const fetched = await fetchText(target.pageUrl, PAGE_TYPES);
  if (fetched.kind === 'failed') return null;
  const evidence = readHtml(fetched.text, { pageUrl: fetched.url, contentType: fetched.contentType });
  return renewedAddress({ ...target, pingUrl }, discover(evidence).entries);
}
