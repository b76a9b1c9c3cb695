/** Follows the start and end tags of a text and knows when it is inside SVG or MathML. */
export interface ForeignContent {
  /** Takes a start tag; true when its element is an SVG or MathML element. */
  open(
    name: string,
    isSelfClosing: boolean,
    attributes: readonly { readonly name: string; readonly value: string }[],
  ): boolean;
  close(name: string): void;
  /** Whether what follows is read by the rules of SVG and MathML. */
  isInside(): boolean;
}

/** Elements of SVG and MathML in which HTML's rules hold again. */
const INTEGRATION_POINTS = new Set('foreignobject desc title mi mo mn ms mtext'.split(' '));

/** HTML start tags that end the SVG or MathML they stand in (HTML standard, 13.2.6.5). */
const BREAKOUTS = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span ' +
    'strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Deeper than pages nest; keeps a hostile page's end tags from searching a long stack each. */
const MAX_DEPTH = 64;

export function trackForeignContent(): ForeignContent {
  let stack: { readonly name: string; readonly isHtml: boolean }[] = [];
  const isInside = () => stack.length > 0 && stack.at(-1)?.isHtml === false;

  return {
    isInside,
    open(name, isSelfClosing, attributes) {
      if (isInside()) {
        const breaksOut =
          BREAKOUTS.has(name) ||
          (name === 'font' && attributes.some((attr) => /^(?:color|face|size)$/.test(attr.name)));
        if (breaksOut) {
          while (isInside()) stack.pop();
          return false;
        }
        if (
          !isSelfClosing &&
          stack.length < MAX_DEPTH &&
          (INTEGRATION_POINTS.has(name) || name === 'svg' || name === 'math')
        ) {
          stack.push({ name, isHtml: INTEGRATION_POINTS.has(name) });
        }
        return true;
      }
      if (name !== 'svg' && name !== 'math') return false;
      if (!isSelfClosing && stack.length < MAX_DEPTH) stack.push({ name, isHtml: false });
      return true;
    },
    close(name) {
      const index = stack.findLastIndex((entry) => entry.name === name);
      if (index >= 0) stack = stack.slice(0, index);
    },
  };
}
