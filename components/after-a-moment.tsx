import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shorter waits pass without a word, which feels faster than a flash of one. */
const MOMENT_MS = 200;

interface Props {
  /** Stands here until then. */
  readonly before?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Shows what it holds once 200 ms have passed. */
export function AfterAMoment({ before = null, children }: Props) {
  const [hasPassed, setHasPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHasPassed(true), MOMENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return <>{hasPassed ? children : before}</>;
}
