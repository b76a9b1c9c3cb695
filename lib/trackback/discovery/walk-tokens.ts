import { Tokenizer, TokenizerMode } from 'parse5';
import type { Token } from 'parse5';
import type { MarkupHandler } from './markup-handler.ts';
import { TEXT_ONLY } from './text-only-elements.ts';
import { trackForeignContent } from './track-foreign-content.ts';

/** As in a browser that runs scripts. */
const WITH_SCRIPTS: typeof TEXT_ONLY = {
  ...TEXT_ONLY,
  noscript: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
};

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Hands over an HTML text by its tags alone, for markup of which no tree can be made at a bounded cost: elements nest as they are
 * written, an end tag closes what was opened inside its element, and one that nothing is open for counts for nothing. Linear.
 */
export function walkTokens(html: string, handler: MarkupHandler): void {
  const foreign = trackForeignContent();
  const open: string[] = [];
  const counts = new Map<string, number>();
  let templates = 0;
  let text = '';

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag,
      onEndTag,
      onComment({ data }) {
        flush();
        if (templates === 0) handler.comment(data);
      },
      onCharacter,
      onNullCharacter: () => {},
      onWhitespaceCharacter: onCharacter,
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
  flush();
  while (open.length > 0) pop();

  function flush(): void {
    if (text !== '' && templates === 0) handler.text(text);
    text = '';
  }

  function onCharacter({ chars }: Token.CharacterToken): void {
    text += chars;
  }

  function onStartTag({ tagName: name, selfClosing, attrs }: Token.TagToken): void {
    flush();
    const isForeign = foreign.open(name, selfClosing, attrs);
    tokenizer.inForeignNode = foreign.isInside();
    if (!isForeign) tokenizer.state = WITH_SCRIPTS[name] ?? tokenizer.state;
    const isEmpty = isForeign ? selfClosing : VOID.has(name);
    if (name === 'template' && !isForeign) templates += 1;
    if (templates === 0) {
      const isInForm = (counts.get('form') ?? 0) > 0;
      handler.open({ name, localName: name, isHtml: !isForeign, attributes: attrs, isInForm });
      if (isEmpty) return handler.close();
    } else if (isEmpty) return;
    open.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  function onEndTag({ tagName: name }: Token.TagToken): void {
    if ((counts.get(name) ?? 0) === 0) return;
    flush();
    foreign.close(name);
    tokenizer.inForeignNode = foreign.isInside();
    while (pop() !== name);
  }

  function pop(): string | undefined {
    const name = open.pop();
    if (name === undefined) return name;
    counts.set(name, (counts.get(name) ?? 0) - 1);
    if (templates === 0) handler.close();
    else if (name === 'template') templates -= 1;
    return name;
  }
}
