import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BeforeSendingProps } from './before-sending.tsx';

/** What there is to know before a ping goes. Loaded once the form stands: nobody waits for it in order to write. */
export function LazyBeforeSending(props: BeforeSendingProps) {
  const [Part, setPart] = useState<FunctionComponent<BeforeSendingProps> | null>(null);
  useEffect(() => {
    import('./before-sending.tsx').then(
      ({ BeforeSending }) => setPart(() => BeforeSending),
      () => undefined, // the extension was updated meanwhile; the form works without it
    );
  }, []);
  return Part && <Part {...props} />;
}
