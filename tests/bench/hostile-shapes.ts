/** A megabyte that is out to cost time. */
export interface HostileShape {
  readonly name: string;
  readonly text: string;
  /** Default: `text/html`. */
  readonly contentType?: string;
}

export const MEGABYTE = 1_000_000;

function repeat(unit: string, start = ''): string {
  return start + unit.repeat(Math.ceil((MEGABYTE - start.length) / unit.length));
}

/** Deep nesting, tags, comments and quotes that never close, entities, the words that are looked for. */
export const HOSTILE_PAGES: readonly HostileShape[] = [
  { name: 'nested elements', text: repeat('<div>') },
  { name: 'nested formatting', text: repeat('<b><i>') },
  { name: 'end tags of nothing', text: repeat('</a>') },
  { name: 'tags that do not end', text: repeat('<a ') },
  { name: 'angle brackets', text: repeat('<') },
  { name: 'comments that do not end', text: repeat('<!--') },
  { name: 'comments in their thousands', text: repeat('<!--trackback:ping=""-->') },
  { name: 'RDF that does not end', text: repeat('<rdf:Description ', '<!--') },
  { name: 'RDF elements', text: repeat('<rdf:Description>') },
  { name: 'ping addresses that do not end', text: repeat('trackback:ping="', '<!--<rdf:Description ') },
  { name: 'quotes in a title', text: repeat('" ', '<!--<rdf:Description dc:title="') },
  { name: 'one attribute name', text: repeat('x', '<!--<rdf:Description ') },
  { name: 'white space in RDF', text: repeat(' ', '<!--<rdf:Description a="b"') },
  { name: 'entities in a comment', text: repeat('&amp;', '<!--<rdf:Description dc:title="') },
  { name: 'entities in text', text: repeat('&amp;&#x26;&lt') },
  { name: 'ampersands', text: repeat('&') },
  { name: 'CDATA that does not end', text: repeat('<![CDATA['), contentType: 'application/xhtml+xml' },
  { name: 'CDATA sections', text: repeat('<![CDATA[x]]>'), contentType: 'application/xhtml+xml' },
  { name: 'XML elements', text: repeat('<a><b/>'), contentType: 'application/xhtml+xml' },
  { name: 'nested XML elements', text: repeat('<p>'), contentType: 'application/xhtml+xml' },
  {
    name: 'XML elements, no two of one name',
    text: Array.from({ length: MEGABYTE / 9 }, (_, at) => `<a${at}>`).join(''),
    contentType: 'application/xhtml+xml',
  },
  {
    name: 'namespaces',
    text: Array.from({ length: MEGABYTE / 22 }, (_, at) => `<a xmlns:n${at}="u">`).join(''),
    contentType: 'application/xhtml+xml',
  },
  { name: 'labels', text: repeat('TrackBack URL: http://h.example/tb/1 ') },
  { name: 'labels without address', text: repeat('<p>TrackBack</p>') },
  { name: 'the word alone', text: repeat('trackback') },
  { name: 'links', text: repeat('<a rel="trackback" href="/tb/1">TrackBack</a>') },
  { name: 'links in links', text: repeat('<a href="/trackback/1">TrackBack ') },
  { name: 'links in an object in a link', text: repeat('<a>xxxxxxx</a>', '<a><object>') },
  {
    name: 'addresses around words',
    text: repeat(
      '<b>trackback</b> ',
      `<p ${Array.from({ length: MEGABYTE / 60 }, (_, at) => `a${at}="http://h.example/tb/${at}"`).join(' ')}>`,
    ),
  },
  {
    name: 'prefixes that stand for nothing',
    text: repeat(`<!--trackback:ping ${'xmlns:a='.repeat(12_000)}-->`),
  },
  { name: 'inputs', text: repeat('<input name="trackback" value="http://h.example/1">') },
  { name: 'attributes', text: repeat('a="1" ', '<a ') },
  { name: 'SVG in SVG', text: repeat('<svg><desc>') },
  { name: 'templates', text: repeat('<template>') },
  { name: 'titles', text: repeat('<title>x</title>') },
  { name: 'NULs', text: repeat('\0') },
];

export const HOSTILE_ANSWERS: readonly HostileShape[] = [
  { name: 'open tags', text: repeat('<b>') },
  { name: 'end tags', text: repeat('</a>') },
  { name: 'tags that do not end', text: repeat('<a ') },
  { name: 'angle brackets', text: repeat('<') },
  { name: 'responses', text: repeat('<response>') },
  { name: 'codes', text: repeat('<error>', '<response>') },
  { name: 'zeros', text: repeat('<error>0</error>', '<response>') },
  { name: 'messages', text: repeat('<message>', '<response><error>1</error>') },
  { name: 'comments', text: repeat('<!--') },
  { name: 'CDATA', text: repeat('<![CDATA[', '<response><error>1</error><message>') },
  { name: 'instructions', text: repeat('<?') },
  { name: 'doctypes', text: repeat('<!DOCTYPE x [') },
  { name: 'entities', text: repeat('&amp;', '<response><error>1</error><message>') },
  { name: 'quotes', text: repeat('<a ="') },
  { name: 'escapes', text: repeat('%41', '<response><error>1</error><message>') },
  { name: 'spaces', text: repeat(' ', '<response><error>1</error><message>') },
  { name: 'line numbers', text: repeat('line 3 ') },
];
