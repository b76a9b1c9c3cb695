import { decodeEntities } from '../decode-entities.ts';
import type { MarkupElement, MarkupHandler } from './markup-handler.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A comment, a CDATA section, an instruction, a doctype, a tag; the parts that need a search for their end are only begun. */
const MARKUP = /<(?:(!--|!\[CDATA\[|\?|!DOCTYPE)|(\/?)([^\s<>/=!?"'&][^\s<>/=]*))/gi;
const ATTRIBUTE = /\s*([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*\/?>/y;
const ENTITY = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/** What a document's own entities may become: enough for an address, nothing for a bomb. */
const MAX_ENTITY_CHARS = 2048;

/** Prefixes in force at one place; a hostile page would declare one per element. */
const MAX_NAMESPACES = 64;

/** Shared by all elements that have none: a hostile page consists of such. */
const NO_ATTRIBUTES: MarkupElement['attributes'] = [];
const NO_NAMESPACES: ReadonlyMap<string, string> = new Map();

/**
 * Hands over an XML document: names in their own case, namespaces by their declarations, entities of its internal subset and of HTML.
 * Forgives what an XML parser must not, because fetched text is all that there is; linear in the text's length.
 */
export function walkXml(xml: string, handler: MarkupHandler): void {
  const source = xml.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  /** The open elements' names, and what their prefixes stand for: apart, because as objects they cost more than all else. */
  const open: string[] = [];
  const scopes: ReadonlyMap<string, string>[] = [];
  const names = new Map<string, number>();
  const entities = new Map<string, string>();
  /** How deep the open forms stand. */
  const forms: number[] = [];
  let templates = 0;
  let text = '';
  let from = 0;

  const markup = new RegExp(MARKUP);
  for (let match = markup.exec(source); match !== null; match = markup.exec(source)) {
    const [whole, sign, slash, name = ''] = match;
    text += decode(source.slice(from, match.index), entities);
    from = markup.lastIndex;
    if (sign === undefined) {
      if (!(slash === '/' ? closeTag(name) : openTag(name))) {
        // No tag after all.
        text += whole;
        from = match.index + whole.length;
      }
    } else if (sign === '!--') {
      const data = upTo('-->');
      flush();
      if (templates === 0) handler.comment(data);
    } else if (sign.startsWith('![')) {
      const data = upTo(']]>');
      flush();
      if (templates === 0) handler.cdata(data);
    } else if (sign === '?') {
      upTo('?>');
      flush();
    } else takeDoctype();
    markup.lastIndex = from;
  }
  text += decode(source.slice(from), entities);
  flush();
  while (open.length > 0) pop();

  function flush(): void {
    if (text !== '' && open.length > 0 && templates === 0) handler.text(text);
    text = '';
  }

  /** The text up to a sign, which is stepped over; without it the document's rest. */
  function upTo(sign: string): string {
    const end = source.indexOf(sign, from);
    const data = source.slice(from, end < 0 ? source.length : end);
    from = end < 0 ? source.length : end + sign.length;
    return data;
  }

  function takeDoctype(): void {
    const start = from;
    const bracket = source.slice(start, start + 1000).search(/[[>]/);
    const hasSubset = bracket >= 0 && source[start + bracket] === '[';
    upTo(hasSubset ? ']' : '>');
    if (!hasSubset) return;
    for (const [, name = '', double, single] of source.slice(start, from).matchAll(ENTITY)) {
      const value = decode(double ?? single ?? '', entities);
      if (!entities.has(name) && value.length <= MAX_ENTITY_CHARS) entities.set(name, value);
    }
    upTo('>');
  }

  function openTag(name: string): boolean {
    let attributes: { readonly name: string; readonly value: string }[] | null = null;
    let at = from;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const match = source[at] === '>' ? null : ATTRIBUTE.exec(source);
      if (match === null) break;
      at = ATTRIBUTE.lastIndex;
      const [, key = '', double, single] = match;
      const value = decode((double ?? single ?? '').replace(/[\t\n]/g, ' '), entities);
      attributes ??= [];
      attributes.push({ name: key, value });
    }
    if (!endsTag(at)) return false;
    flush();
    push(name, attributes ?? NO_ATTRIBUTES, source[from - 2] === '/');
    return true;
  }

  /** Whether a tag ends at a place, which is stepped over then. */
  function endsTag(at: number): boolean {
    // Most tags end so: no search for them.
    if (source[at] === '>') {
      from = at + 1;
      return true;
    }
    TAG_END.lastIndex = at;
    const hasEnd = TAG_END.test(source);
    if (hasEnd) from = TAG_END.lastIndex;
    return hasEnd;
  }

  function push(name: string, attributes: MarkupElement['attributes'], isEmpty: boolean): void {
    const namespaces = declare(attributes, scopes.at(-1) ?? NO_NAMESPACES);
    const colon = name.indexOf(':');
    const localName = name.slice(colon + 1);
    const isHtml = namespaces.get(name.slice(0, Math.max(colon, 0))) === XHTML;
    const isTemplate = isHtml && localName === 'template';
    if (templates === 0) handler.open({ name, localName, isHtml, attributes, isInForm: forms.length > 0 });
    if (isEmpty) {
      if (templates === 0) handler.close();
      return;
    }
    open.push(name);
    scopes.push(namespaces);
    names.set(name, (names.get(name) ?? 0) + 1);
    if (isHtml && localName === 'form') forms.push(open.length);
    if (isTemplate || templates > 0) templates += 1;
  }

  function closeTag(name: string): boolean {
    const hasEnd = endsTag(from);
    if ((names.get(name) ?? 0) === 0) return hasEnd;
    flush();
    while (pop() !== name);
    return true;
  }

  function pop(): string | undefined {
    if (forms.at(-1) === open.length) forms.pop();
    const name = open.pop();
    if (name === undefined) return undefined;
    scopes.pop();
    names.set(name, (names.get(name) ?? 0) - 1);
    if (templates > 0) templates -= 1;
    if (templates === 0) handler.close();
    return name;
  }
}

/** What prefixes stand for inside an element. */
function declare(
  attributes: MarkupElement['attributes'],
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (attributes.length === 0 || inherited.size > MAX_NAMESPACES) return inherited;
  const declared = attributes.filter((attribute) => /^xmlns(?::|$)/.test(attribute.name));
  return declared.length === 0
    ? inherited
    : new Map([...inherited, ...declared.map((one) => [one.name.slice(6), one.value] as const)]);
}

function decode(text: string, entities: ReadonlyMap<string, string>): string {
  if (!text.includes('&')) return text;
  if (entities.size === 0) return decodeEntities(text);
  let room = text.length + MAX_ENTITY_CHARS;
  // One by one, so that what an entity holds is not decoded again.
  return text.replace(/&[^;&\s]{1,100};/g, (reference) => {
    const value = entities.get(reference.slice(1, -1)) ?? decodeEntities(reference);
    room -= value.length;
    return room < 0 ? reference : value;
  });
}
