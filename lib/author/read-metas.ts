/** The page's `<meta>` elements. Names are compared in lower case. */
export interface Metas {
  /** The first that says something; null when none does. */
  first(name: string): string | null;
  all(name: string): readonly string[];
}

const MAX_METAS = 500;

/** Reads `name`, `property` (Open Graph) and `itemprop` alike: templates mix them up. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  let read = 0;
  for (const meta of document.querySelectorAll('meta[content]')) {
    read += 1;
    if (read > MAX_METAS) break;
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['name', 'property'])
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        const all = metas.get(name);
        if (all === undefined) metas.set(name, [content]);
        else all.push(content);
      }
  }
  const all = (name: string) => metas.get(name) ?? [];
  return { all, first: (name) => all(name)[0] ?? null };
}
