/** Keeps whoever goes to the end of the page at its end, while the page finds out how tall it is. */
export interface EndHolder {
  /** The page was scrolled, by whomever. */
  scrolled(): void;
  /** The page is on its way to the end, which may move on meanwhile: browsers scroll there step by step. */
  aim(): void;
  /** To be called before the page grows or shrinks by itself. */
  note(): void;
  /** The page has grown or shrunk by itself. Back to its end, if that is where it was. */
  follow(): void;
  /** The page has grown because it was asked to: what is in view stays there. */
  release(): void;
  /** The page is about to show something else. */
  leave(): void;
}

/** Browsers round. */
const NEAR_PX = 2;

export function createEndHolder(): EndHolder {
  const page = document.documentElement;
  /** How far the page was scrolled when it was last seen at its end or on its way there; null when it has left. */
  let heldTop: number | null = null;

  function note(): void {
    const { scrollTop, clientHeight, scrollHeight } = page;
    const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - NEAR_PX;
    // Not at the end any more, but nobody scrolled: the end has moved, or the browser kept in place what is in view.
    if (isAtEnd || heldTop !== null) heldTop = scrollTop;
  }
  return {
    note,
    scrolled() {
      // Who scrolls back has left. On the way down the end may be further on.
      if (heldTop !== null && page.scrollTop < heldTop - NEAR_PX) heldTop = null;
      note();
    },
    aim() {
      heldTop = page.scrollTop;
    },
    follow() {
      note();
      if (heldTop === null) return;
      page.scrollTop = page.scrollHeight;
      heldTop = page.scrollTop;
    },
    leave() {
      heldTop = null;
    },
    release() {
      heldTop = null;
      note();
    },
  };
}
