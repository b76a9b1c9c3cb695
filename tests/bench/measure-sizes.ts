import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { judgeSize } from './budget-line.ts';
import type { BudgetLine } from './budget-line.ts';

/** Headers that a zip spends on each file, twice its name's length aside. */
const ZIP_HEADERS_BYTES = 30 + 46;
const ZIP_END_BYTES = 22;

/** What the build weighs: the collector and the popup gzipped, the whole package zipped. */
export function measureSizes(extensionDir: string): BudgetLine[] {
  const gzipped = (path: string) => gzipSync(readFileSync(join(extensionDir, path)), { level: 9 }).length;
  const popup = readFileSync(join(extensionDir, 'popup.html'), 'utf8');
  const popupFiles = Array.from(
    popup.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g),
    ([, path = '']) => path,
  );
  if (popupFiles.length < 2) throw new Error('popup.html names no script and style sheet.');
  return [
    judgeSize('collect.js, gzipped', 3000, gzipped('collect.js')),
    judgeSize(
      'popup, scripts and styles gzipped',
      45_000,
      popupFiles.reduce((sum, path) => sum + gzipped(path), 0),
    ),
    judgeSize('package, zipped', 350_000, zippedBytes(extensionDir)),
  ];
}

function zippedBytes(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => {
    const path = join(parentPath, name);
    const content = readFileSync(path);
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return sum + packed + ZIP_HEADERS_BYTES + 2 * relative(directory, path).length;
  }, ZIP_END_BYTES);
}
