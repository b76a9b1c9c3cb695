import type { Discovery } from '../trackback/entry.ts';
import { arxivEntry } from './arxiv-entry.ts';

/** What the address of a paper alone offers, in any of its forms; null when it is no paper's. */
export function discoverByAddress(url: string): Discovery | null {
  const entry = arxivEntry(url);
  if (entry === null) return null;
  return { entries: [entry], chosen: 0, notOffered: [], otherLinkbacks: [], feeds: [] };
}
