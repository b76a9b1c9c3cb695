/** A page of about ten megabytes, for the time that reading it takes. */
export interface BigPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const BIG_PAGE_CHARS = 10_000_000;

const WORDS =
  'the archive keeps every entry that was ever written here and whoever answers one from elsewhere may say so with a ping'.split(
    ' ',
  );
const BLOCK = `<!--
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/">
<rdf:Description rdf:about="http://blog.example/e/1" dc:identifier="http://blog.example/e/1" dc:title="Entry" trackback:ping="http://blog.example/tb/1" />
</rdf:RDF>
-->`;

/** What a long archive of a blog is made of: many short elements, links, classes, now and then a comment. */
function ordinaryPiece(at: number): string {
  return `<li class="entry odd" id="e${at}"><!-- entry ${at} --><h3><a href="/e/${at}" title="Read on">${sentence(at, 5)}</a></h3><p>${sentence(at, 18)} <em>${sentence(at + 3, 2)}</em> ${sentence(at, 12)}</p><ul class="meta"><li><a rel="tag" href="/t/${at % 9}">${sentence(at, 1)}</a></li><li><span>${at}</span></li></ul></li>\n`;
}

/** Prose without end: one element to a kilobyte of text. */
function prosePiece(at: number): string {
  return `<p>${sentence(at, 200)}</p>\n`;
}

/** Prose in paragraphs of a few lines. */
function shortProsePiece(at: number): string {
  return `<p>${sentence(at, 50)}</p>\n`;
}

/** Every piece speaks of TrackBack and gives an address. */
function labelledPiece(at: number): string {
  return `<div class="post"><p>${sentence(at, 25)}</p><p>TrackBack URL for this entry: http://blog.example/tb/${at}</p></div>\n`;
}

/** Every entry has buttons, which may carry addresses, and is on one subject with none. */
function buttonsPiece(at: number): string {
  return `<div class="post" id="p${at}"><p>${sentence(at, 40)}</p><p><button type="button" class="share" data-clipboard-text="http://blog.example/e/${at}">Copy</button> <button type="button" class="like" aria-pressed="false">Like</button> <span>${at}</span></p></div>\n`;
}

/** arXiv's listing of a paper, its authors and its comment that is no RDF; repeated as no paper is. */
function arxivPiece(at: number): string {
  return `<div class="metatable"><table summary="Additional metadata"><tbody><tr><td class="tablecell label">Comments:</td><td class="tablecell comments mathjax">${sentence(at, 9)}</td></tr><tr><td class="tablecell label">Cite as:</td><td class="tablecell arxivid"><span class="arxivid"><a href="https://arxiv.org/abs/1706.03762">arXiv:1706.03762</a> [cs.CL]</span></td></tr></tbody></table></div>\n`;
}

/** The pages the collector is measured on. */
export function bigPages(): readonly BigPage[] {
  const blog = 'http://blog.example/e/1';
  const arxivBlock = BLOCK.replace('<rdf:RDF', 'rdf:RDF');
  return [
    { name: 'ordinary, with RDF', url: blog, html: page(BLOCK, ordinaryPiece) },
    { name: 'ordinary, no TrackBack', url: blog, html: page('', ordinaryPiece) },
    { name: 'prose in short paragraphs', url: blog, html: page('', shortProsePiece) },
    { name: 'prose in long paragraphs', url: blog, html: page('', prosePiece) },
    { name: 'a label in every entry', url: blog, html: page('', labelledPiece) },
    { name: 'buttons in every entry', url: blog, html: page('', buttonsPiece) },
    { name: 'arXiv abstract', url: 'https://arxiv.org/abs/1706.03762', html: page(arxivBlock, arxivPiece) },
  ];
}

/** An ordinary page of a blog, with RDF, of so many characters. */
export function ordinaryPage(chars: number): string {
  return page(BLOCK, ordinaryPiece, chars);
}

function page(block: string, piece: (at: number) => string, chars = BIG_PAGE_CHARS): string {
  const pieces: string[] = [];
  let length = 0;
  for (let at = 0; length < chars; at += 1) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return `<!DOCTYPE html><html lang="en"><head><title>A long page</title><link rel="canonical" href="/e/1"></head><body>${pieces.join('')}${block}</body></html>`;
}

function sentence(from: number, count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(from * 7 + at * 3) % WORDS.length]).join(' ');
}
