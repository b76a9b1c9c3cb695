/** An address as a person types it: `garden.example` means https. Null for what cannot be one. */
export function typedAddress(text: string): string | null {
  const trimmed = text.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username + url.password !== '') return null;
  // A single word is no address, unless it is this computer.
  if (!/[.:]|^localhost$/.test(url.hostname)) return null;
  url.hash = '';
  return url.href;
}
