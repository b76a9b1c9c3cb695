import type { PageEvidence, PageTag, RdfElement } from '../page-evidence.ts';
import {
  MAX_CHARS,
  MAX_COMMENT_CHARS,
  MAX_ITEMS,
  MAX_LABELS,
  MAX_LINK_TEXT_CHARS,
  MAX_TITLE_CHARS,
  MAX_VALUE_CHARS,
} from './evidence-limits.ts';
import { attributeRecord } from './make-rdf-element.ts';
import { oneLine } from './one-line.ts';
import { readLabels } from './read-labels.ts';
import type { Attributes, LabelReader, Tag } from './read-labels.ts';

/** A comment worth keeping: an RDF block, or a piece of one. */
const RDF_IN_COMMENT = /trackback[:/]|rdf:description/i;

/** What both roads, the page's DOM and fetched text, fill in; `finish` makes the evidence of it. */
export interface EvidenceDraft {
  baseUrl: string;
  title: string;
  truncated: boolean;
  /** Takes a comment or a CDATA section, unless it is quoted; asks only about what would be kept. */
  takeComment(text: string, isQuoted: () => boolean): void;
  takeElement(element: RdfElement): void;
  /** Takes a tag whose words for what it is, or leads to, may matter. */
  takeTag(tag: Tag, attributes: Attributes): void;
  /** Takes the page's readable text. */
  readonly labels: LabelReader;
  /** Takes a link inside which the text speaks of TrackBack, once. */
  takeSpeakingLink(link: Tag, attributes: Attributes): void;
  finish(): PageEvidence;
}

/** Starts the evidence for a page; nothing in it yet. */
export function draftEvidence(pageUrl: string): EvidenceDraft {
  const comments: string[] = [];
  const elements: RdfElement[] = [];
  const tags: PageTag[] = [];
  const reader = readLabels();
  let room: number = MAX_CHARS;

  function add<T>(list: T[], item: T): void {
    if (list.length < MAX_ITEMS && (room -= JSON.stringify(item).length) > 0) list.push(item);
    else draft.truncated = true;
  }

  /** Keeps a block whose title is a novel: long runs shrink to a length at which no address is believed. */
  function shorten(text: string): string {
    if (text.length <= MAX_COMMENT_CHARS) return text;
    draft.truncated = true;
    const cut = text
      .replace(/[^<>"'=]+/g, (run) => run.slice(0, MAX_VALUE_CHARS))
      .slice(0, MAX_COMMENT_CHARS);
    // The value that the cut goes through may be an address, and a cut address is another address.
    return cut.replace(/(^|["'])[^"']*$/, '');
  }

  /** Keeps a tag if what one of its attributes says of it matters. */
  function keep(tag: Tag, attributes: Attributes, keys: RegExp, words: RegExp): void {
    if (attributes.some(([key, value]) => keys.test(key) && words.test(value)))
      add(tags, {
        name: tag.localName,
        attributes: attributeRecord(attributes),
        text: oneLine(tag.textContent, MAX_LINK_TEXT_CHARS),
      });
  }

  const draft: EvidenceDraft = {
    baseUrl: pageUrl,
    title: '',
    truncated: false,
    labels: reader,
    takeComment(text, isQuoted) {
      if (RDF_IN_COMMENT.test(text) && !isQuoted()) add(comments, shorten(text));
    },
    takeElement(element) {
      add(elements, element);
    },
    takeTag(tag, attributes) {
      keep(tag, attributes, /^(rel|name|property)$/, /back|mention|canon|alter|short|gener|og:url/i);
    },
    takeSpeakingLink(link, attributes) {
      keep(link, attributes, /^href$/, /trackback|\/tb|tb\./i);
    },
    finish() {
      const labels = reader.finish();
      return {
        pageUrl,
        baseUrl: draft.baseUrl,
        title: oneLine(draft.title, MAX_TITLE_CHARS),
        comments,
        elements,
        tags,
        labels: labels.slice(0, MAX_LABELS),
        truncated: draft.truncated || reader.isFull() || labels.length > MAX_LABELS,
      };
    },
  };
  return draft;
}
