/** Elements whose text nobody reads. */
export const UNREAD_ELEMENTS = [
  'script',
  'style',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'title',
] as const;
