import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which chunks of a long list are drawn, and how much room the others take. */
export interface VisibleChunks {
  readonly first: number;
  /** The last one that is drawn. */
  readonly last: number;
  readonly pxBefore: number;
  readonly pxAfter: number;
}

/** How far around the window is drawn, in windows: enough for a turn of the wheel, little enough to keep up. */
const MARGIN = 1;

/**
 * Keeps only what is near the window in the document, so that a list of any length scrolls as a short one does. The
 * element in `list` holds a spacer, the drawn chunks with `data-chunk`, and a spacer. Heights are guessed by
 * `guessPx` until a chunk has been drawn once.
 */
export function useVisibleChunks(
  list: RefObject<HTMLElement | null>,
  count: number,
  guessPx: number,
): VisibleChunks {
  const heights = useRef(new Map<number, number>());
  const [visible, setVisible] = useState<VisibleChunks>(() => chunksIn(heights.current, count, guessPx, 0));

  useLayoutEffect(() => {
    for (const chunk of list.current?.querySelectorAll<HTMLElement>('[data-chunk]') ?? []) {
      if (chunk.offsetHeight > 0) heights.current.set(Number(chunk.dataset['chunk']), chunk.offsetHeight);
    }
  });

  useLayoutEffect(() => {
    function look(): void {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const next = chunksIn(heights.current, count, guessPx, top);
      setVisible((now) => (now.first === next.first && now.last === next.last ? now : next));
    }
    const next = chunksIn(heights.current, count, guessPx, -(list.current?.getBoundingClientRect().top ?? 0));
    setVisible(next);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [count, guessPx]);

  useEffect(() => heights.current.clear(), [count]);

  return visible;
}

/** @param top how far the window's upper edge is below the list's. */
function chunksIn(
  heights: ReadonlyMap<number, number>,
  count: number,
  guessPx: number,
  top: number,
): VisibleChunks {
  const from = top - innerHeight * MARGIN;
  const to = top + innerHeight * (1 + MARGIN);
  let y = 0;
  let first = 0;
  let last = 0;
  let pxBefore = 0;
  let pxAfter = 0;
  for (let chunk = 0; chunk < count; chunk += 1) {
    const height = heights.get(chunk) ?? guessPx;
    const isBefore = y + height < from && chunk < count - 1;
    if (isBefore) {
      first = chunk + 1;
      last = first;
      pxBefore += height;
    } else if (y <= to) last = chunk;
    else pxAfter += height;
    y += height;
  }
  return { first, last, pxBefore, pxAfter };
}
