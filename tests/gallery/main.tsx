import { render } from 'preact';
import css from '../../components/ping-flow.module.css';
import { STATES } from './states.tsx';

const query = new URLSearchParams(location.search);
const name = query.get('state');
const state = STATES.find((candidate) => candidate.name === name);
if (state !== undefined) {
  // A window that is not the popup's shows what the page in a tab shows.
  document.body.className = state.page === 'popup' && innerWidth !== 384 ? 'compose' : state.page;
  // A language written from right to left says so on the page.
  if (query.get('words') === 'right-to-left') document.documentElement.dir = 'rtl';
  const whole = state.page === 'guide';
  render(
    whole ? (
      state.render()
    ) : (
      <main class={state.page === 'popup' ? css.flow : undefined}>{state.render()}</main>
    ),
    document.body,
  );
}
Object.assign(globalThis, { galleryStates: STATES.map(({ name }) => name) });
