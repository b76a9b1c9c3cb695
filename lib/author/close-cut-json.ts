/**
 * JSON that ends in the middle, closed after the last of its values that stands there whole: a member of the outer
 * object, or an element of a list that is one. What is not cut comes back as it is. Takes time linear in its length.
 */
export function closeCutJson(text: string): string {
  /** What is still open, each by the character that closes it. */
  const open: string[] = [];
  let wholeEnd = 0;
  let closing = '';
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
      continue;
    }
    if (character === '"') isInString = true;
    else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      // Of a list that breaks off in its first element an empty one is left.
      if (isInList()) keep(at + 1);
    } else if (character === '}' || character === ']') {
      if (open.pop() !== character || open.length === 0) return text;
      if (open.length === 1 || isInList()) keep(at + 1);
    } else if (character === ',' && (open.length === 1 || isInList())) keep(at);
  }
  return text.slice(0, wholeEnd) + closing;

  function isInList(): boolean {
    return open.length === 2 && open[1] === ']';
  }

  function keep(end: number): void {
    wholeEnd = end;
    closing = open.toReversed().join('');
  }
}
