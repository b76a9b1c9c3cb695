import { Tokenizer } from 'parse5';
import type { Token } from 'parse5';
import { resolvePermalink } from '../trackback/discovery/page-identity.ts';
import { TEXT_ONLY } from '../trackback/discovery/text-only-elements.ts';
import { findOpening } from './find-opening.ts';

/** What a post's markup, as its feed carries it, holds. */
export interface Markup {
  /** The first paragraph with words: plain text, one line, at most 1,000 characters; '' when there is none. */
  readonly opening: string;
  /** Absolute http(s) addresses of its links, in order, without repetition, at most `maxLinks`. */
  readonly links: readonly string[];
  /** The last words of the text, one line, at most 60 characters. */
  readonly ending: string;
}

const ENDING_CHARS = 60;

/** Reads a piece of HTML or XHTML. Tokens only, no tree: linear in its length. Never throws. */
export function readMarkup(
  html: string,
  { baseUrl, maxLinks }: { readonly baseUrl: string; readonly maxLinks: number },
): Markup {
  const opening = findOpening();
  const links = new Set<string>();
  let ending = '';
  let inScript = false;

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onCharacter,
      onWhitespaceCharacter: onCharacter,
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
  return { opening: opening.finish(), links: [...links], ending: ending.replace(/\s+/g, ' ').trim() };

  function onStartTag(token: Token.TagToken): void {
    const name = token.tagName;
    tokenizer.state = TEXT_ONLY[name] ?? tokenizer.state;
    inScript = name === 'script' || name === 'style';
    const attribute = (key: string) => token.attrs.find((attr) => attr.name === key)?.value ?? null;
    opening.open(name, attribute);
    if ((name === 'a' || name === 'area') && links.size < maxLinks) {
      const href = attribute('href')?.trim() ?? '#';
      const url = href.startsWith('#') ? null : resolvePermalink(href, baseUrl);
      if (url !== null) links.add(url);
    }
  }

  function onEndTag({ tagName }: Token.TagToken): void {
    inScript = false;
    opening.close(tagName);
  }

  function onCharacter({ chars }: Token.CharacterToken): void {
    opening.text(chars);
    if (!inScript && /\S/.test(chars)) ending = (ending + chars).slice(-ENDING_CHARS);
    else if (!inScript && ending !== '' && !ending.endsWith(' ')) ending = `${ending} `.slice(-ENDING_CHARS);
  }
}
