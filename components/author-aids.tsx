import { i18n } from '#i18n';
import { TEXT_SOURCES } from '../lib/author/post-page.ts';
import type { SuggestedFields } from '../lib/outbox/draft.ts';
import type { PingFields } from '../lib/trackback/ping-fields.ts';
import type { AuthorDesk, DeskState } from './author-desk.ts';
import type { FieldAid, FieldAids } from './field-aid.ts';
import { FieldSource } from './field-source.tsx';
import { PostPicker } from './post-picker.tsx';
import { optionId, PICKER_ID } from './post-option.tsx';
import { ReadThisPost } from './read-this-post.tsx';

/** What the desk has to say at each field. */
export function authorAids(
  desk: AuthorDesk,
  state: DeskState,
  suggested: SuggestedFields,
  onClear: (name: keyof PingFields) => void,
): FieldAids {
  return {
    url: urlAid(desk, state),
    title: source('title', i18n.t('composer.title')),
    excerpt: source('excerpt', i18n.t('composer.excerpt')),
    blog_name: source('blog_name', i18n.t('composer.blogName')),
  };

  function source(name: keyof PingFields, label: string): FieldAid {
    const from = TEXT_SOURCES.find((one) => one === suggested[name]);
    return from === undefined
      ? {}
      : {
          beside: (
            <FieldSource key={from} name={name} label={label} from={from} onClear={() => onClear(name)} />
          ),
        };
  }
}

/** The address field: a combobox as soon as there is a blog. */
function urlAid(desk: AuthorDesk, state: DeskState): FieldAid {
  const below = (
    <>
      {state.blog !== null && <PostPicker desk={desk} state={state} blog={state.blog} />}
      <ReadThisPost reading={state.reading} isReading={state.isReading} onRead={() => desk.readThisPost()} />
    </>
  );
  if (state.blog === null) return { below };
  const isListShown = state.isListOpen && state.rows.length > 0;
  return {
    below,
    control: {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': isListShown,
      'aria-controls': PICKER_ID,
      ...(isListShown && state.active !== -1 && { 'aria-activedescendant': optionId(state.active) }),
      onClick: () => desk.openList(),
      onFocus: (event) => {
        if (event.currentTarget.value === '') desk.openList();
      },
      onKeyDown: (event) => moveWithKeys(event, desk, state),
    },
    onLeave: ({ relatedTarget }) => {
      const isInside = relatedTarget instanceof Element && relatedTarget.closest(`#${PICKER_ID}-panel`);
      if (!isInside) desk.closeList();
    },
  };
}

/** The row that the keys have come to, or the only one that is left of what was typed. */
function chosenRow({ rows, active, query }: DeskState): DeskState['rows'][number] | undefined {
  return rows[active] ?? (query !== '' && rows.length === 1 ? rows[0] : undefined);
}

function moveWithKeys(event: KeyboardEvent, desk: AuthorDesk, state: DeskState): void {
  // An input method is at work: its keys are its own.
  if (event.isComposing) return;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      event.preventDefault();
      if (state.isListOpen) desk.move(event.key === 'ArrowDown' ? 1 : -1);
      else desk.openList();
      return;
    case 'Enter': {
      const row = state.isListOpen ? chosenRow(state) : undefined;
      // A key that is held down picks, and does not send as well.
      if (row !== undefined || event.repeat) event.preventDefault();
      if (row !== undefined) desk.pick(row.post);
      return;
    }
    case 'Escape':
      // Closes the list and not the popup around it.
      if (state.isListOpen) event.preventDefault();
      desk.closeList();
      return;
    default:
  }
}
