import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { VisibleChunks } from './chunks-near.ts';
import { chunksNear } from './chunks-near.ts';
import type { EndHolder } from './end-holder.ts';
import { createEndHolder } from './end-holder.ts';

/** What is to be drawn. Another list is another object. */
export interface ChunkedList {
  /** What the list shows a part of. Another list of the same is one that was asked for: it is not followed to its end. */
  readonly source: object;
  /** The rows of each chunk. */
  readonly rows: readonly number[];
  /** The headings of each chunk. */
  readonly headings: ArrayLike<number>;
}

interface Drawn extends VisibleChunks {
  /** The room for a chunk that is not drawn yet. */
  guessPx(chunk: number): number;
  /** To be called before and after a chunk is drawn in full. */
  readonly noteEnd: () => void;
}

/** How tall a row and a heading are. */
interface PartHeights {
  readonly row: number;
  readonly heading: number;
}

/** With which a page is scrolled, besides keys. */
const GESTURES = ['wheel', 'touchmove', 'pointerdown'] as const;

/** As long as nothing has been drawn. */
const ASSUMED: PartHeights = { row: 56, heading: 48 };

/**
 * Keeps only what is near the window in the document, so that a list of any length scrolls as a short one does. The
 * element in `list` holds a spacer, the drawn chunks, and a spacer; a chunk that is drawn in full has `data-chunk`. What
 * the others will take is reckoned from their rows and headings. Whoever goes to the end of the list ends there, also
 * when what is there turns out taller or more of the list is read meanwhile.
 */
export function useVisibleChunks(list: RefObject<HTMLElement | null>, chunked: ChunkedList): Drawn {
  const [parts, setParts] = useState(ASSUMED);
  /** How wide the list was when `parts` were measured. */
  const partsWidth = useRef(0);
  const holder = useRef<EndHolder | null>(null);
  holder.current ??= createEndHolder();
  const end = holder.current;
  const shown = useRef(chunked);
  const heights = useMemo(() => {
    // The document still shows the list before this one.
    if (shown.current !== chunked && shown.current.source === chunked.source) end.leave();
    else end.note();
    shown.current = chunked;
    return new Map<number, number>();
  }, [chunked, parts]);

  const guessPx = (chunk: number) =>
    (chunked.rows[chunk] ?? 0) * parts.row + (chunked.headings[chunk] ?? 0) * parts.heading;
  const near = () =>
    chunksNear(
      chunked.rows.map((_, chunk) => heights.get(chunk) ?? guessPx(chunk)),
      -(list.current?.getBoundingClientRect().top ?? 0),
      innerHeight,
    );
  const [visible, setVisible] = useState<VisibleChunks>(near);

  useLayoutEffect(() => {
    const look = () => {
      const next = near();
      setVisible((now) => (isSame(now, next) ? now : next));
    };
    const onScroll = () => {
      if (!isShown(list.current)) return;
      end.scrolled();
      look();
    };
    const onSize = () => {
      if (!isShown(list.current)) return;
      if (measure(list.current, heights) === 'changed') end.leave();
      else followEnd(list.current, end);
      const found = partsWidth.current === list.current.clientWidth ? null : partsIn(list.current);
      if (found !== null) {
        partsWidth.current = list.current.clientWidth;
        setParts(found);
      }
      look();
    };
    const onArrival = () => {
      if (isShown(list.current)) followEnd(list.current, end);
    };
    const onKey = ({ key, metaKey, target }: KeyboardEvent) => {
      end.wake();
      if (isTypedInto(target)) return;
      if (key === 'End' || (key === 'ArrowDown' && metaKey)) end.aim();
    };
    look();
    const observer = new ResizeObserver(onSize);
    if (list.current !== null) observer.observe(list.current);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    addEventListener('scrollend', onArrival);
    addEventListener('keydown', onKey);
    addEventListener('click', end.rest, { capture: true });
    for (const gesture of GESTURES) addEventListener(gesture, end.wake, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
      removeEventListener('scrollend', onArrival);
      removeEventListener('keydown', onKey);
      removeEventListener('click', end.rest, { capture: true });
      for (const gesture of GESTURES) removeEventListener(gesture, end.wake);
    };
  }, [heights]);

  return { ...visible, guessPx, noteEnd: end.note };
}

/** An open row is being read: it stays where it was clicked. */
function followEnd(list: HTMLElement, end: EndHolder): void {
  if (list.querySelector('[aria-expanded=true]') === null) end.follow();
  else end.leave();
}

/** Not while its tab is left. */
function isShown(list: HTMLElement | null): list is HTMLElement {
  return list !== null && list.clientWidth > 0;
}

/** Where the key for the end is not one for the page. */
function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, dialog *, [role=tab]');
}

/** Notes how tall the drawn chunks are, and what that is: chunks drawn for the first time, or others than they were. */
function measure(list: HTMLElement, heights: Map<number, number>): 'new' | 'changed' | 'same' {
  const known = heights.size;
  let isOther = false;
  for (const element of list.querySelectorAll<HTMLElement>('[data-chunk]')) {
    const chunk = Number(element.dataset['chunk']);
    const height = element.offsetHeight;
    isOther ||= height !== (heights.get(chunk) ?? height);
    heights.set(chunk, height);
  }
  if (isOther) return 'changed';
  return heights.size > known ? 'new' : 'same';
}

/** How tall rows and headings are, by those that are drawn. Null when there are none. */
function partsIn(list: HTMLElement): PartHeights | null {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-ping-id]:not(:has(> [aria-expanded=true]))')];
  const heading = list.querySelector('h2');
  if (rows.length === 0 || heading === null) return null;
  const all = rows.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  const margin = Number.parseFloat(getComputedStyle(heading).marginBlockStart);
  return { row: all / rows.length, heading: heading.offsetHeight + margin };
}

function isSame(a: VisibleChunks, b: VisibleChunks): boolean {
  return a.first === b.first && a.last === b.last && a.pxBefore === b.pxBefore && a.pxAfter === b.pxAfter;
}
