import type { ComponentChild } from 'preact';
import css from '../../components/ping-flow.module.css';
import type { State } from './state.ts';

/** Something to look at in the popup, below what always stands on top of it. */
export function popup(name: string, render: () => ComponentChild): State {
  return {
    name,
    page: 'popup',
    render: () => (
      <>
        <header class={css.header}>
          <h1>TrackBack</h1>
          <nav class={css.links}>
            <button type="button" class="quiet">
              Open in a tab
            </button>
            <button type="button" class="quiet">
              History
            </button>
          </nav>
        </header>
        {render()}
      </>
    ),
  };
}
