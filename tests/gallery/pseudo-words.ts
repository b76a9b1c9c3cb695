/** Words of a language that nobody speaks, to see what others would do to the layout. */
export type PseudoWords = 'long' | 'right-to-left';

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** `text` as that language would write it. Names and addresses put into it afterwards stay as they are. */
export function pseudoWords(text: string, words: string | null): string {
  if (words === 'long') {
    return text.replaceAll(
      /(\p{L}{3,}) (\p{L}{3,})/gu,
      (_, a: string, b: string) => `${a}${b.toLowerCase()}sverfahren`,
    );
  }
  if (words === 'right-to-left') {
    return text.replaceAll(/[a-z]/gi, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
  }
  return text;
}
