import { decodePunycode } from './decode-punycode.ts';

/** Writing systems a label may be made of without looking like another one; digits and hyphens go with all of them. */
const ONE_SCRIPT: readonly RegExp[] = [
  /^[a-z\u00df-\u024f\u1e00-\u1eff\d-]+$/u, // not all of Latin: its phonetic letters (ɑ, ɡ) pass for plain ones
  /^[\p{Script=Greek}\d-]+$/u,
  /^[\p{Script=Cyrillic}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Bopomofo}\d-]+$/u,
  ...['Arabic', 'Hebrew', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Thai', 'Georgian', 'Armenian'].map(
    (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}\\d-]+$`, 'u'),
  ),
];

/** Greek and Cyrillic letters that pass for Latin ones. A label of nothing else is shown as punycode. */
const LATIN_LOOKALIKES = /^[аеорсухѕіјһԁԛԝӏьгпвкмтнҽαορνικτυχωεηγρ\d-]+$/u;

/**
 * A host name as it may be shown to a person who has to decide whether to send something there: Unicode where every letter
 * of a label is of one writing system and cannot be taken for Latin, punycode otherwise.
 *
 * @param hostname as `URL` gives it, in ASCII.
 */
export function displayHost(hostname: string): string {
  return hostname
    .split('.')
    .map((label) => displayLabel(label))
    .join('.');
}

function displayLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const decoded = decodePunycode(label.slice('xn--'.length));
  // Punycode that stands for plain letters is no name anybody registered.
  if (decoded === null || LATIN_LOOKALIKES.test(decoded) || /^[a-z\d-]*$/iu.test(decoded)) return label;
  return ONE_SCRIPT.some((script) => script.test(decoded)) ? decoded : label;
}
