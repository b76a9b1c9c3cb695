import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conflict } from '../lib/history/compare-import.ts';
import type { ConflictFact } from '../lib/history/conflict-facts.ts';
import { conflictFacts } from '../lib/history/conflict-facts.ts';
import type { PingRecord } from '../lib/outbox/ping-record.ts';
import css from './conflict-list.module.css';
import { receiverHost } from './receiver-host.ts';
import { stateWords } from './state-words.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { When } from './when.tsx';

interface Props {
  readonly conflict: Conflict;
  readonly takesTheirs: boolean;
  /** Whether the tab key stops here. */
  readonly isCurrent: boolean;
  readonly onChoose: (takesTheirs: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The two versions of one ping side by side, with what they differ in, one of them chosen. */
export function ConflictChoice({ conflict, takesTheirs, isCurrent, onChoose, onKeyDown }: Props) {
  const { mine, theirs } = conflict;
  const facts = conflictFacts(conflict);
  return (
    <fieldset class={css.conflict} data-conflict={mine.id}>
      <legend>
        <bdi>{mine.target.title || mine.pingUrl}</bdi> · <bdi>{receiverHost(mine.pingUrl)}</bdi> ·{' '}
        <When at={mine.createdAt} />
      </legend>
      <Side
        name={mine.id}
        words={i18n.t('import.here')}
        record={mine}
        facts={facts}
        isChosen={!takesTheirs}
        isTabStop={isCurrent && !takesTheirs}
        onChoose={() => onChoose(false)}
        onKeyDown={onKeyDown}
      />
      <Side
        name={mine.id}
        words={i18n.t('import.inFile')}
        record={theirs}
        facts={facts}
        isChosen={takesTheirs}
        isTabStop={isCurrent && takesTheirs}
        onChoose={() => onChoose(true)}
        onKeyDown={onKeyDown}
      />
    </fieldset>
  );
}

interface SideProps {
  readonly name: string;
  readonly words: string;
  readonly record: PingRecord;
  readonly facts: readonly ConflictFact[];
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Side({ name, words, record, facts, isChosen, isTabStop, onChoose, onKeyDown }: SideProps) {
  const id = useId();
  return (
    <div class={css.side}>
      <label class={css.which}>
        <input
          type="radio"
          name={name}
          checked={isChosen}
          tabIndex={isTabStop ? 0 : -1}
          aria-describedby={id}
          onChange={onChoose}
          onKeyDown={onKeyDown}
        />
        {words}
      </label>
      <dl id={id} class={css.facts}>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{factWords(fact)}</dt>
            <dd dir="auto">{factOf(record, fact)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function factWords(fact: ConflictFact): string {
  switch (fact) {
    case 'state':
      return i18n.t('history.verdict');
    case 'message':
      return i18n.t('import.message');
    case 'createdAt':
      return i18n.t('history.time');
    case 'pingUrl':
      return i18n.t('record.pingUrl');
    case 'url':
      return i18n.t('composer.url');
    case 'title':
      return i18n.t('composer.title');
    case 'excerpt':
      return i18n.t('composer.excerpt');
    case 'blogName':
      return i18n.t('composer.blogName');
    case 'entry':
      return i18n.t('record.entry');
    case 'rest':
      return i18n.t('import.steps');
    default:
      return fact satisfies never;
  }
}

function factOf(record: PingRecord, fact: ConflictFact) {
  const { state, target, fields, life } = record;
  switch (fact) {
    case 'state': {
      const { mark, words } = stateWords(state);
      return (
        <>
          <VerdictMark of={mark} /> {words}
        </>
      );
    }
    case 'message':
      return (state.kind === 'settled' ? state.verdict.message : null) ?? i18n.t('import.none');
    case 'createdAt':
      return <When at={record.createdAt} as="exact" />;
    case 'pingUrl':
      return record.pingUrl;
    case 'url':
      return fields.url;
    case 'title':
      return fields.title || i18n.t('import.none');
    case 'excerpt':
      return fields.excerpt || i18n.t('import.none');
    case 'blogName':
      return fields.blog_name || i18n.t('import.none');
    case 'entry':
      return [target.title, target.permalink ?? target.pageUrl ?? ''].filter(Boolean).join('\n');
    case 'rest':
      return <When at={life.at(-1)?.at ?? record.createdAt} as="exact" />;
    default:
      return fact satisfies never;
  }
}
