const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u200B\u2060-\u2064\uFEFF]/gu;

/**
 * Raw text for reading: control, bidi and invisible characters are written out as `[U+202E]`, so that
 * they can neither hide nor reorder anything. Tabs and line ends stay.
 */
export function showControls(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}
