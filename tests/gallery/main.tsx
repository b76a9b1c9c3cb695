import { render } from 'preact';
import css from '../../components/ping-flow.module.css';
import { STATES } from './states.tsx';

const name = new URLSearchParams(location.search).get('state');
const state = STATES.find((candidate) => candidate.name === name);
if (state !== undefined) {
  document.body.className = state.page;
  render(<main class={state.page === 'popup' ? css.flow : undefined}>{state.render()}</main>, document.body);
}
Object.assign(globalThis, { galleryStates: STATES.map(({ name }) => name) });
