import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The bar with Send covers the lower edge. */
const COVERED = '0px 0px -64px';

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
      { rootMargin: COVERED },
    );
    observer.observe(list.current);
    return () => {
      observer.disconnect();
      onChange(0);
    };
  }, [lines]);
}
