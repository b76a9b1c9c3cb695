// What one page may put into its evidence, in characters and entries. One constant each: the collector's size counts, and
// properties of an object keep their names in it.

/** One attribute of a tag, one property of an RDF element, and one run of text inside a comment. */
export const MAX_VALUE_CHARS = 4096;
export const MAX_TITLE_CHARS = 1000;
export const MAX_LINK_TEXT_CHARS = 300;
export const MAX_LABEL_CHARS = 400;
export const MAX_COMMENT_CHARS = 100_000;
export const MAX_ALL_COMMENTS_CHARS = 2_000_000;
export const MAX_COMMENTS = 500;
export const MAX_ELEMENTS = 500;
export const MAX_PROPERTIES = 40;
/** Of each kind of control so many are asked what they hold: a page of ten megabytes has a button for every line. */
export const MAX_CONTROLS = 1000;
/** Links, metas and anchors. */
export const MAX_TAGS = 500;
export const MAX_LABELS = 100;
/** Readable text looked through for labels: several novels. Comments, elements and links count however far down they stand. */
export const MAX_TEXT_CHARS = 1_000_000;
/** Runs of text that speak of TrackBack. */
export const MAX_RUNS = 1000;
