import type { Studio } from './studio.ts';
import { holdClock, openPopup, openTab, send, writePost } from './studio.ts';
import { NOTEBOOK_ORIGIN } from '../../scripts/practice-site/notebook-host.ts';
import { PRACTICE_PAPER_URL } from '../../scripts/practice-site/paper.ts';

const PAPER_URL = 'https://arxiv.org/abs/1706.03762';

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
  await filled.locator('[data-check="link"][data-state="good"]').waitFor({ state: 'attached' });
  await camera.take(filled, 'composer');
  await filled.close();

  await showBeforeSending(studio);
}

/** A post that speaks against itself, and all that can be opened below the fields. */
async function showBeforeSending(studio: Studio): Promise<void> {
  const { camera } = studio;
  const popup = await openPopup(studio, PRACTICE_PAPER_URL);
  await writePost(popup);
  await popup.locator('[name="url"]').fill('http://localhost:4000/drafts/links-that-knock/');
  await popup.locator('[data-check][data-state="wrong"]').first().waitFor();
  await camera.take(popup, 'composer-warned');
  await popup.close();

  const tab = await openTab(studio, `compose.html?target=${encodeURIComponent(PAPER_URL)}`);
  await tab.setViewportSize({ width: 900, height: 1500 });
  await holdClock(tab);
  await writePost(tab);
  await tab.locator('form details').first().evaluate(openAll);
  await tab.locator('[data-preview]').waitFor();
  await camera.take(tab, 'compose');
  await tab.close();
}

function openAll(details: Element): void {
  for (const one of details.closest('form')?.querySelectorAll('details') ?? []) one.open = true;
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
