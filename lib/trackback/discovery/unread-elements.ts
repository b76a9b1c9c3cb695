/** Elements whose text nobody reads, and whose inside, should it be parsed, is no markup of the page. */
export const UNREAD_ELEMENTS = 'script,style,noscript,noembed,noframes,iframe,title,template';

/** Elements that show or hold markup instead of having it. */
export const QUOTING_ELEMENTS = `${UNREAD_ELEMENTS},textarea`;

/** In XML a tutorial need not escape: a CDATA section in one of these is text to be read. */
export const QUOTING_XML_ELEMENTS = `${QUOTING_ELEMENTS},pre,code`;
