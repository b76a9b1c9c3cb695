import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entry } from '../lib/trackback/entry.ts';
import css from './entry-list.module.css';
import { EntryRow } from './entry-row.tsx';

interface Props {
  readonly entries: readonly Entry[];
  /** Host of the page they were found on, with its port unless it is the usual one. */
  readonly pageHost: string;
  readonly selected: number | null;
  readonly onChoose: (index: number) => void;
}

/** What can be pinged from a page, one button each. Arrow keys, Home and End move between them. */
export function EntryList({ entries, pageHost, selected, onChoose }: Props) {
  const list = useRef<HTMLOListElement>(null);

  function move(event: KeyboardEvent, index: number): void {
    const target = neighbour(event.key, index, entries.length);
    if (target === null) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[data-ping-url]')[target]?.focus();
  }

  return (
    <ol class={css.list} ref={list} aria-label={i18n.t('entries.count', entries.length)}>
      {entries.map((entry, index) => (
        <li key={entry.pingUrl}>
          <EntryRow
            entry={entry}
            pageHost={pageHost}
            isSelected={index === selected}
            onChoose={() => onChoose(index)}
            onKeyDown={(event) => move(event, index)}
          />
        </li>
      ))}
    </ol>
  );
}

function neighbour(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
