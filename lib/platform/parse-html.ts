/**
 * A foreign page as a document in which nothing runs and nothing is fetched. Only in a page. The browser holds such a
 * document to the extension's own security policy and complains of every style and handler written into the page, so
 * these are given other names first.
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(withoutInlineCode(html), 'text/html');
}

/** Costs the same for hostile text: every character is looked at once. */
export function withoutInlineCode(html: string): string {
  return html.replace(/<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi, (_, slash: string, name: string, rest: string) => {
    const kept = rest.replace(VALUE_OR_NAME, (part) => (part.startsWith('=') ? part : `data-${part}`));
    if (name.toLowerCase() !== 'style') return `<${slash}${name}${kept}`;
    // Text that is no markup either. Of two attributes of one name the first one counts.
    return slash === '' ? `<script type="text/css"${kept}` : `</script${kept}`;
  });
}

/** Values are stepped over, so that nothing in an address or a text is taken for a name. */
const VALUE_OR_NAME = /=\s*(?:"[^"]*"|'[^']*'|[^\s"']\S*)?|(?<=[\s"'/])(?:style|on[a-z]+)(?=\s*=)/gi;
