import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './outcome.module.css';

interface Props {
  readonly children: ComponentChildren;
}

/** The heading inside an `<output>`, where an `h2` may not stand. Takes the focus when it appears, so that it is read aloud. */
export function OutcomeHeading({ children }: Props) {
  const heading = useRef<HTMLElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <strong class={css.title} ref={heading} role="heading" aria-level={2} tabIndex={-1}>
      {children}
    </strong>
  );
}
