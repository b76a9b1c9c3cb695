export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 20;
const MAX_CHARS = 1_000_000;
const MAX_NODES = 500;

/** The things a page describes, not the things those are made of: lists, `@graph`s and main entities are opened, nothing else. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  for (const script of Array.from(scripts).slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    const waiting: unknown[] = text.length > MAX_CHARS ? [] : [parse(text)];
    for (let next = waiting.shift(); waiting.length > 0 || next !== undefined; next = waiting.shift()) {
      if (nodes.length >= MAX_NODES) return nodes;
      if (Array.isArray(next)) waiting.unshift(...next.slice(0, MAX_NODES));
      else if (typeof next === 'object' && next !== null) {
        const node = next as JsonLdNode;
        nodes.push(node);
        waiting.unshift(...[node['@graph'], node['mainEntity']].filter((inner) => typeof inner === 'object'));
      }
    }
  }
  return nodes;
}

/** Templates break JSON in a few ways that can be put right: line ends in strings, a comma too many, a wrapper around it. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '');
  return tryParse(bare) ?? tryParse(mend(bare)) ?? null;
}

function mend(text: string): string {
  return text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(?=\s?[}\]])/g, '')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/;\s*$/, '');
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
