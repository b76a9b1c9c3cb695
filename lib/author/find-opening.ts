import { cleanText } from '../trackback/discovery/clean-text.ts';
import { isProse } from './is-prose.ts';

/** Reads an attribute of the element at hand; null when it has none of that name. */
type AttributeOf = (name: string) => string | null;

/** Takes markup piece by piece, from a DOM or from a tokenizer alike, and finds the first paragraph with words. */
export interface OpeningFinder {
  /** Whether what is inside counts; a DOM's walker may leave it out otherwise. Void elements are not closed. */
  open(name: string, attribute: AttributeOf): void;
  close(name: string): void;
  text(chars: string): void;
  /** Nothing that follows changes the outcome. */
  isDone(): boolean;
  /** Plain text, one line, at most 1,000 characters; '' when there are no words at all. */
  finish(): string;
}

const MAX_OPENING = 1000;
/** Enough to make `MAX_OPENING` of after blanks are collapsed. */
const MAX_BLOCK = 8000;

/** What ends one paragraph and begins another. */
const BLOCKS = new Set(
  (
    'p div section article main blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 pre table caption tr td th hr ' +
    'header footer aside nav figure figcaption address details summary fieldset form center body'
  ).split(' '),
);

/** What holds no paragraph of the post. */
const SKIPPED = new Set(
  (
    'nav aside header footer figure figcaption form button select textarea script style template noscript title ' +
    'iframe object video audio canvas svg dialog h1 h2 h3 h4 h5 h6 rt rp'
  ).split(' '),
);

/** Words that are the author's only in part, or no sentence: taken when there is nothing better. */
const LESSER = new Set('blockquote ul ol dl pre table'.split(' '));

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const SKIPPED_ROLES =
  /^(?:navigation|complementary|dialog|alertdialog|banner|contentinfo|search|doc-toc|doc-noteref)$/;

/** Names that themes give to what stands around the text. A whole class, so that `category-tags` on an article is none. */
const SKIPPED_CLASS =
  /^(?:(?:entry|post|article|page|single|blog|gh)-)*(?:meta|by-?line|author|date|dateline|time|info|caption|breadcrumbs?|toc|table-of-contents|tags?|categor(?:y|ies)|share|sharing|nav|navigation|comments?|related|subtitle-?bar|reading-time|read-time)$|^(?:sharedaddy|jp-relatedposts|wp-caption-text|skip-link|sr-only|visually-hidden|screen-reader-text|screen-reader-only|footnote-ref|footnotes?|katex-html|mjx-assistive-mml|mathjax_preview|sidebar|dt-published|p-author|h-card|cookies?|cookie-(?:notice|banner|consent|bar)|consent|gdpr|newsletter|subscribe|subscription|subscription-widget.*|subscribe-widget.*|popup|modal|advert(?:isement)?|ads?|noprint)$/i;
/** These hold the post: what their classes say is about the post. */
const HOLDERS = new Set(['html', 'body', 'main', 'article']);

/** Starts a search for a post's first paragraph with words, past bylines, dates, captions, menus and what is hidden. */
export function findOpening(): OpeningFinder {
  let block = '';
  let found = '';
  let reserve = '';
  let skipped: { readonly name: string; depth: number } | null = null;
  const lesser: string[] = [];
  let breaks = 0;
  let math: { text: string; tex: string; inTex: boolean } | null = null;

  return { open, close, text, isDone: () => found !== '', finish };

  function open(name: string, attribute: AttributeOf): void {
    if (found !== '') return;
    if (skipped !== null) {
      // `<p class="byline">` without an end ends where the next paragraph begins.
      if (skipped.name === 'p' && BLOCKS.has(name)) skipped = null;
      else {
        if (name === skipped.name) skipped.depth += 1;
        return;
      }
    }
    if (BLOCKS.has(name)) flush();
    if (name === 'br') return takeBreak();
    if (name === 'img') return append(textOfImage(attribute));
    if (VOID.has(name)) return;
    if (name === 'math') math = { text: '', tex: attribute('alttext') ?? '', inTex: false };
    else if (name === 'annotation' && math !== null)
      math.inTex = attribute('encoding') === 'application/x-tex' && math.tex === '';
    else if (name === 'annotation-xml') skipped = { name, depth: 1 };
    else if (name === 'script' && /^math\/tex/i.test(attribute('type') ?? ''))
      math = { text: '', tex: '', inTex: true };
    else if (SKIPPED.has(name) || isApart(name, attribute)) skipped = { name, depth: 1 };
    if (skipped === null && LESSER.has(name)) lesser.push(name);
  }

  function close(name: string): void {
    if (found !== '') return;
    if (skipped !== null) {
      if (name !== skipped.name) return;
      skipped.depth -= 1;
      if (skipped.depth === 0) skipped = null;
      return;
    }
    if (math !== null && name === 'annotation') math.inTex = false;
    if (math !== null && (name === 'math' || name === 'script')) {
      const { text, tex } = math;
      math = null;
      append(tex.trim() === '' ? text : `$${tex.trim()}$`);
    }
    if (!BLOCKS.has(name)) return;
    flush();
    const at = lesser.lastIndexOf(name);
    if (at >= 0) lesser.length = at;
  }

  function text(chars: string): void {
    if (found !== '' || skipped !== null) return;
    if (math !== null) {
      const part = math.inTex ? 'tex' : 'text';
      if (math[part].length < MAX_OPENING) math[part] += chars;
      return;
    }
    append(chars);
  }

  function append(chars: string): void {
    if (block.length < MAX_BLOCK) block += chars.slice(0, MAX_BLOCK);
    if (/\S/.test(chars)) breaks = 0;
  }

  /** Two line breaks are a paragraph's end to those who write without `<p>`. */
  function takeBreak(): void {
    breaks += 1;
    if (breaks === 2) flush();
    else append(' ');
  }

  function flush(): void {
    breaks = 0;
    const line = block === '' ? '' : cleanText(block, MAX_OPENING);
    block = '';
    if (line === '') return;
    switch (isProse(line)) {
      case 'prose':
        if (lesser.length === 0) found = line;
        else if (reserve === '') reserve = line;
        break;
      case 'words':
        if (reserve === '') reserve = line;
        break;
      case 'none':
    }
  }

  function finish(): string {
    if (found === '') flush();
    return found === '' ? reserve : found;
  }
}

function isApart(name: string, attribute: AttributeOf): boolean {
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute('style')?.slice(0, 1000) ?? ''))
    return true;
  if (HOLDERS.has(name)) return false;
  if (SKIPPED_ROLES.test(attribute('role') ?? '')) return true;
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.slice(0, 1000);
  return names.split(/\s+/).some((one) => SKIPPED_CLASS.test(one));
}

/** An image that stands for characters: an emoji, or a formula (WordPress.com's `latex`, MediaWiki's `mwe-math`). */
function textOfImage(attribute: AttributeOf): string {
  const classes = attribute('class') ?? '';
  const alt = attribute('alt')?.slice(0, MAX_OPENING) ?? '';
  if (/(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/.test(classes)) return alt;
  return alt !== '' && /(?:^|\s)(?:latex|mwe-math[\w-]*|tex)(?:\s|$)/.test(classes) ? `$${alt}$` : ' ';
}
