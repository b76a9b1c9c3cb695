import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, looseObject, parse, string } from 'valibot';

const MANIFEST = looseObject({ host_permissions: array(string()) });

/**
 * A copy of the built extension that may reach more hosts: the yes of a user who was asked before, which nobody can
 * say to a headless browser. Nothing else in it differs from what ships. A host alone is allowed over https.
 */
export function grantHosts(
  extensionDir: string,
  hosts: readonly string[],
): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'trackback-granted-'));
  cpSync(extensionDir, directory, { recursive: true });
  const path = join(directory, 'manifest.json');
  const manifest = parse(MANIFEST, JSON.parse(readFileSync(path, 'utf8')));
  manifest.host_permissions.push(...hosts.map((host) => (host.includes('://') ? host : `https://${host}/*`)));
  writeFileSync(path, JSON.stringify(manifest));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
