import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { i18n } from '#i18n';
import { holdStillWhilePressed } from './hold-still-while-pressed.ts';

/** Draws one of the extension's pages. Its language is that of the words that are shown, whatever the browser's own is. */
export function showPage(page: ComponentChild): void {
  document.documentElement.lang = i18n.t('language.tag');
  document.documentElement.dir = i18n.t('language.direction');
  holdStillWhilePressed();
  render(page, document.querySelector('#app') ?? document.body);
}
