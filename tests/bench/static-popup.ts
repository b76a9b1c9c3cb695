import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension whose popup shows one line and does nothing: what opening a popup costs at the least. */
export interface StaticPopup {
  readonly directory: string;
  remove(): void;
}

export function createStaticPopup(): StaticPopup {
  const parent = mkdtempSync(join(tmpdir(), 'trackback-bench-'));
  const directory = join(parent, 'static-popup');
  mkdirSync(directory);
  const manifest = {
    manifest_version: 3,
    name: 'One static line',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(directory, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Static</title><body><p data-painted>One line of text.</p></body></html>',
  );
  return { directory, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
