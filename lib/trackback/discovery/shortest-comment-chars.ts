/** `trackback:ping="//h"`: a comment that is shorter holds no address. */
export const SHORTEST_COMMENT_CHARS = 20;
