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
 * The chunks near the window, of as many as there are heights. `topPx` is how far the window's upper edge is below the
 * list's; beyond the end of the list it is as if at the end.
 */
export function chunksNear(heights: readonly number[], topPx: number, windowPx: number): VisibleChunks {
  const from = topPx - windowPx * MARGIN;
  const to = topPx + windowPx * (1 + MARGIN);
  let y = 0;
  let first = 0;
  let last = 0;
  let pxBefore = 0;
  let pxAfter = 0;
  for (const [chunk, height] of heights.entries()) {
    const isBefore = y + height < from && chunk < heights.length - 1;
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
