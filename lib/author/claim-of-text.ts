import { plainText } from './plain-text.ts';
import type { Claim, TextSource } from './post-page.ts';

const MAX_TEXT = 1000;

/** A claim, or none when the text says nothing. */
export function claimOfText(
  field: Claim['field'],
  from: TextSource,
  text: string | null | undefined,
): Claim[] {
  const plain = plainText(text ?? '', MAX_TEXT, false);
  // A template's placeholder that nobody filled in says nothing either.
  return /[\p{L}\p{N}\p{S}]/u.test(plain) && !/^(?:\{\{.*\}\}|undefined|null)$/.test(plain)
    ? [{ field, from, text: plain }]
    : [];
}
