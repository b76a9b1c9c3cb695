import type { Verdict } from '../../../../lib/trackback/verdict.ts';

type ExpectedKind<V extends Verdict> = V extends Verdict ? `${V['kind']}/${V['reason']}` : never;

/** One answer as a receiver gives it, and what has to be concluded from it. */
export interface AnswerRow {
  readonly number: number;
  /** The product or products known to answer so, or the class of software that does; that none is known is said as well. */
  readonly by: string;
  /** What the answer is, or when it comes. */
  readonly from: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string | Uint8Array;
  readonly verdict: ExpectedKind<Verdict>;
  readonly message: string | null;
  readonly retryAfter?: string;
  readonly retryAfterSeconds?: number | null;
  readonly truncated?: boolean;
}

export const XML = 'text/xml';
export const XML_UTF8 = 'text/xml; charset=utf-8';
export const HTML = 'text/html; charset=UTF-8';
export const PLAIN = 'text/plain';

/** WordPress's layout, the most common one. */
export function wordpress(code: number | string, message: string | null): string {
  const messageLine = message === null ? '' : `<message>${message}</message>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<response>\n<error>${code}</error>\n${messageLine}</response>`;
}

/** Everything on one line with an iso-8859-1 prolog, as Roller and BlogEngine.NET write it. */
export function oneLine(inside: string): string {
  return `<?xml version="1.0" encoding="iso-8859-1"?><response>${inside}</response>`;
}

/** A page like those `wp_die` makes. */
export function errorPage(title: string, words: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:2em}</style></head>\n<body id="error-page"><p>${words}</p></body></html>`;
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** ASCII text with raw bytes in the place of `@`. */
export function bytes(text: string, ...raw: readonly (readonly number[])[]): Uint8Array {
  const parts = text.split('@');
  return Uint8Array.from(parts.flatMap((part, index) => Array.from(latin1(part)).concat(raw[index] ?? [])));
}
