import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Tells how many lines stand in `list` while it is out of sight, and 0 while it is seen or has none. */
export function useOutOfSight(
  list: RefObject<Element | null>,
  lines: number,
  onChange: ((lines: number) => void) | null,
): void {
  useEffect(() => {
    if (onChange === null || list.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => onChange(entries.at(-1)?.isIntersecting === true ? 0 : lines),
      { rootMargin: `0px 0px -${coveredPx()}px` },
    );
    observer.observe(list.current);
    return () => {
      observer.disconnect();
      onChange(0);
    };
  }, [lines]);
}

/** The bar with Send covers the lower edge; what takes the focus keeps clear of it as well. */
function coveredPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
}
