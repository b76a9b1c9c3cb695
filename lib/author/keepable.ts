import type { FieldLimit } from '../trackback/receiver-limits.ts';
import { readTex } from './read-tex.ts';

/** Typographers' characters that have a plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': ',',
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '*',
  '·': '*',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '×': 'x',
  '™': '(TM)',
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Emoji with all that belongs to them: skin tones, joiners, variation selectors, flags, keycaps. */
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\ufe0f?\u20e3)(?:\p{Emoji_Modifier}|\ufe0f|\u20e3|\u200d\p{Extended_Pictographic}|[\u{e0020}-\u{e007f}])*/gu;
/** Signs that are pictographs to Unicode and letters to people. */
const TEXT_SIGNS = /^[©®™‼⁉ℹ]$/u;

/**
 * A text as its receiver can keep it. Most keep Unicode, and show TeX as it stands, so simple formulas become
 * characters. arXiv keeps latin1 and shows TeX: there formulas stay, typographic characters become plain ones and emoji go;
 * letters stay, which `writeReferences` can save.
 */
export function keepable(text: string, limit: FieldLimit): string {
  switch (limit.counts) {
    case 'code-points':
      return readTex(text);
    case 'utf-8-bytes':
      return text
        .replace(EMOJI, (emoji) => (TEXT_SIGNS.test(emoji) ? emoji : ' '))
        .replace(NOT_PLAIN, (character) => PLAIN[character] ?? character)
        .replace(/\s+/gu, ' ')
        .replace(/ (?=[.,;:!?)\]](?:\s|$))/g, '')
        .trim();
    default:
      return limit.counts satisfies never;
  }
}
