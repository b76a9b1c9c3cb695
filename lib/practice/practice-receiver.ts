import type { PingRequest } from '../trackback/build-request.ts';
import type { HttpOutcome } from '../trackback/http-outcome.ts';
import type { PingFields } from '../trackback/ping-fields.ts';

/** How the pretend receiver answers: by what it is sent, as real ones do, or always the same. */
export const PRACTICE_ANSWERS = ['real', 'held', 'refused', 'web-page', 'nothing', 'offline'] as const;
export type PracticeAnswer = (typeof PRACTICE_ANSWERS)[number];

export interface PracticeReceiver {
  /** What a real receiver would have sent back for this request. */
  answer(request: PingRequest, as: PracticeAnswer): HttpOutcome;
  /** The pings it lists beside its paper, oldest first. What is held is not among them. */
  listed(): readonly PingFields[];
}

const XML = 'text/xml; charset=utf-8';
const PAGE =
  '<!doctype html>\n<html lang="en">\n<title>A practice paper</title>\n<h1>A practice paper</h1>\n<p>A page for people to read.</p>\n</html>\n';

/** A receiver of TrackBack 1.2 that keeps what it gets in memory. The words are those that real ones use. */
export function createPracticeReceiver(): PracticeReceiver {
  const listed: PingFields[] = [];
  const taken = new Set<string>();

  function byWhatItIs(request: PingRequest): HttpOutcome {
    // TrackBack 1.2 knows POST only: at a GET receivers show a page.
    if (request.body === null) return page(request);
    const fields = fieldsOf(request.body);
    if (fields.url === '') return refused(request, 'A ping needs the URL of your entry (url).');
    if (fields.title === '') return refused(request, 'A title is required (title).');
    if (taken.has(fields.url))
      return refused(request, 'There is already a ping from that URL for this entry.');
    taken.add(fields.url);
    listed.push(fields);
    return accepted(request, null);
  }

  function holding(request: PingRequest): HttpOutcome {
    if (request.body !== null) taken.add(fieldsOf(request.body).url);
    return accepted(request, 'Thank you. Your ping is held for moderation.');
  }

  return {
    answer(request, as) {
      switch (as) {
        case 'real':
          return byWhatItIs(request);
        case 'held':
          return holding(request);
        case 'refused':
          return refused(request, 'Sorry. This site takes pings from sites that it knows.');
        case 'web-page':
          return page(request);
        case 'nothing':
          return { kind: 'timed-out' };
        case 'offline':
          return { kind: 'connection-lost', offline: true };
        default:
          return as satisfies never;
      }
    },
    listed: () => [...listed],
  };
}

function fieldsOf(body: string): PingFields {
  const form = new URLSearchParams(body);
  const field = (name: keyof PingFields) => (form.get(name) ?? '').trim();
  return {
    url: field('url'),
    title: field('title'),
    excerpt: field('excerpt'),
    blog_name: field('blog_name'),
  };
}

function accepted(request: PingRequest, message: string | null): HttpOutcome {
  return response(request, `<error>0</error>${message === null ? '' : `\n<message>${message}</message>`}`);
}

function refused(request: PingRequest, message: string): HttpOutcome {
  return response(request, `<error>1</error>\n<message>${message}</message>`);
}

function response(request: PingRequest, inner: string): HttpOutcome {
  return answered(
    request,
    XML,
    `<?xml version="1.0" encoding="utf-8"?>\n<response>\n${inner}\n</response>\n`,
  );
}

function page(request: PingRequest): HttpOutcome {
  return answered(request, 'text/html; charset=utf-8', PAGE);
}

function answered({ url }: PingRequest, contentType: string, text: string): HttpOutcome {
  return {
    kind: 'answered',
    status: 200,
    finalUrl: url,
    contentType,
    retryAfter: null,
    body: new TextEncoder().encode(text),
    truncated: false,
  };
}
