/** Keeps whoever goes to the end of the page at its end, while the page finds out how tall it is. */
export interface EndHolder {
  /** The page was scrolled, by whomever. */
  scrolled(): void;
  /** The page is on its way to the end, which may move on meanwhile: browsers scroll there step by step. */
  aim(): void;
  /** To be called when the page is about to grow or shrink by itself. */
  note(): void;
  /** The page has grown or shrunk by itself. Back to its end, if that is where it was. */
  follow(): void;
  /** Something else is shown, or something was opened: what is in view stays there, until the page is scrolled again. */
  leave(): void;
  /** Whoever clicks has arrived where they wanted to be: how the page scrolls now is no wish of theirs. */
  rest(): void;
  /** The user may be about to scroll. */
  wake(): void;
}

/** Browsers round. */
const NEAR_PX = 2;

export function createEndHolder(): EndHolder {
  const page = document.documentElement;
  /** How far the page was scrolled when it was last seen at its end or on its way there; null when it has left. */
  let heldTop: number | null = null;
  let isResting = false;

  function note(): void {
    if (heldTop === null) return;
    // A little further up, but nobody scrolled: the browser kept in place what is in view. A lot: it was scrolled.
    heldTop = page.scrollTop < heldTop - page.clientHeight ? null : page.scrollTop;
  }
  return {
    note,
    scrolled() {
      if (isResting) return;
      const { scrollTop, clientHeight, scrollHeight } = page;
      const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - NEAR_PX;
      if (isAtEnd) heldTop = scrollTop;
      else if (heldTop === null || scrollTop < heldTop - NEAR_PX) heldTop = null;
      else heldTop = scrollTop; // on the way down: the end may be further on
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
    rest() {
      heldTop = null;
      isResting = true;
    },
    wake() {
      isResting = false;
    },
  };
}
