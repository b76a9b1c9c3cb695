import { join } from 'node:path';
import preactPreset from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createViteServer } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');

/** Serves the gallery at `/tests/gallery/?state=<name>` with the components and words of the working tree. */
export async function serveGallery(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const messages = generateChromeMessages(await parseMessagesFile(join(ROOT, 'locales/en.yml')));
  const server = await createViteServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    cacheDir: join(ROOT, 'node_modules/.vite-gallery'),
    plugins: [
      preactPreset(),
      {
        name: 'words',
        enforce: 'pre',
        resolveId: (id) => (id === '#i18n' ? '\0words' : null),
        load: (id) =>
          id === '\0words'
            ? `import { pseudoWords } from '/tests/gallery/pseudo-words.ts';
               import { translate } from '/tests/support/translate.ts';
               const words = new URLSearchParams(location.search).get('words');
               const messages = ${JSON.stringify(messages)};
               export const i18n = { t: (key, ...rest) => pseudoWords(translate(messages, key, ...rest), words) };`
            : null,
      },
    ],
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('The gallery is not listening');
  return { url: `http://127.0.0.1:${address.port}/tests/gallery/`, close: () => server.close() };
}
