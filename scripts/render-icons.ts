// Renders scripts/icon/*.svg to the sizes browsers and stores ask for: `npm run icons`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SOURCE = join(import.meta.dirname, 'icon');
const TARGET = join(import.meta.dirname, '../public/icon');

/** Chrome's store wants 96 pixels of artwork with a clear edge of 16 in the icon of 128. */
const STORE = { size: 128, edge: 16 };

const found = await readFile(join(SOURCE, 'sent-back.svg'), 'utf8');
const nothingFound = await readFile(join(SOURCE, 'nothing-found.svg'), 'utf8');

await mkdir(TARGET, { recursive: true });
for (const size of [16, 32, 48, 96]) await save(String(size), found, size);
await save(String(STORE.size), withEdge(found, STORE.edge / (STORE.size - 2 * STORE.edge)), STORE.size);
for (const size of [16, 32, 48]) await save(`quiet-${size}`, nothingFound, size);

async function save(name: string, svg: string, size: number): Promise<void> {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  await writeFile(join(TARGET, `${name}.png`), image.asPng());
}

/** The same drawing with a clear edge, given as a share of its width. */
function withEdge(svg: string, share: number): string {
  return svg.replace(
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/u,
    (_, x: string, y: string, width: string, height: string) => {
      const edge = Number(width) * share;
      return `viewBox="${Number(x) - edge} ${Number(y) - edge} ${Number(width) + 2 * edge} ${Number(height) + 2 * edge}"`;
    },
  );
}
