import { parseArxivId } from './parse-arxiv-id.ts';

export interface ArxivPaper {
  /** Canonical, without version. */
  readonly id: string;
  readonly absUrl: string;
  /** Where arXiv takes pings for it. https: a redirected POST arrives as a GET. */
  readonly pingUrl: string;
}

/** Paths on arXiv's own hosts, each followed by an id and perhaps more. */
const PATHS =
  /^\/(?:abs|pdf|html|format|ps|dvi|src|e-print|tb|trackback|bibtex|audio|refs|cits|show-email\/[^/]+)\/(.+)$/i;

/** Where arXiv and its mirrors kept files: `/ftp/hep-th/papers/9901/9901001.pdf`, `/PS_cache/arxiv/pdf/0704/0704.0001v1.pdf`. */
const FILE_STORE = /^\/(?:ftp|ps_cache)\/([a-z-]+)\/(?:papers|pdf|ps|dvi|html)\/\d{4}\/([^/]+)$/i;

/** An `arXiv:` name in the middle of words: in a link's text, in a reference. */
const NAME_IN_WORDS =
  /(?<![\w.:/-])arxiv(?::\s{0,3}|\s{1,3})([a-z-]+(?:\.[a-z-]+)?\/\d{7}|\d{4}\.\d{4,5})(?![\d.]\d|\d)/gi;

/** What else stands on arXiv's domain and has no papers. */
const OTHER_SUBDOMAINS = new Set([
  'info',
  'rss',
  'oaipmh',
  'search',
  'static',
  'blog',
  'status',
  'confluence',
  'labs',
  'donate',
  'submit',
]);

/**
 * The paper an address leads to, for every form in use: arXiv's hosts and mirrors, DOIs, `arXiv:` and
 * `oai:` names, and the sites that show arXiv's papers under their ids. Null for anything else;
 * bare digits count only behind something that is arXiv's, because other publishers' DOIs end
 * like an id. Never throws.
 */
export function arxivPaperFromUrl(text: string): ArxivPaper | null {
  if (text.length > 2048) return null;
  const id = idFrom(withoutSentence(text.trim()));
  return id === null
    ? null
    : { id, absUrl: `https://arxiv.org/abs/${id}`, pingUrl: `https://arxiv.org/trackback/${id}` };
}

/** Whether an address is on arXiv itself, a mirror included, rather than on a site about its papers. */
export function isArxivHost(host: string): boolean {
  const subdomain = /^(?:([a-z0-9-]+)\.)?arxiv\.org$/i.exec(host);
  if (subdomain === null) return host.toLowerCase() === 'xxx.lanl.gov';
  return !OTHER_SUBDOMAINS.has(subdomain[1]?.toLowerCase() ?? '');
}

/** Without the brackets and the full stop of the sentence an address or id was taken from; with the scheme that `arxiv.org/…` lacks. */
function withoutSentence(text: string): string {
  const bare = text.replace(/^[([<{"']{1,3}/, '').replace(/(?:[)\]>}"'.,;:!?]|%0a){1,5}$/i, '');
  if (/^\/\/[^/]/.test(bare)) return `https:${bare}`;
  return /^(?:(?:[a-z]+\.)?arxiv\.org|xxx\.lanl\.gov|(?:dx\.)?doi\.org|ar5iv\.org|ar5iv\.labs\.arxiv\.org)\//i.test(
    bare,
  )
    ? `https://${bare}`
    : bare;
}

function idFrom(text: string): string | null {
  const named = idsInWords(text);
  if (named.size > 1) return null;
  const name = /^(?:oai:arxiv\.org:|arxiv:|(?:doi:\s*)?10\.48550\/arxiv\.)\s*(\S+)/i.exec(text)?.[1];
  if (name !== undefined) return leadingId(unescape(name));
  const url = URL.parse(text);
  if (url === null || /\s/.test(text)) return named.values().next().value ?? null;
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  const path = unescape(url.pathname).replace(/\/{2,}/g, '/');
  if (isArxivHost(host)) return url.port === '' ? idOnArxiv(url, path) : null;
  switch (host.replace(/^www\./, '')) {
    case 'doi.org':
    case 'dx.doi.org':
      return leadingId(/^\/(?:doi:)?10\.48550\/arxiv\.(.+)$/i.exec(path)?.[1]);
    case 'ar5iv.labs.arxiv.org':
    case 'ar5iv.org':
      return leadingId(/^\/(?:html|abs|pdf)\/(.+)$/i.exec(path)?.[1]);
    case 'alphaxiv.org':
      return leadingId(
        // In its readers' languages too: `/zh/overview/…`.
        /^\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/)?(?:abs|overview|replicate|audio|pdf|html)\/(.+)$/i.exec(path)?.[1],
      );
    case 'hf.co':
    case 'huggingface.co':
      return leadingId(/^\/papers\/(\d.+)$/.exec(path)?.[1]);
    case 'scirate.com':
      return leadingId(/^\/arxiv\/(.+)$/i.exec(path)?.[1]);
    case 'api.semanticscholar.org':
      return leadingId(/^\/arxiv:(.+)$/i.exec(path)?.[1]);
    case 'ui.adsabs.harvard.edu':
      return leadingId(/^\/abs\/arxiv:(.+)$/i.exec(path)?.[1]);
    case 'scholar.google.com':
      return path === '/scholar_lookup' ? leadingId(url.searchParams.get('arxiv_id')) : null;
    default:
      return null;
  }
}

/** The papers that words name; when they name several, nobody can tell which is meant. */
function idsInWords(text: string): Set<string> {
  const ids = Array.from(text.matchAll(NAME_IN_WORDS), ([, name]) => leadingId(name));
  return new Set(ids.filter((id) => id !== null));
}

function idOnArxiv(url: URL, path: string): string | null {
  const file = FILE_STORE.exec(path);
  if (file !== null) return leadingId(file[1] === 'arxiv' ? file[2] : `${file[1]}/${file[2]}`);
  if (/^\/prevnext\/?$/i.test(path)) return leadingId(url.searchParams.get('id'));
  return idFromOldQuery(url, path) ?? leadingId(PATHS.exec(path)?.[1] ?? path.slice(1));
}

/** `/abs?id=ID`, `/abs?archive=A&papernum=N`, `/abs?A/N`, `/abs/A?papernum=N`, `/abs/A?N`. */
function idFromOldQuery(url: URL, path: string): string | null {
  const archive = /^\/abs(?:\/([a-z-]+(?:\.[a-z-]+)?))?\/?$/i.exec(path);
  if (archive === null || url.search === '') return null;
  const query = unescape(url.search.slice(1));
  const paper = url.searchParams.get('papernum') ?? (/^\d{7}(?=v|$)/.test(query) ? query : null);
  const name = archive[1] ?? url.searchParams.get('archive');
  if (paper !== null && name !== null && name !== undefined) return leadingId(`${name}/${paper}`);
  return archive[1] === undefined ? leadingId(url.searchParams.get('id') ?? query) : null;
}

/** The id a path begins with. What follows it after a slash, a file's ending or a space says nothing about the paper. */
function leadingId(text: string | null | undefined): string | null {
  const clean = (text ?? '').replace(/^\/+/, '').replace(/^arxiv:\s*/i, '');
  const parts = clean.split(/[\s?#&]/, 1)[0]?.split('/') ?? [];
  const first = withoutFileEnding(parts[0] ?? '');
  return (
    (parseArxivId(first) ?? parseArxivId(`${parts[0] ?? ''}/${withoutFileEnding(parts[1] ?? '')}`))?.id ??
    null
  );
}

function withoutFileEnding(name: string): string {
  return name.replace(/(?:\.(?:pdf|ps|gz|txt|html|tar\.gz|ps\.gz))$/i, '').replace(/\.ps$/i, '');
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is no escape.
    return text;
  }
}
