import { GARDEN_POST } from '../../scripts/practice-site/garden-host.ts';
import { attribute, fill, submit, verdictIn, words, written } from './harness/in-view.ts';
import { answerPermissionPrompt } from './harness/permission-prompt.ts';
import { pressControl } from './harness/press-control.ts';
import { expect, test } from './harness/test.ts';
import type { View } from './harness/view.ts';

const PAPER = 'https://arxiv.org/abs/1706.03762';

test('a blog is set up from its address after its site was allowed; its post is picked, sent, and in the history', async ({
  site,
  firefox,
  display,
}) => {
  const { options } = firefox;
  await firefox.showOptions('blogs');
  await fill(options, 'Your blog’s address', 'garden.example');
  await pressControl(firefox, display, 'options', 'Find my blog');
  await answerPermissionPrompt(firefox.window, display, 'deny', 'garden.example');
  await expect.poll(words(options)).toContain('was not allowed, so nothing was read');
  await pressControl(firefox, display, 'options', 'Find my blog');
  await answerPermissionPrompt(firefox.window, display, 'allow', 'garden.example');
  await expect.poll(written(options, 'Name')).toBe('A Kitchen Garden');
  await pressControl(firefox, display, 'options', 'Save');
  await expect.poll(attribute(options, '[data-blog-url]', 'data-blog-url')).toBe('https://garden.example/');

  const compose = await firefox.openOwnPage(`compose.html?target=${encodeURIComponent(PAPER)}`);
  await expect.poll(() => compose.run(pickFirst)).toContain(GARDEN_POST.title);
  await expect.poll(written(compose, 'Title')).toBe(GARDEN_POST.title);
  await expect.poll(written(compose, 'Blog name')).toBe('A Kitchen Garden');
  await expect.poll(written(compose, 'Excerpt')).not.toBe('');
  await submit(compose);
  await expect.poll(verdictIn(compose)).toBe('accepted');
  expect(site.pings()).toMatchObject([{ title: GARDEN_POST.title, blogName: 'A Kitchen Garden' }]);

  await firefox.showOptions('history');
  await expect.poll(rows(options)).toEqual(['accepted']);
  await fill(options, 'Search', 'no such words anywhere');
  await expect.poll(rows(options)).toEqual([]);
  await fill(options, 'Search', GARDEN_POST.title);
  await expect.poll(rows(options)).toEqual(['accepted']);
});

/** By script, as a click: a list opens while the field has the focus. Gives the words of what was picked. */
function pickFirst({ document }: Window): string | null {
  document.querySelector<HTMLElement>('[name=url]')?.focus();
  const option = document.querySelector<HTMLElement>('[role=option]');
  const words = option?.textContent ?? null;
  option?.click();
  return words;
}

function rows(options: View): () => Promise<readonly (string | undefined)[] | null> {
  return () =>
    options.run(({ document }) =>
      [...document.querySelectorAll<HTMLElement>('[data-ping-id]')].map(({ dataset }) => dataset.verdict),
    );
}
