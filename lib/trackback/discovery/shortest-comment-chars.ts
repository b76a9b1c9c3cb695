/** `trackback:ping="//h"`: an HTML comment that is shorter holds no address. */
export const SHORTEST_COMMENT_CHARS = 20;
