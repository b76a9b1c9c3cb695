import { duplicate, held, htmlPage, refused, reset, silence } from '../../scripts/practice-site/answers.ts';
import type { Answer } from '../../scripts/practice-site/answer.ts';
import { PRACTICE_PAPER_URL } from '../../scripts/practice-site/paper.ts';
import type { Studio } from './studio.ts';
import { openPopup, openTab, send, writePost } from './studio.ts';

const PING_URL = PRACTICE_PAPER_URL.replace('/abs/', '/trackback/');

const ANSWERS: readonly (readonly [string, Answer])[] = [
  ['held', held()],
  ['duplicate', duplicate()],
  ['refused', refused('Sorry. This site takes pings from sites that it knows.')],
  ['not-trackback', htmlPage()],
  ['unknown', reset],
];

/** What the popup says of each answer, of one that is on its way, and of a ping that never left. */
export async function showVerdicts(studio: Studio): Promise<void> {
  const { camera, site } = studio;
  const accepted = await openPopup(studio, PRACTICE_PAPER_URL);
  await writePost(accepted);
  await send(accepted);
  await accepted.locator('output[data-verdict]').waitFor();
  await camera.take(accepted, 'verdict');
  await accepted.close();

  for (const [index, [name, answer]] of ANSWERS.entries()) {
    site.answerWith(PING_URL, answer);
    const popup = await openPopup(studio, PRACTICE_PAPER_URL);
    await writePost(popup, index + 1);
    await send(popup);
    await popup.locator('output[data-verdict]').waitFor();
    await camera.take(popup, `verdict-${name}`);
    await popup.close();
  }

  const practice = await openTab(studio, 'practice.html');
  await practice.getByLabel('Let the receiver answer').selectOption('offline');
  await practice.getByRole('button', { name: 'Fill in an example' }).click();
  await send(practice);
  await practice.locator('output[data-verdict]').waitFor();
  await camera.take(
    practice,
    'verdict-not-sent',
    practice.getByRole('region', { name: 'What the button shows' }),
  );
  await practice.close();

  site.answerWith(PING_URL, silence);
  const sending = await openPopup(studio, PRACTICE_PAPER_URL);
  await writePost(sending, ANSWERS.length + 1);
  await send(sending);
  await sending.getByText('Sending to papers.example').waitFor();
  await camera.take(sending, 'sending');
  await sending.close();
}
