const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'].map((label) => new TextDecoder(label));

const ATTRIBUTE_VALUE = /=\s*(?:"[^"]*"|'[^']*')/g;

/** What may stand around a number unseen: white space, controls, marks of reading direction. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * Whether bytes that print as `text` (a character each) hold a zero that a person would read as one:
 * an `<error>` or Typecho's `<success>` whose content is the integer 0 and nothing else, not commented
 * out. Knows nothing of the code it judges, and is more generous than that: it looks at no root and no
 * order, and any of four encodings will do, for what makes a zero is ASCII.
 */
export function saysZero(text: string): boolean {
  const bytes = Buffer.from(text, 'latin1');
  return ENCODINGS.some((encoding) => {
    const whole = encoding.decode(bytes);
    // What looks like the start of a comment may stand in an attribute.
    return [whole, whole.replaceAll(ATTRIBUTE_VALUE, '=')].some((one) =>
      hasZeroElement(withoutComments(one)),
    );
  });
}

function hasZeroElement(text: string): boolean {
  for (const open of text.matchAll(/<(?:[\w.-]+:)?(?:error|success)(?=[\s/><])/gi)) {
    const content = text
      .slice(open.index, open.index + 20_000)
      .replace(/^<[^<>]*>?/, '')
      .replaceAll(/<!\[CDATA\[|\]\]>/g, '')
      .replaceAll(/&(?:nbsp|#160|#xa0|#32|#x20|#10|#13|#9);/gi, ' ')
      .replaceAll(UNSEEN, '')
      .replace(
        /^(?:<(?!\/?(?:[\w.-]+:)?(?:error|success|message|response|methodresponse)[\s/>])[^<>]*>)*/i,
        '',
      );
    if (/^[+-]?(?:0|&#0*48;|&#x0*30;){1,9}(?:<|$)/i.test(content)) return true;
  }
  return false;
}

/** What is commented out, a doctype or an instruction to a machine was not said. */
export function withoutComments(text: string): string {
  return text.replaceAll(/(?<!["'])<!--(?!["']).*?(?:-->|$)|<(?:\?|!doctype)[^>]*(?:>|$)/gis, '');
}
