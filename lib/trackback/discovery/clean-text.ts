/** Controls, and the marks and overrides that turn the reading direction; the joiners that scripts need stay. */
const UNSAFE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * Foreign text made fit to show on one line: controls and bidi characters gone, white space
 * collapsed, at most `maxChars` characters with an ellipsis where it was cut. Costs the same for
 * a megabyte as for a page.
 */
export function cleanText(text: string, maxChars: number): string {
  const clean = text
    .trimStart()
    .slice(0, maxChars * 8)
    .toWellFormed()
    .replace(UNSAFE, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
  if (clean.length <= maxChars) return clean;
  // Half a surrogate pair is no character.
  return `${clean.slice(0, maxChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
