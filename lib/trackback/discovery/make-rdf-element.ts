import type { RdfElement } from '../page-evidence.ts';
import { EVIDENCE_LIMITS } from './evidence-limits.ts';

/** RDF elements have their prefix in their name: an undeclared prefix is no error in HTML. */
export const RDF_ELEMENT = /^rdf:(?:rdf|description)$/;

/** An RDF element's evidence from its names and values; lists and strings cut to the limits. */
export function makeRdfElement(
  name: string,
  attributes: readonly (readonly [string, string])[],
  properties: readonly (readonly [string, string])[],
): RdfElement {
  const record = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      pairs
        .slice(0, EVIDENCE_LIMITS.properties)
        .map(([key, value]) => [key.slice(0, 100).toLowerCase(), value.slice(0, EVIDENCE_LIMITS.valueChars)]),
    );
  return { name, attributes: record(attributes), properties: record(properties) };
}
