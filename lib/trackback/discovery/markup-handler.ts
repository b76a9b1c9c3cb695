/** An element as it is opened. */
export interface MarkupElement {
  /** With its prefix; lower case in HTML, as written in XML. */
  readonly name: string;
  /** Without its prefix. */
  readonly localName: string;
  /** Whether it is an HTML element, rather than one of SVG, MathML or some XML. */
  readonly isHtml: boolean;
  /** Names with their prefixes. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Whether a form would send it. */
  readonly isInForm: boolean;
}

/** Takes a document in its order; every element that is opened is closed, those inside it before it. */
export interface MarkupHandler {
  open(element: MarkupElement): void;
  /** Closes the innermost open element. */
  close(): void;
  /** Takes one text node, whole. */
  text(data: string): void;
  comment(data: string): void;
  /** Takes a CDATA section of an XML document. */
  cdata(data: string): void;
}
