/** What may follow a value's closing quote: the tag's end, a tag with a prefix, or the next attribute. */
const AFTER_VALUE =
  /\s*(?:\/\s*>|>|<\/?[\w.-]+:|$|[\w.-]+(?::[\w.-]+)?\s*=\s*["'])|\s+[\w.-]+(?::[\w.-]+)?\s*=/y;

const SPACE = 0x20;

/**
 * Reads an attribute's value from behind its opening quote, forgiving raw quotes inside it
 * (Textcube, Roller, WordPress 0.71 and old Movable Type write titles unescaped) and a missing closing
 * quote. A quote closes the value when what follows can follow a value; where none does, the last one
 * before the next attribute. Gives the raw value and where to read on.
 *
 * @param isAddress no raw quote can be inside it: the first one closes it
 * @param lastCdataEnd index of the text's last `]]>`, so that it is not searched for in vain each time
 */
export function readQuotedValue(
  text: string,
  from: number,
  quote: string,
  lastCdataEnd: number,
  isAddress: boolean,
): { value: string; end: number } {
  let search = from;
  // A CDATA marker means nothing in an attribute, but who wrote one believed that quotes are safe inside it.
  if (from < lastCdataEnd && text.startsWith('<![CDATA[', from)) search = text.indexOf(']]>', from) + 3;

  let lastQuote = -1;
  for (let at = text.indexOf(quote, search); at >= 0; at = text.indexOf(quote, at + 1)) {
    AFTER_VALUE.lastIndex = at + 1;
    if (AFTER_VALUE.test(text)) return { value: text.slice(from, at), end: at + 1 };
    const nextName = startOfAttributeBefore(text, at, Math.max(from, lastQuote + 1));
    if (nextName >= 0) {
      if (isAddress && lastQuote < 0) return readUnclosedAddress(text, from);
      const end = lastQuote >= 0 ? lastQuote : nextName;
      return { value: text.slice(from, end), end: lastQuote >= 0 ? end + 1 : end };
    }
    if (isAddress) return { value: text.slice(from, at), end: at + 1 };
    lastQuote = at;
  }
  if (lastQuote >= 0) return { value: text.slice(from, lastQuote), end: lastQuote + 1 };
  return isAddress ? readUnclosedAddress(text, from) : { value: text.slice(from), end: text.length };
}

/** Nothing closes it: an address ends where none goes on. */
function readUnclosedAddress(text: string, from: number): { value: string; end: number } {
  const address = /\s*[^\s"'<>]*/y;
  address.lastIndex = from;
  const value = address.exec(text)?.[0] ?? '';
  return { value, end: from + value.length };
}

/** Where the ` name=` before an opening quote begins, or -1 when the quote opens no attribute. Looks back to `floor` at most. */
function startOfAttributeBefore(text: string, quoteAt: number, floor: number): number {
  let at = quoteAt;
  // Quotes come by the hundred thousand in a hostile title: no regular expression for each.
  while (at > floor && text.charCodeAt(at - 1) <= SPACE) at -= 1;
  if (text[at - 1] !== '=' || at - 1 < floor) return -1;
  at = skipBack(text, at - 1, floor, /\s/);
  const name = skipBack(text, at, floor, /[\w.:-]/);
  return name < at && name > floor && /\s/.test(text[name - 1] ?? '') ? name : -1;
}

function skipBack(text: string, from: number, floor: number, characters: RegExp): number {
  let at = from;
  while (at > floor && characters.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
