/**
 * Accents and points that people leave out when they search: those of Latin, Greek and Cyrillic, Hebrew points,
 * Arabic vowel signs and the tatweel. Not the voiced marks of kana, nor the vowels of Indic scripts: they make other words.
 */
const MARKS =
  // oxlint-disable-next-line no-misleading-character-class -- single marks are what is looked for
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/gu;

/** Letters that Unicode does not take apart, though people type them so; and quotation marks, which keyboards have in one form. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
};
const NOT_PLAIN = /[ßæœøłđðþıς‘’“”]/gu;
const BLANKS = /[\s\u0000-\u001F]+/gu;

/**
 * Text as it is compared in a search: upper and lower case, accents, full and half width, and the forms of a letter are
 * one; runs of blanks are one space, and there is no line end in it. Idempotent.
 */
export function normaliseText(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
  return plain.normalize('NFC').replace(BLANKS, ' ').trim();
}
