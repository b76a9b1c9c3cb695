/** Rules with a value of their own: `max-image-preview: none` hides no page, and a date has colons and commas in it. */
const WITH_VALUE =
  /\b(?:max-(?:image-preview|snippet|video-preview)\s*:\s*[\w-]*|unavailable_after\s*:[^,]*(?:,\s*\d[^,]*)?)/gi;

/**
 * Whether `<meta name="robots">` or `X-Robots-Tag` asks search engines to leave a page out. In the header rules may stand
 * behind the name of the one they are for; what only one that searches nothing for people is told says nothing.
 */
export function saysNoindex(rules: string): boolean {
  let isForAll = true;
  for (const part of rules.replace(WITH_VALUE, '').split(',')) {
    const [, name, rule = ''] = /^\s*(?:([\w.*-]+)\s*:)?(.*)$/s.exec(part) ?? [];
    if (name !== undefined) isForAll = /^(?:\*|robots|googlebot|bingbot)$/i.test(name);
    if (isForAll && /(?:^|\s)(?:noindex|none)(?:\s|$)/i.test(rule)) return true;
  }
  return false;
}
