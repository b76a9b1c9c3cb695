import { escapeMarkup } from './escape-markup.ts';
import { page, type BodyAnswer } from './answer.ts';
import type { KeptPing } from './ping-store.ts';

/** The listing that TrackBack 1.0 and 1.1 receivers give at `?__mode=rss`: RSS 0.91 inside a response. */
export function pingListing(pingUrl: string, pings: readonly KeptPing[]): BodyAnswer {
  const items = pings.map(
    (ping) => `<item>
<title>${escapeMarkup(ping.title)}</title>
<link>${escapeMarkup(ping.url)}</link>
<description>${escapeMarkup(ping.excerpt)}</description>
</item>`,
  );
  return page(
    `<?xml version="1.0" encoding="utf-8"?>
<response>
<error>0</error>
<rss version="0.91"><channel>
<title>Pings of ${escapeMarkup(pingUrl)}</title>
<link>${escapeMarkup(pingUrl)}</link>
<description>Newest first</description>
<language>en</language>
${items.join('\n')}
</channel></rss>
</response>
`,
    'text/xml; charset=utf-8',
  );
}
