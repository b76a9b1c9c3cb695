import type { RdfElement } from '../page-evidence.ts';
import type { Attributes } from './read-labels.ts';
import { MAX_PROPERTIES, MAX_VALUE_CHARS } from './evidence-limits.ts';

/** RDF elements by what comes behind their prefix, if they are written with one. */
export const RDF_ELEMENT = /^(?:(.*):)?(rdf|description)$/;

/** Where besides the root RDF may be given another prefix: nobody can ask a page of ten megabytes for every declaration in it. */
export const DECLARING_HTML = '[xmlns\\:trackback]';
export const DECLARING_XML = 'RDF,Description';

/** What a page's attributes make stand for RDF, `rdf` first; only such as a selector can hold, and as many as it can be asked for. */
export function rdfPrefixes(attributes: Attributes): string[] {
  const declared = attributes.flatMap(([key, value]) =>
    /^xmlns:[a-z]\w*$/.test(key) && value.includes('rdf-syntax-ns') ? key.slice(6) : [],
  );
  return ['rdf', ...new Set(declared)].slice(0, MAX_PROPERTIES);
}

/** The value of `rdf:resource`, whatever its prefix. */
export function resourceIn(attributes: Attributes): string | undefined {
  return attributes.find(([key]) => key.endsWith(':resource'))?.[1];
}

/**
 * How many elements behind a Description's start its properties are looked for: other markup may stand between them, and
 * in HTML, where `/>` closes nothing, the rest of the page.
 */
export const MAX_ELEMENTS_IN_DESCRIPTION = 50;

/** Names and values by name, in lower case; cut to the limits. */
export function attributeRecord(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    attributes.map(([key, value]) => [key.toLowerCase(), value.slice(0, MAX_VALUE_CHARS)]),
  );
}

/** An RDF element's evidence from its names and values; lists and strings cut to the limits. */
export function makeRdfElement(
  name: string,
  attributes: readonly (readonly [string, string])[],
  properties: readonly (readonly [string, string])[],
): RdfElement {
  return {
    name: name.replace(RDF_ELEMENT, 'rdf:$2'),
    attributes: attributeRecord(attributes),
    properties: attributeRecord(properties),
  };
}
