const BLANKS = /[ \t\r\n]*/y;
const STRING_BEGINNING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/**
 * Where a text stops being JSON (RFC 8259), as an offset; null when it is JSON. What `JSON.parse` says of that differs
 * from browser to browser. Does not nest itself, so that deep brackets cannot overflow it.
 */
export function findJsonError(text: string): number | null {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  const take = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    skip(BLANKS);
    return true;
  };
  const string = (): boolean => {
    const isString = skip(STRING_BEGINNING);
    return isString && take('"');
  };
  const key = (): boolean => string() && take(':');

  skip(BLANKS);
  for (;;) {
    // Here a value begins.
    const bracket = text[at];
    if (bracket === '{' || bracket === '[') {
      take(bracket);
      if (!take(bracket === '{' ? '}' : ']')) {
        open.push(bracket);
        if (bracket === '{' && !key()) return at;
        continue;
      }
    } else if (bracket === '"') {
      if (!string()) return at;
    } else {
      if (!skip(NUMBER) && !skip(WORD)) return at;
      skip(BLANKS);
    }
    // Here a value has ended.
    while (open.length > 0 && take(open.at(-1) === '{' ? '}' : ']')) open.pop();
    if (open.length === 0) return at === text.length ? null : at;
    if (!take(',')) return at;
    if (open.at(-1) === '{' && !key()) return at;
  }
}
