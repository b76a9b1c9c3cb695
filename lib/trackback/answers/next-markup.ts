/** One piece of markup. `start` is at its `<`, `end` behind its last character; an unclosed one ends with the text. */
export interface Markup {
  readonly kind: 'open' | 'close' | 'comment' | 'cdata' | 'instruction' | 'doctype';
  /** Lower case, without a namespace prefix; for a doctype the root it names; '' otherwise. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
  readonly isSelfClosing: boolean;
}

export interface MarkupReader {
  /** First piece of markup at or after `from`; null when none is left. A `<` that opens nothing is text. */
  next(from: number): Markup | null;
}

/** A `<` that may open something. */
const OPENER = /<(?=[A-Za-z_/!?])/g;

const TAG = /<\/?[A-Za-z_][\w.-]{0,60}(?::[A-Za-z_][\w.-]{0,60})?(?=[\s/>]|$)/y;
const DOCTYPE = /<!doctype\s{0,20}([\w:.-]{0,60})/iy;

/**
 * Reads markup that need not be well-formed, in time linear in the text however it was broken: whatever is found unclosed once is
 * not looked for again. No entity is expanded and an internal DTD subset is stepped over.
 */
export function createMarkupReader(text: string): MarkupReader {
  /** Set when a quote ran to the end of the text: from then on quotes in tags mean nothing. */
  let ignoresQuotes = false;

  function next(from: number): Markup | null {
    OPENER.lastIndex = from;
    for (let found = OPENER.test(text); found; found = OPENER.test(text)) {
      const markup = at(OPENER.lastIndex - 1);
      if (markup !== null) return markup;
    }
    return null;
  }

  function at(start: number): Markup | null {
    if (text[start + 1] === '!') return atDeclaration(start);
    if (text[start + 1] === '?') return upTo('instruction', start, '>', start);
    TAG.lastIndex = start;
    return TAG.test(text) ? readTag(start, TAG.lastIndex) : null;
  }

  function atDeclaration(start: number): Markup | null {
    if (text.startsWith('<!--', start)) return upTo('comment', start, '-->', start + '<!--'.length);
    if (text.startsWith('<![CDATA[', start)) return upTo('cdata', start, ']]>', start);
    DOCTYPE.lastIndex = start;
    const doctype = DOCTYPE.exec(text);
    return doctype === null ? null : readDoctype(start, (doctype[1] ?? '').toLowerCase());
  }

  function upTo(kind: Markup['kind'], start: number, closer: string, from: number): Markup {
    const close = text.indexOf(closer, from);
    const end = close === -1 ? text.length : close + closer.length;
    return { kind, name: '', start, end, isClosed: close !== -1, isSelfClosing: false };
  }

  function readTag(start: number, nameEnd: number): Markup {
    const kind = text[start + 1] === '/' ? 'close' : 'open';
    const fullName = text.slice(start + (kind === 'close' ? 2 : 1), nameEnd).toLowerCase();
    const name = fullName.slice(fullName.indexOf(':') + 1);
    for (let at = nameEnd; at < text.length; at += 1) {
      const char = text[at];
      if (char === '>')
        return { kind, name, start, end: at + 1, isClosed: true, isSelfClosing: text[at - 1] === '/' };
      // The next tag begins before this one ended: `<response <error>`.
      if (char === '<') return { kind, name, start, end: at, isClosed: false, isSelfClosing: false };
      if (char !== '"' && char !== "'") continue;
      if (ignoresQuotes || text[at - 1] !== '=') continue;
      const close = text.indexOf(char, at + 1);
      if (close === -1) ignoresQuotes = true;
      else at = close;
    }
    return { kind, name, start, end: text.length, isClosed: false, isSelfClosing: false };
  }

  function readDoctype(start: number, name: string): Markup {
    const whole = { ...upTo('doctype', start, '>', start), name };
    if (!text.slice(start, whole.end).includes('[')) return whole;
    const subset = /\]\s{0,100}>/gu;
    subset.lastIndex = start;
    const found = subset.exec(text);
    return {
      kind: 'doctype',
      name,
      start,
      end: found === null ? text.length : subset.lastIndex,
      isClosed: found !== null,
      isSelfClosing: false,
    };
  }

  return { next };
}
