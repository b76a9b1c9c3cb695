import { detectUtf16 } from './detect-utf16.ts';

/** How far into a page the HTML standard looks for a charset declaration (13.2.3.2). */
const PRESCAN_BYTES = 1024;

const DECLARATIONS = [
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i,
  /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i,
];

/**
 * The text of a fetched page. Charset in the order of the HTML standard: byte order mark (or UTF-16 that shows
 * without one), HTTP header, declaration in the page; then UTF-8 if the bytes are valid UTF-8, else windows-1252.
 * Never throws; bytes that the charset does not know become U+FFFD.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = byteOrderMark(bytes) ?? detectUtf16(bytes) ?? fromHeader(contentType) ?? declared(head);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder('windows-1252').decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function fromHeader(contentType: string | null): string | null {
  return known(/;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
}

function declared(head: string): string | null {
  for (const declaration of DECLARATIONS) {
    const label = known(declaration.exec(head)?.[1]);
    // A page whose declaration could be read as ASCII is not UTF-16, whatever it says.
    if (label !== null) return label.startsWith('utf-16') ? 'utf-8' : label;
  }
  return null;
}

/** The label's canonical name, or null when no decoder knows it. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A page cut at the cap may end inside a character: `stream` forgives exactly that.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
