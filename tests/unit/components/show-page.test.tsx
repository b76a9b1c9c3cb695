// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { showPage } from '../../../components/show-page.ts';

it('a page says which language its words are in, whatever the browser’s own is', () => {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
  showPage(<h1>Help</h1>);
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dir).toBe('ltr');
  expect(document.querySelector('h1')?.textContent).toBe('Help');
});
