import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An empty profile in which the extension's button is already pinned to the toolbar, where a person finds it, and in which
 * the extension may, if wanted, be in private windows too.
 */
export interface Profile {
  readonly directory: string;
  remove(): void;
}

export function createProfile(extensionDir: string, inPrivateWindows = false): Profile {
  const directory = mkdtempSync(join(tmpdir(), 'trackback-profile-'));
  mkdirSync(join(directory, 'Default'));
  const id = idOfUnpacked(extensionDir);
  const settings = inPrivateWindows ? { settings: { [id]: { incognito: true } } } : {};
  writeFileSync(
    join(directory, 'Default/Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [id], ...settings } }),
  );
  return {
    directory,
    // The browser's last processes may still be writing when it says that it has closed.
    remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Chromium names an unpacked extension after its folder: 32 hex digits of a hash of the path, written with the letters a to p. */
function idOfUnpacked(extensionDir: string): string {
  const path = Buffer.from(realpathSync(extensionDir), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replaceAll(/./gu, (digit) =>
    String.fromCodePoint('a'.codePointAt(0)! + Number.parseInt(digit, 16)),
  );
}
