import type { EvidenceDraft } from './draft-evidence.ts';
import {
  MAX_CONTROLS,
  MAX_ITEMS,
  MAX_LINK_TEXT_CHARS,
  MAX_PROPERTIES,
  MAX_TEXT_CHARS,
  MAX_VALUE_CHARS,
} from './evidence-limits.ts';
import { CONTROLS } from './controls.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import {
  makeRdfElement,
  MAX_ELEMENTS_IN_DESCRIPTION,
  RDF_ELEMENT,
  rdfPrefixes,
  resourceIn,
} from './make-rdf-element.ts';
import type { MarkupElement, MarkupHandler } from './markup-handler.ts';
import { BREAK, END, isCarried, isForReader, MAX_BOXES, nameIn, NAMING } from './read-labels.ts';
import type { Attributes, Tag } from './read-labels.ts';
import { SHORTEST_COMMENT_CHARS } from './shortest-comment-chars.ts';
import { TRACKBACK_WORD } from './trackback-word.ts';
import { QUOTING_ELEMENTS, QUOTING_XML_ELEMENTS, UNREAD_ELEMENTS } from './unread-elements.ts';

const INLINE = new Set(INLINE_ELEMENTS.split(','));
const UNREAD = new Set(UNREAD_ELEMENTS.split(','));

/** The elements of `CONTROLS`, in its order. */
const KINDS = ['link', 'meta', 'a', 'button', 'input'];

/** Elements that know what form they stand in. */
const OF_FORMS = new Set(
  'button fieldset input label legend object option output select textarea'.split(' '),
);

/** An open element. */
interface Frame {
  readonly localName: string;
  readonly isInline: boolean;
  readonly isUnread: boolean;
  readonly isQuoting: boolean;
  readonly isTitle: boolean;
  readonly link: MarkupTag | null;
  readonly description: Description | null;
  /** What its attributes call it, if that is TrackBack. */
  readonly name: string;
  /** Itself, if an attribute holds an address. */
  readonly carrier: MarkupTag | null;
  /** The property whose value its first text is. */
  property: [string, string] | null;
}

/** An element as the finders ask about it. A class, for its one method: closures of their own would cost more than all else here. */
class MarkupTag implements Tag {
  readonly localName: string;
  readonly form: boolean;
  readonly #attributes: MarkupElement['attributes'];
  /** The text nodes of the links that it stands in, and which of them are its own. */
  readonly #texts: readonly string[];
  readonly #start: number;
  #end: number;

  constructor({ localName, isInForm, attributes }: MarkupElement, texts: readonly string[]) {
    this.localName = localName;
    this.form = isInForm && OF_FORMS.has(localName);
    this.#attributes = attributes;
    this.#texts = texts;
    this.#start = texts.length;
    this.#end = texts.length;
  }

  close(): void {
    this.#end = this.#texts.length;
  }

  /** A link's text, as much of it as is ever kept. Put together when asked for: links in links would cost each other's text. */
  get textContent(): string {
    let text = '';
    for (let at = this.#start; at < this.#end && text.length < MAX_LINK_TEXT_CHARS * 4; at += 1)
      text = text === '' ? (this.#texts[at] ?? '').trimStart() : text + this.#texts[at];
    return text;
  }

  getAttribute(key: string): string | null {
    return this.#attributes.find(({ name }) => name === key)?.value ?? null;
  }

  get attributes(): Attributes {
    return this.#attributes
      .slice(0, MAX_PROPERTIES)
      .map(({ name, value }) => [name, value.slice(0, MAX_VALUE_CHARS)]);
  }
}

interface Description {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly properties: [string, string][];
  elements: number;
}

/** Fills in a draft from a document that is handed over part by part: as `collectEvidence` does from the DOM. */
export function readMarkup(
  draft: EvidenceDraft,
  pageUrl: string,
  isXml: boolean,
): MarkupHandler & { finish(): void } {
  const quoting = new Set((isXml ? QUOTING_XML_ELEMENTS : QUOTING_ELEMENTS).split(','));
  const frames: Frame[] = [];
  /** One for all elements of a name of which nothing is to be kept: a hostile page has them open by the hundred thousand. */
  const plainFrames = new Map<string, Frame>();
  let unread = 0;
  let quoted = 0;
  /** What a textarea holds of elements, in XHTML and SVG, nobody reads. */
  let textareas = 0;
  let baseHref: string | null = null;
  let title: string | null = null;

  /** Text inside links, as long as one is open. */
  let linkTexts: string[] = [];
  const links: MarkupTag[] = [];
  /** What is to be done with tags, once the text of links is known. */
  const controls = CONTROLS.map((): { readonly tag: MarkupTag; readonly name: string }[] => []);
  const labelled: { readonly before: string; readonly tag: MarkupTag; readonly isLink: boolean }[] = [];
  const speaking: MarkupTag[] = [];
  let lastSpeaking: MarkupTag | null = null;

  const rdf: Description[] = [];
  let description: Description | null = null;
  /** Attributes that may say what stands for RDF's namespace. */
  const declarations: (readonly [string, string])[] = [];

  /** What was closed since the last text. */
  let parting = '';
  /** How much more text is looked through for labels. */
  let room: number = MAX_TEXT_CHARS;

  return { open, close, text, comment, cdata, finish };

  function open(element: MarkupElement): void {
    const { localName, isHtml } = element;
    const tag = new MarkupTag(element, linkTexts);
    const name = element.name.toLowerCase();
    const isInline = INLINE.has(localName);
    const isUnread =
      UNREAD.has(localName) || textareas > 0 || (isHtml && localName === 'textarea' && isForReader(tag));
    const isQuoting = quoting.has(localName);
    const isTitle = isHtml && localName === 'title' && title === null;
    if (isTitle) title = '';
    const property = takeProperty(name, tag);

    if (isHtml && localName === 'base') baseHref ??= tag.getAttribute('href');
    const link = localName === 'a' ? tag : null;
    if (link !== null) {
      links.push(link);
    }
    let carrier: MarkupTag | null = null;
    let named = '';
    for (const { name: key, value } of element.attributes) {
      // Asked of every attribute of the page: what is cheap comes first.
      if (value.includes('//') && isCarried(key, value)) carrier = tag;
      if (NAMING.test(key) && TRACKBACK_WORD.test(value)) named ||= nameIn(tag.attributes);
    }
    if (isHtml) {
      const before = link === null && carrier === null ? '' : draft.labels.beforeLink();
      if (before !== '' && link !== null) labelled.push({ before, tag, isLink: true });
      if (localName === 'input' && draft.labels.isInLabel()) draft.labels.takeInput(tag);
      if (before !== '' && carrier !== null) labelled.push({ before, tag, isLink: false });
      if (quoted === 0) takeControl(tag, named);
    }
    if (localName !== 'wbr') draft.labels.takeElement(isInline);

    if (isUnread) unread += 1;
    if (isQuoting) quoted += 1;
    if (localName === 'textarea') textareas += 1;
    const about = takeRdf(name, element, tag);
    const isPlain =
      !isTitle &&
      link === null &&
      about === null &&
      property === null &&
      textareas === 0 &&
      carrier === null &&
      named === '';
    let frame = isPlain ? plainFrames.get(localName) : undefined;
    if (frame === undefined) {
      frame = {
        localName,
        isInline,
        isUnread,
        isQuoting,
        isTitle,
        link,
        description: about,
        name: named,
        carrier,
        property,
      };
      if (isPlain) plainFrames.set(localName, frame);
    }
    frames.push(frame);
  }

  function close(): void {
    const frame = frames.pop();
    if (frame === undefined) return;
    if (frame.isUnread) unread -= 1;
    if (frame.isQuoting) quoted -= 1;
    if (frame.localName === 'textarea') textareas -= 1;
    if (!frame.isInline) parting = BREAK;
    else if (frame.localName !== 'wbr') parting ||= END;
    if (frame.link !== null) {
      frame.link.close();
      links.pop();
      if (links.length === 0) linkTexts = [];
    }
    if (frame.description !== null && frame.description === description) description = null;
  }

  function text(data: string): void {
    takeContent(data);
    if (unread > 0 || draft.labels.isFull()) return;
    const run = data.slice(0, room);
    if (room >= 0) room -= data.length;
    if (run !== data) draft.truncated = true;
    const isSpeaking = run !== '' && draft.labels.takeText(run, parting);
    parting = '';
    if (!isSpeaking) return;
    const before = draft.labels.beforeLink();
    for (const { carrier } of frames.slice(-MAX_BOXES).reverse())
      if (carrier !== null) labelled.push({ before, tag: carrier, isLink: false });
    const link = links.at(-1) ?? null;
    // One more than is kept, so that it shows that there were more.
    if (link !== null && link !== lastSpeaking && speaking.length <= MAX_ITEMS) speaking.push(link);
    lastSpeaking = link;
  }

  /** Takes text for what it is the content of, whether it is readable or not. */
  function takeContent(data: string): void {
    const frame = frames.at(-1);
    if (frame?.isTitle) title += data;
    if (frame?.property) frame.property[1] = data.trim();
    if (frame) frame.property = null;
    if (links.length > 0) linkTexts.push(data);
  }

  function comment(data: string): void {
    const frame = frames.at(-1);
    if (frame) frame.property = null;
    takeLongComment(data);
  }

  function cdata(data: string): void {
    takeContent(data);
    takeLongComment(data);
  }

  function takeLongComment(data: string): void {
    if (data.length >= SHORTEST_COMMENT_CHARS) draft.takeComment(data, () => quoted > 0);
  }

  /** A property element of the Description that is open; what value it has stands in it or in its text. */
  function takeProperty(name: string, tag: MarkupTag): [string, string] | null {
    const frame = frames.at(-1);
    if (frame) frame.property = null;
    if (description === null || RDF_ELEMENT.test(name)) {
      description = null;
      return null;
    }
    description.elements += 1;
    if (description.elements > MAX_ELEMENTS_IN_DESCRIPTION || !name.includes(':')) return null;
    const resource = resourceIn(tag.attributes);
    const property: [string, string] = [name, resource ?? ''];
    description.properties.push(property);
    return resource === undefined ? property : null;
  }

  /** As the DOM is asked: one kind after the other. */
  function takeControl(tag: MarkupTag, own: string): void {
    const { localName } = tag;
    const at = localName === 'a' && !isLead(tag) ? -1 : KINDS.indexOf(localName);
    const kind = controls[at];
    if (kind === undefined) return;
    if (kind.length >= MAX_CONTROLS) draft.truncated = true;
    else kind.push({ tag, name: own || frames.at(-1)?.name || frames.at(-2)?.name || '' });
  }

  function takeRdf(
    name: string,
    { localName, attributes }: MarkupElement,
    tag: MarkupTag,
  ): Description | null {
    const isFirst = frames.length === 0;
    const isNamed = localName === 'RDF' || localName === 'Description';
    const declares = isXml ? isNamed : attributes.some((one) => one.name === 'xmlns:trackback');
    if (isFirst || declares) declarations.push(...tag.attributes);
    if (!(isXml ? isNamed : RDF_ELEMENT.test(name))) return null;
    const found: Description = { name, attributes: tag.attributes, properties: [], elements: 0 };
    if (quoted === 0) rdf.push(found);
    description = found;
    return found;
  }

  function finish(): void {
    draft.baseUrl = resolveBase(baseHref, pageUrl);
    draft.title = title ?? '';
    for (const { tag, name } of controls.flat()) {
      draft.takeTag(tag, tag.attributes);
      draft.labels.takeCarrier(tag, tag.attributes, () => name);
    }
    for (const tag of speaking) draft.takeSpeakingLink(tag, tag.attributes);
    for (const { before, tag, isLink } of labelled) {
      if (isLink) draft.labels.takeLink(tag, before);
      else draft.labels.takeCarrier(tag, tag.attributes, () => before);
    }
    const prefixes = rdfPrefixes(declarations);
    const ours = rdf.filter(({ name }) => prefixes.includes(`${RDF_ELEMENT.exec(name)?.[1]}`));
    // Any Description at all, as the DOM is asked: it is what tells an RDF block from others cheaply.
    if ((isXml ? rdf : ours).some(({ name }) => name.endsWith('description')))
      for (const one of ours) draft.takeElement(makeRdfElement(one.name, one.attributes, one.properties));
  }
}

/** The document's base address: the first `<base href>` if it can be one. */
function resolveBase(href: string | null, pageUrl: string): string {
  const base = href === null ? null : URL.parse(href, pageUrl);
  return base === null || base.protocol === 'data:' || base.protocol === 'javascript:'
    ? (URL.parse(pageUrl)?.href ?? pageUrl)
    : base.href;
}

/** Whether a link may lead to a receiver by what it says of itself. */
function isLead(link: Tag): boolean {
  return (
    /back|mention/i.test(link.getAttribute('rel') ?? '') ||
    (link.getAttribute('onclick') ?? '').includes('//') ||
    link.getAttribute('data-clipboard-text') !== null
  );
}
