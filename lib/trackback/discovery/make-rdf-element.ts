import type { RdfElement } from '../page-evidence.ts';
import { MAX_PROPERTIES, MAX_VALUE_CHARS } from './evidence-limits.ts';

/** RDF elements have their prefix in their name: an undeclared prefix is no error in HTML. */
export const RDF_ELEMENT = /^rdf:(rdf|description)$/;

/**
 * How many elements behind a Description's start its properties are looked for: other markup may stand between them, and
 * in HTML, where `/>` closes nothing, the rest of the page.
 */
export const MAX_ELEMENTS_IN_DESCRIPTION = 50;

/** An RDF element's evidence from its names and values; lists and strings cut to the limits. */
export function makeRdfElement(
  name: string,
  attributes: readonly (readonly [string, string])[],
  properties: readonly (readonly [string, string])[],
): RdfElement {
  const record = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      pairs
        .slice(0, MAX_PROPERTIES)
        .map(([key, value]) => [key.slice(0, 100).toLowerCase(), value.slice(0, MAX_VALUE_CHARS)]),
    );
  return { name, attributes: record(attributes), properties: record(properties) };
}
