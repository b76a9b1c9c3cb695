import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { holdStillWhilePressed } from './hold-still-while-pressed.ts';

/** Draws one of the extension's pages. */
export function showPage(page: ComponentChild): void {
  holdStillWhilePressed();
  render(page, document.querySelector('#app') ?? document.body);
}
