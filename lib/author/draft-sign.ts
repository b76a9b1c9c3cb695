import { isPrivateHost } from '../trackback/request/is-private-host.ts';

/** What in an address says that strangers cannot open it, or are not meant to yet. */
export type DraftSign =
  /** On this machine or in a private network: nobody else gets there. */
  | { readonly kind: 'private-host'; readonly host: string }
  /** A preview, a draft or an editor, as far as addresses tell. `sign` is the telling part. */
  | { readonly kind: 'draft'; readonly sign: string };

/** Hosts, or the last part of hosts, that only ever show what is being worked on. */
const WORK_HOSTS =
  /(?:^|\.)(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|gitpod\.io|app\.github\.dev|draft\.blogger\.com)$/;

/** Preview addresses of the places where static sites are built: Netlify, Firebase, Vercel, Cloudflare, Render, Amplify. */
const PREVIEW_HOSTS: readonly RegExp[] = [
  /^(?!xn--)[^.]+--[^.]+\.netlify\.app$/,
  /^(?!xn--)[^.]+--[^.]+\.(?:web|firebaseapp)\.(?:app|com)$/,
  /^[^.]+-git-[^.]+\.vercel\.app$/,
  /^[^.]+-(?=[a-z]*\d)[a-z\d]{9}-[^.]+\.vercel\.app$/,
  /^[^.]+\.[^.]+\.pages\.dev$/,
  /^[^.]+-pr-\d+\.onrender\.com$/,
  /^pr-\d+\.[^.]+\.amplifyapp\.com$/,
  /^(?:staging|stage|preview|drafts?)\.[^.]+\.[^.]+/,
];

/** Ghost and Substack show drafts under a UUID; Medium under its number until a post has a name. */
const DRAFT_PATHS: readonly RegExp[] = [
  /\/(?:wp-admin|wp-login\.php|_?drafts?|previews?|node\/preview)(?:\/|$)/i,
  /^\/p\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?:\/|$)/i,
];

const SITE_PATHS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)medium\.com$/, /^\/p\/[^/]+/],
  [/(?:^|\.)substack\.com$/, /^\/publish(?:\/|$)/],
  [/(?:^|\.)blogger\.com$/, /^\/(?:blog\/)?(?:posts?\/edit|preview)/],
  [/(?:^|\.)blogspot\.[a-z.]+$/, /^\/b\/post-preview/],
];

const PREVIEW_FIELDS = new Set(['preview', 'preview_id', 'preview_nonce', 'draft', 'elementor-preview']);

/** Null when nothing about the address speaks against it, or it is none. Never throws. */
export function draftSign(address: string): DraftSign | null {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  if (isPrivateHost(host)) return { kind: 'private-host', host };
  const sign = signIn(url, host);
  return sign === null ? null : { kind: 'draft', sign };
}

function signIn(url: URL, host: string): string | null {
  if (WORK_HOSTS.test(host) || PREVIEW_HOSTS.some((form) => form.test(host))) return host;
  for (const [name, value] of url.searchParams) {
    if (PREVIEW_FIELDS.has(name.toLowerCase()) && value !== 'false' && value !== '0') {
      return `?${name}${value === '' ? '' : `=${value.slice(0, 20)}`}`;
    }
  }
  const onSite = SITE_PATHS.find(([site, path]) => site.test(host) && path.test(url.pathname));
  const form = onSite?.[1] ?? DRAFT_PATHS.find((path) => path.test(url.pathname));
  return form?.exec(url.pathname)?.[0] ?? null;
}
