import { i18n } from '#i18n';
import type { Blog } from '../lib/author/blog.ts';
import { AfterAMoment } from './after-a-moment.tsx';
import type { AuthorDesk, DeskState } from './author-desk.ts';
import { PICKER_ID, PostOption } from './post-option.tsx';
import css from './post-picker.module.css';
import { PostsTrouble } from './posts-trouble.tsx';
import { HERE, Sentence } from './sentence.tsx';

interface Props {
  readonly desk: AuthorDesk;
  readonly state: DeskState;
  readonly blog: Blog;
}

/** The user's posts below the address field, while that has the focus. */
export function PostPicker({ desk, state, blog }: Props) {
  const { isListOpen, rows, blogs } = state;
  return (
    <div class={css.anchor}>
      <p class="visually-hidden" role="status">
        {isListOpen && rows.length > 0 && i18n.t('picker.count', rows.length)}
      </p>
      {isListOpen && (
        // Only keeps the focus where it is; what can be pressed in it has keys of its own.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          class={css.panel}
          id={`${PICKER_ID}-panel`}
          onMouseDown={keepFocus}
          onFocusOut={({ relatedTarget }) => {
            if (!isInPicker(relatedTarget)) desk.closeList();
          }}
        >
          {blogs !== null && blogs.length > 1 && (
            <select
              class={css.blogs}
              aria-label={i18n.t('picker.blog')}
              value={blog.id}
              onChange={(event) => {
                const chosen = blogs.find(({ id }) => id === event.currentTarget.value);
                if (chosen !== undefined) desk.switchTo(chosen);
              }}
            >
              {blogs.map(({ id, name, url }) => (
                <option key={id} value={id}>
                  {name || url}
                </option>
              ))}
            </select>
          )}
          <Said desk={desk} state={state} blog={blog} />
          {rows.length > 0 && (
            <div id={PICKER_ID} role="listbox" aria-label={i18n.t('picker.label')}>
              {rows.map((row, index) => (
                <PostOption
                  key={row.post.url}
                  row={row}
                  index={index}
                  isActive={index === state.active}
                  onPick={() => desk.pick(row.post)}
                />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** What there is to say while there are no posts to pick from. */
function Said({ desk, state, blog }: Props) {
  const { posts, rows, query } = state;
  if (posts === null) {
    return (
      <p class={css.said} role="status">
        <AfterAMoment>
          <span>
            <Sentence words={i18n.t('picker.reading', [HERE])} name={blog.name || blog.url} />
          </span>
        </AfterAMoment>
      </p>
    );
  }
  if (posts.kind !== 'feed') {
    return (
      <PostsTrouble
        outcome={posts}
        hasFeed={blog.feed !== null}
        onAgain={() => desk.readPostsAgain()}
        onAllow={(url) => desk.allowPosts(url)}
      />
    );
  }
  if (rows.length === 0) {
    const words = query === '' ? i18n.t('picker.empty') : i18n.t('picker.noneLike');
    return (
      <p class={css.said} role="status">
        {words}
      </p>
    );
  }
  return null;
}

function isInPicker(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(`#${PICKER_ID}-panel`) !== null || target.getAttribute('aria-controls') === PICKER_ID;
}

/** A press on a row, or on the list's own scroll bar, must not take the focus from the address field. */
function keepFocus(event: MouseEvent): void {
  const isControl = event.target instanceof Element && event.target.closest('select, button') !== null;
  if (!isControl) event.preventDefault();
}
