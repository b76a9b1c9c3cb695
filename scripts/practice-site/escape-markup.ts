const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text as it may stand in HTML or XML, in an element or in a quoted attribute (the references arXiv's templates use). */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => REFERENCES[character] ?? character);
}
