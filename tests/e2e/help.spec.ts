import { pageOpenedBy } from './harness/page-opened-by.ts';
import { expect, test } from './harness/test.ts';

const PARTS = [
  'What the verdicts mean',
  'Why arXiv takes days',
  'Why a receiver may refuse a ping from a browser',
  'Why nothing is found on a page',
  'What is sent, and what is kept',
  'Permissions, one by one',
  'How to make a static site ready',
];

test('has a part for everything that people ask, each with its anchor', async ({ extensionPage, axe }) => {
  const help = await extensionPage('help.html');
  await expect(help.getByRole('heading', { level: 2 })).toHaveText(PARTS);
  for (const part of PARTS) {
    await help.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: part }).focus();
    await help.keyboard.press('Enter');
    await expect(help.getByRole('heading', { level: 2, name: part })).toBeInViewport();
  }
  expect(await axe(help)).toEqual([]);
});

test('a verdict leads to what it means', async ({ extensionPage, axe }) => {
  const practice = await extensionPage('practice.html');
  await practice.getByLabel('Let the receiver answer').selectOption({ label: 'With nothing at all' });
  await practice.getByRole('button', { name: 'Fill in an example' }).click();
  await practice.getByRole('button', { name: 'Send ping to papers.example' }).click();
  const help = await pageOpenedBy(practice.getByRole('link', { name: 'What does this mean?' }));
  const unknown = help.getByRole('article').filter({ has: help.getByRole('heading', { name: 'Unknown' }) });
  await expect(unknown).toBeInViewport();
  expect(await unknown.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await axe(help)).toEqual([]);
});

test('a page on which nothing is found leads to why', async ({ openPage, clickToolbar }) => {
  const popup = await clickToolbar(await openPage('https://garden.example/'));
  const help = await pageOpenedBy(popup.getByRole('link', { name: 'Why is nothing found?' }));
  await expect(help.getByRole('heading', { name: 'Why nothing is found on a page' })).toBeInViewport();
});
