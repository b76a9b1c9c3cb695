/** `prose`: a sentence or something like it; `words`: words, too few to tell; `none`: a date, a byline, or no words. */
export type Prose = 'prose' | 'words' | 'none';

const BYLINE =
  /^(?:(?:written|posted|published|updated|created|filed|tagged|last (?:updated|modified|edited))\b|(?:by|von|par|por|di)\s|(?:tags?|categor(?:y|ies)|date|author|share(?: this)?|reading time|estimated reading time)\s*:)/iu;
const READING_TIME = /^\d+\s*(?:–|-)?\s*min(?:ute)?s?\.?\b.{0,20}$/iu;
const SENTENCE_END = /[.!?…。！？](?:["'”’)\]]*)$/u;

/** What a paragraph is worth as a post's first words. */
export function isProse(line: string): Prose {
  const words = line.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0) return 'none';
  const endsSentence = SENTENCE_END.test(line);
  if (!endsSentence && line.length < 100 && BYLINE.test(line)) return 'none';
  if (READING_TIME.test(line)) return 'none';
  if (!endsSentence && line.length <= 40 && words.length <= 4 && /\d{4}/.test(line)) return 'none';
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  // Chinese, Japanese and Thai have no blanks: a long word there is a sentence.
  return words.length >= 4 || letters >= 25 ? 'prose' : 'words';
}
