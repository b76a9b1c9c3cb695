/** White space collapsed and trimmed, then cut to a length. */
export function oneLine(text: string, maxChars: number): string {
  // Cut first, so that a megabyte costs nothing; what collapsing removes is not missed.
  return text
    .trimStart()
    .slice(0, maxChars * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxChars);
}
