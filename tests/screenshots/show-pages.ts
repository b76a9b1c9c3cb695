import type { Studio } from './studio.ts';
import { openTab } from './studio.ts';

/** First steps, practice and help, before anything was sent. */
export async function showPages(studio: Studio): Promise<void> {
  const { camera } = studio;
  const welcome = await openTab(studio, 'welcome.html', 900);
  await welcome.locator('kbd').waitFor();
  await camera.take(welcome, 'welcome');
  await welcome.close();

  const practice = await openTab(studio, 'practice.html', 960);
  await practice.getByRole('button', { name: 'Fill in an example' }).click();
  await practice.locator('form[data-ping-url] [name="title"]').waitFor();
  await camera.take(practice, 'practice');
  await practice.close();

  const help = await openTab(studio, 'help.html', 900);
  await camera.take(help, 'help');
  await help.close();

  const compose = await openTab(studio, 'compose.html?target=https://notebook.example/', 560);
  await compose.getByRole('button', { name: /Allow access/ }).waitFor();
  await camera.take(compose, 'compose-asks');
  await compose.close();

  const options = await openTab(studio, 'options.html');
  for (const [tab, words] of [
    ['history', 'No pings yet'],
    ['drafts', 'No drafts'],
  ] as const) {
    await options.goto(`${options.url().split('#')[0]}#${tab}`);
    await options.getByRole('heading', { name: words }).waitFor();
    await camera.take(options, `${tab}-empty`);
  }
  await options.goto(`${options.url().split('#')[0]}#blogs`);
  await options.getByRole('button', { name: 'Find' }).waitFor();
  await camera.take(options, 'blogs-empty');
  await options.close();
}
