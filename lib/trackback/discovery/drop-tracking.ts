/** Parameters by which senders of newsletters, networks and readers of feeds count clicks: no page is told apart by them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|_ga|ref|ref_src|ref_url)(?:=|$)/i;

/** A query (`?a=1&b`, or '') without what only counts clicks; what remains is as it was written. */
export function dropTracking(search: string): string {
  if (search === '') return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
