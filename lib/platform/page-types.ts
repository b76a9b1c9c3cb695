/** Content types under which servers send pages. */
export const PAGE_TYPES = /^\s*(text\/html|application\/xhtml\+xml|(text|application)\/xml)\b/i;
