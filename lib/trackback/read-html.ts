import { Tokenizer, TokenizerMode } from 'parse5';
import type { Token } from 'parse5';
import { draftEvidence } from './discovery/draft-evidence.ts';
import { EVIDENCE_LIMITS } from './discovery/evidence-limits.ts';
import { makeRdfElement, RDF_ELEMENT } from './discovery/make-rdf-element.ts';
import type { Attributes } from './discovery/read-labels.ts';
import { trackForeignContent } from './discovery/track-foreign-content.ts';
import { UNREAD_ELEMENTS } from './discovery/unread-elements.ts';
import type { PageEvidence } from './page-evidence.ts';

export interface HtmlSource {
  /** Address the text came from, after redirects. */
  readonly pageUrl: string;
  /** The response's Content-Type, or null: decides between HTML and XHTML. */
  readonly contentType: string | null;
}

/** How HTML reads the inside of elements that hold no markup. In XHTML they are elements like others. */
const TEXT_ONLY: Readonly<Record<string, Tokenizer['state']>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

const UNREAD: ReadonlySet<string> = new Set(UNREAD_ELEMENTS);

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The evidence of a page from its text, the same `collectEvidence` finds in the DOM made of it with
 * scripting on. Tokens only, no tree: a tree costs quadratic time on nested hostile markup, this is
 * linear in the text's length. Never throws.
 */
export function readHtml(text: string, { pageUrl, contentType }: HtmlSource): PageEvidence {
  const isXml = /^[^;]*[/+]xml\s*(?:;|$)/i.test(contentType ?? '');
  const draft = draftEvidence(pageUrl);
  const foreign = trackForeignContent();
  const openTags = new Map<string, number>();

  const cdata: string[] = [];

  let templateDepth = 0;
  let baseHref: string | null = null;
  /** The text of the first `<title>`; null before it, and closed once it ends. */
  let title: string | null = null;
  let inTitle = false;
  let unread: string | null = null;
  let openLink: OpenLink | null = null;
  let description: OpenDescription | null = null;
  /** The last property's text, which ends at the next tag or comment. */
  let propertyIsOpen = false;
  /** How much more text is looked through for labels. */
  let room: number = EVIDENCE_LIMITS.textChars;
  let before: 'text' | 'text and wbr' | 'tag' = 'tag';

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onComment,
      onCharacter,
      onNullCharacter: () => {},
      onWhitespaceCharacter: onCharacter,
      onDoctype: () => {},
      onEof: () => {},
    },
  );

  tokenizer.write(isXml ? setCdataAside() : text, true);
  closeDescription();
  closeLink();

  draft.baseUrl = resolveBase(baseHref, pageUrl);
  draft.title = title ?? '';
  return draft.finish();

  /**
   * In XML a CDATA section may stand anywhere and holds no markup; the tokenizer knows it only in SVG
   * and MathML. So each becomes a numbered comment, which `onComment` puts back.
   */
  function setCdataAside(): string {
    const opening = /<!--|<!\[CDATA\[/g;
    let kept = '';
    let from = 0;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
      const isCdata = match[0] !== '<!--';
      const end = text.indexOf(isCdata ? ']]>' : '-->', opening.lastIndex);
      if (end < 0) break;
      if (isCdata) {
        kept += `${text.slice(from, match.index)}<!--cdata:${cdata.length}-->`;
        cdata.push(text.slice(opening.lastIndex, end).replace(/\r\n?/g, '\n'));
        from = end + 3;
      }
      opening.lastIndex = end + 3;
    }
    return kept + text.slice(from);
  }

  function onStartTag(token: Token.TagToken): void {
    const name = token.tagName;
    const isForeign = !isXml && foreign.open(name, token.selfClosing, token.attrs);
    tokenizer.inForeignNode = !isXml && foreign.isInside();
    if (!isXml && !isForeign) tokenizer.state = TEXT_ONLY[name] ?? tokenizer.state;

    propertyIsOpen = false;
    before = name === 'wbr' && before === 'text' ? 'text and wbr' : 'tag';
    const isEmpty = isXml || isForeign ? token.selfClosing : VOID.has(name);
    if (!isEmpty) openTags.set(name, (openTags.get(name) ?? 0) + 1);
    if (name === 'template' && !isForeign && !isEmpty) templateDepth += 1;
    if (templateDepth > 0) return;

    if (!isEmpty && UNREAD.has(name)) unread = name;
    if (name === 'title' && !isForeign && title === null && !isEmpty) {
      title = '';
      inTitle = true;
    }
    const attribute = (key: string) => token.attrs.find((attr) => attr.name === key)?.value ?? null;
    if (name === 'base') baseHref ??= attribute('href');
    takeRdf(token, isEmpty);
    if (name === 'a') {
      closeLink();
      openLink = { attribute, text: '', speaks: false };
      if (isEmpty) closeLink();
    } else if (name === 'link' || name === 'meta') draft.takeTag(name, attribute, '');
    else if (name === 'input') draft.labels.takeInput(attribute);
  }

  function onEndTag(token: Token.TagToken): void {
    const name = token.tagName;
    if (!isXml) {
      foreign.close(name);
      tokenizer.inForeignNode = foreign.isInside();
    }
    const open = openTags.get(name) ?? 0;
    // The tree builder drops an end tag nothing is open for, and the text goes on as if it were not there.
    if (open === 0 && name !== 'p' && name !== 'br') return;
    openTags.set(name, Math.max(0, open - 1));
    propertyIsOpen = false;
    before = 'tag';
    if (name === 'template' && templateDepth > 0) templateDepth -= 1;
    if (templateDepth > 0) return;
    if (name === unread) unread = null;
    if (name === 'title') inTitle = false;
    if (name === 'a') closeLink();
    if (RDF_ELEMENT.test(name)) closeDescription();
  }

  function onComment(token: Token.CommentToken): void {
    propertyIsOpen = false;
    before = 'tag';
    if (templateDepth > 0) return;
    const section = isXml ? /^cdata:(\d+)$/.exec(token.data)?.[1] : undefined;
    draft.takeComment(section === undefined ? token.data : (cdata[Number(section)] ?? ''));
  }

  function onCharacter({ chars }: Token.CharacterToken): void {
    if (templateDepth > 0) return;
    if (inTitle) title += chars;
    if (openLink !== null && openLink.text.length < EVIDENCE_LIMITS.linkTextChars * 4)
      openLink.text = (openLink.text + chars).trimStart();
    const property = description?.properties.at(-1);
    if (propertyIsOpen && property !== undefined) property[1] += chars;
    if (unread !== null) return;
    const run = chars.slice(0, room);
    room = Math.max(0, room - chars.length);
    if (run !== chars) draft.truncated = true;
    if (run === '') return;
    if (draft.labels.takeText(run, before !== 'tag') && openLink !== null) openLink.speaks = true;
    before = 'text';
  }

  function closeLink(): void {
    if (openLink === null) return;
    draft.takeTag('a', openLink.attribute, openLink.text);
    if (openLink.speaks) draft.takeSpeakingLink(openLink.attribute, openLink.text);
    openLink = null;
  }

  /** An `rdf:Description`, and the property elements that follow it one after the other. */
  function takeRdf(token: Token.TagToken, isEmpty: boolean): void {
    const name = token.tagName;
    if (RDF_ELEMENT.test(name)) {
      closeDescription();
      description = { name, attributes: token.attrs.map((attr) => [attr.name, attr.value]), properties: [] };
      if (isEmpty || name === 'rdf:rdf') closeDescription();
      return;
    }
    if (description === null) return;
    if (!name.includes(':')) return closeDescription();
    const resource = token.attrs.find((attr) => attr.name === 'rdf:resource')?.value;
    description.properties.push([name, resource ?? '']);
    propertyIsOpen = resource === undefined && !isEmpty;
  }

  function closeDescription(): void {
    if (description !== null)
      draft.takeElement(
        makeRdfElement(
          description.name,
          description.attributes,
          description.properties.map(([key, value]) => [key, value.trim()]),
        ),
      );
    description = null;
  }
}

/** An `<a>` whose text is still being read. */
interface OpenLink {
  readonly attribute: Attributes;
  text: string;
  speaks: boolean;
}

interface OpenDescription {
  readonly name: string;
  readonly attributes: [string, string][];
  readonly properties: [string, string][];
}

/** The document's base address: the first `<base href>` if it can be one. */
function resolveBase(href: string | null, pageUrl: string): string {
  const base = href === null ? null : URL.parse(href, pageUrl);
  return base === null || base.protocol === 'data:' || base.protocol === 'javascript:'
    ? (URL.parse(pageUrl)?.href ?? pageUrl)
    : base.href;
}
