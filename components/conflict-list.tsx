import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conflict } from '../lib/history/compare-import.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import css from './conflict-list.module.css';

interface Props {
  readonly conflicts: readonly Conflict[];
  /** The ids of those of which the file's version is wanted. */
  readonly theirs: ReadonlySet<string>;
  readonly onChoose: (id: string, takesTheirs: boolean) => void;
}

/**
 * Pings of which the file has another version, each with a choice. One stop for the tab key, however many there are: up
 * and down go from ping to ping, left and right choose, as radio buttons do.
 */
export function ConflictList({ conflicts, theirs, onChoose }: Props) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const hintId = useId();

  function moveWithKeys(event: KeyboardEvent): void {
    const next = placeAfterKey(event.key, current, conflicts.length);
    if (next === null) return;
    event.preventDefault();
    const group = list.current?.querySelectorAll('[data-conflict]')[next];
    group?.querySelector<HTMLInputElement>('input:checked')?.focus();
    group?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <>
      <p id={hintId} class={css.hint}>
        {i18n.t('import.orEach')} {i18n.t('import.keys')}
      </p>
      <ul ref={list} class={css.list} aria-label={i18n.t('import.conflicts')} aria-describedby={hintId}>
        {conflicts.map((conflict, place) => (
          <li key={conflict.mine.id} onFocusIn={() => setCurrent(place)}>
            <ConflictChoice
              conflict={conflict}
              takesTheirs={theirs.has(conflict.mine.id)}
              isCurrent={place === current}
              onKeyDown={moveWithKeys}
              onChoose={(takesTheirs) => onChoose(conflict.mine.id, takesTheirs)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** In pings: what a page of them is in the window differs. */
const PAGE = 5;

function placeAfterKey(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, place + 1);
    case 'ArrowUp':
      return Math.max(0, place - 1);
    case 'PageDown':
      return Math.min(count - 1, place + PAGE);
    case 'PageUp':
      return Math.max(0, place - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
