import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { VerdictViewProps } from './verdict-view.tsx';

/** Where a ping stands. Loaded with the first ping that is sent or found: most openings of the popup need none of it. */
export function LazyVerdictView(props: VerdictViewProps) {
  const [View, setView] = useState<FunctionComponent<VerdictViewProps> | null>(null);
  useEffect(() => {
    import('./verdict-view.tsx').then(
      ({ VerdictView }) => setView(() => VerdictView),
      () => undefined, // the extension was updated meanwhile, which ends its pages
    );
  }, []);
  return View && <View {...props} />;
}
