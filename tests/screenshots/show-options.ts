import { NOTEBOOK_ORIGIN } from '../../scripts/practice-site/notebook-host.ts';
import type { Studio } from './studio.ts';
import { openPopup, openTab } from './studio.ts';

/** The options page once there is something in it. */
export async function showOptions(studio: Studio): Promise<void> {
  const { camera } = studio;
  const popup = await openPopup(studio, `${NOTEBOOK_ORIGIN}/`);
  await popup.locator('[data-found-by]').first().click();
  await popup.locator('form [name="title"]').fill('What the margin answered');
  await popup.close();

  const options = await openTab(studio, 'options.html');
  const rows = options.locator('[data-ping-id]');
  await rows.first().waitFor();
  await camera.take(options, 'history');
  await options.getByRole('searchbox').fill('takes pings from');
  await options.getByText(/1 of \d+ pings/).waitFor();
  await camera.take(options, 'history-search');
  await rows.first().locator('summary, button').first().click();
  await options.getByRole('button', { name: 'Send again…' }).waitFor();
  await options.setViewportSize({ width: 900, height: 1100 });
  await camera.take(options, 'history-record');
  await options.setViewportSize({ width: 900, height: 720 });

  await options.getByRole('tab', { name: 'Drafts' }).click();
  await options.getByText('What the margin answered').first().waitFor();
  await camera.take(options, 'drafts');
  await options.getByRole('tab', { name: 'Settings' }).click();
  await options.getByText('arxiv.org').filter({ visible: true }).first().waitFor();
  await camera.take(options, 'settings');
  await options.close();
}
