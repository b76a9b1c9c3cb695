import type { Studio } from './studio.ts';
import { openPopup, openTab, send, writePost } from './studio.ts';
import { NOTEBOOK_ORIGIN } from '../../scripts/practice-site/notebook-host.ts';
import { PRACTICE_PAPER_URL } from '../../scripts/practice-site/paper.ts';

/** The popup up to the moment of sending. */
export async function showPopup(studio: Studio): Promise<void> {
  const { camera } = studio;
  const list = await openPopup(studio, `${NOTEBOOK_ORIGIN}/`);
  await list.locator('[data-found-by]').nth(2).waitFor();
  await camera.take(list, 'popup-list');
  await list.close();

  const nothing = await openPopup(studio, 'https://garden.example/');
  await nothing.getByRole('heading', { name: 'No TrackBack on this page' }).waitFor();
  await camera.take(nothing, 'popup-nothing');
  await nothing.close();

  const empty = await openPopup(studio, PRACTICE_PAPER_URL);
  await empty.locator('form[data-ping-url]').waitFor();
  await camera.take(empty, 'composer-empty');
  await send(empty);
  await empty.locator('[aria-invalid="true"]').waitFor();
  await camera.take(empty, 'composer-errors');
  await empty.locator('[name="url"]').fill('https://garden.example/2026/links-that-knock/');
  await send(empty);
  await empty.locator('[data-confirm]').waitFor();
  await camera.take(empty, 'composer-asks');
  await empty.close();

  await setUpBlog(studio);
  const picking = await openPopup(studio, 'https://papers.example/abs/2609.00131');
  await picking.locator('form[data-ping-url]').waitFor();
  await picking.locator('[role="option"], [role="radio"], li').first().waitFor();
  await camera.take(picking, 'composer-posts');
  await picking.close();

  const filled = await openPopup(studio, PRACTICE_PAPER_URL);
  await writePost(filled);
  await camera.take(filled, 'composer');
  await filled.close();
}

async function setUpBlog(studio: Studio): Promise<void> {
  const options = await openTab(studio, 'options.html#blogs');
  await options.getByLabel('Your blog’s address').fill('https://garden.example/');
  await options.getByRole('button', { name: 'Find' }).click();
  await options.locator('[name="feed"]').waitFor();
  await studio.camera.take(options, 'blogs-found');
  await options.locator('[name="name"]').press('Enter');
  await options.getByRole('list', { name: 'My blogs' }).waitFor();
  await studio.camera.take(options, 'blogs');
  await options.close();
}
