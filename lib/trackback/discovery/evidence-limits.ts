// What one page may put into its evidence, in characters and entries. One constant each: the collector's size counts, and
// properties of an object keep their names in it.

/** One attribute of a tag, one property of an RDF element, and one run of text inside a comment. */
export const MAX_VALUE_CHARS = 4096;
export const MAX_TITLE_CHARS = 1000;
export const MAX_LINK_TEXT_CHARS = 300;
export const MAX_LABEL_CHARS = 400;
export const MAX_COMMENT_CHARS = 100_000;
/** Comments, elements and tags together: what goes from the page to the extension goes in one message. */
export const MAX_CHARS = 2_000_000;
/** Comments, elements, or tags. */
export const MAX_ITEMS = 500;
/** Attributes of an element; what stands for RDF in a page. */
export const MAX_PROPERTIES = 40;
/** Of each kind of control so many are asked what they hold: a page of ten megabytes has a button for every line. */
export const MAX_CONTROLS = 500;
export const MAX_LABELS = 100;
/** Readable text looked through for labels: several novels. Comments, elements and links count however far down they stand. */
export const MAX_TEXT_CHARS = 1_000_000;
/** Runs of text that speak of TrackBack. */
export const MAX_RUNS = 1000;
