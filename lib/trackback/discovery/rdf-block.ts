/** One `rdf:Description`, read: what it says of one entry. Values decoded, untrimmed addresses unresolved. */
export interface RdfBlock {
  /** Normally one. A title with raw quotes may hold another: nobody can tell which is meant. */
  readonly pings: readonly string[];
  readonly about: string | null;
  readonly identifier: string | null;
  readonly title: string;
  readonly description: string;
  /** The TrackBack vocabulary is declared around it, so that a missing ping address means something. */
  readonly speaksOfTrackback: boolean;
  /** The comment it stands in ends inside it. */
  readonly isCut: boolean;
}

/** Builds a block from names (lower case) and decoded values, attributes and property elements alike. */
export function makeRdfBlock(
  properties: Iterable<readonly [string, string]>,
  context: Pick<RdfBlock, 'speaksOfTrackback' | 'isCut'>,
): RdfBlock {
  const pings = new Set<string>();
  const first = new Map<string, string>();
  for (const [name, value] of properties) {
    // Any prefix will do: it is only a name for the namespace. `pingback:` is the RSS module of another protocol.
    if (/^(?!pingback:)[\w.-]+:ping$/.test(name)) pings.add(value.trim());
    else if (value.trim() !== '' && !first.has(name)) first.set(name, value);
  }
  const pick = (...names: readonly string[]) =>
    names.map((name) => first.get(name)).find((value) => value !== undefined) ?? null;
  return {
    pings: [...pings].filter((ping) => ping !== ''),
    // PyBlosxom's documented template has no prefix.
    about:
      pick('rdf:about', 'about') ??
      first.get([...first.keys()].find((name) => name.endsWith(':about')) ?? '') ??
      null,
    // Misspelt by tDiary, blojsom, TikiWiki, bitweaver, Virtuoso and Siteframe.
    identifier: pick('dc:identifier', 'dc:identifer', 'identifier', 'identifer'),
    title: pick('dc:title', 'title') ?? '',
    description: pick('dc:description', 'description') ?? '',
    ...context,
  };
}
