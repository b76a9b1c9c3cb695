import type { Page } from '@playwright/test';
import { history } from '../support/samples.ts';

const DATABASE = 'trackback-sender';
/** Some pings of every kind; the rest are made of them with words and times of their own. */
const SAMPLES = history(96);

/**
 * Replaces the database with one of schema version 1 that holds `size` pings of the last five years. Opening the page
 * then moves it to the current version, as an update of the extension would.
 */
export async function seedHistory(page: Page, size: number): Promise<void> {
  await page.evaluate(
    async ({ name, size, samples, now }) => {
      const WORDS =
        'attention résumé of the garden large language model notes review sequence convolutional recurrent Übung spring workshop 漢字 reply links архив table nobody remembers'.split(
          ' ',
        );
      let seed = 1;
      const random = (below: number) => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % below;
      };
      const words = (count: number) =>
        Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
        });

      await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, 10);
      opening.addEventListener('upgradeneeded', () => {
        const pings = opening.result.createObjectStore('pings', { keyPath: 'id' });
        pings.createIndex('createdAt', 'createdAt');
        pings.createIndex('state.kind', 'state.kind');
        pings.createIndex('[pingUrl+fields.url]', ['pingUrl', 'fields.url']);
        opening.result
          .createObjectStore('drafts', { keyPath: 'pingUrl' })
          .createIndex('updatedAt', 'updatedAt');
      });
      const database = await done(opening);
      const between = (5 * 365 * 24 * 60 * 60_000) / size;
      for (let start = 0; start < size; start += 1000) {
        const transaction = database.transaction('pings', 'readwrite');
        for (let nth = start; nth < Math.min(size, start + 1000); nth += 1) {
          const sample = samples[nth % samples.length];
          transaction.objectStore('pings').add({
            ...sample,
            id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
            createdAt: Math.floor(now - nth * between),
            fields: {
              url: `https://notes.example/${words(3).replaceAll(' ', '-')}-${Math.floor(nth / 3)}`,
              title: `${words(6)} ${nth}`,
              excerpt: words(35),
              blog_name: 'Marginal Notes',
            },
          });
        }
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      }
      database.close();
    },
    { name: DATABASE, size, samples: SAMPLES, now: Date.now() },
  );
}
