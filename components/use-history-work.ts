import { useEffect, useRef, useState } from 'preact/hooks';
import type { Watch } from './history-services.ts';

/** Work that takes its time. */
export interface Work {
  /** From 0 to 1; null while nothing runs. */
  readonly share: number | null;
  start(work: (watch: Watch) => Promise<void>): void;
  cancel(): void;
}

/** Runs one piece of work at a time; it is cancelled when the component goes. */
export function useHistoryWork(): Work {
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, []);
  return {
    share,
    start(work) {
      const controller = new AbortController();
      running.current = controller;
      setShare(0);
      void work({ signal: controller.signal, onProgress: setShare }).finally(() => setShare(null));
    },
    cancel,
  };
}
