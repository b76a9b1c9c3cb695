import { encodeText } from './encode-text.ts';
import { escapeMarkup } from './escape-markup.ts';
import { page, type Answer, type BodyAnswer } from './answer.ts';

const XML = 'text/xml; charset=utf-8';

function response(inner: string, keeps: boolean, status = 200): BodyAnswer {
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<response>\n${inner}\n</response>\n`;
  return { ...page(body, XML, status), keeps };
}

/** `<error>0</error>`: the ping is kept. Most receivers add no message. */
export function accepted(message?: string): BodyAnswer {
  return response(
    `<error>0</error>${message === undefined ? '' : `\n<message>${escapeMarkup(message)}</message>`}`,
    true,
  );
}

/** Kept, and a person will look at it first. */
export function held(): BodyAnswer {
  return accepted('Thank you. Your ping is held for moderation.');
}

/** `<error>1</error>` with the receiver's reason, with an HTTP status of choice (most say 200). */
export function refused(message: string, status = 200): BodyAnswer {
  return response(`<error>1</error>\n<message>${escapeMarkup(message)}</message>`, false, status);
}

export function duplicate(): BodyAnswer {
  return refused('There is already a ping from that URL for this entry.');
}

/** What a permalink says when it is pinged by mistake: a page for people. */
export function htmlPage(): BodyAnswer {
  return page('<!doctype html><html lang="en"><title>An entry</title><p>Just a page.</p></html>');
}

/** 200 without a body: some receivers mean yes by it, some no. */
export function empty(): BodyAnswer {
  return page('', XML);
}

/** A verdict followed by spaces without end; `bytes` in all. */
export function huge(bytes = 10 * 1024 * 1024): BodyAnswer {
  const start = '<?xml version="1.0"?><response><error>1</error><message>';
  return page(Buffer.concat([Buffer.from(start), Buffer.alloc(bytes - start.length, 'x')]), XML);
}

/** Breaks off before the verdict. */
export function truncated(): BodyAnswer {
  return page('<?xml version="1.0" encoding="utf-8"?>\n<response>\n<err', XML);
}

/** A refusal whose bytes are in `charset`, said in the header, in the prolog, or in neither. */
export function inCharset(
  charset: string,
  message: string,
  says: 'header' | 'prolog' | 'nothing' = 'header',
): BodyAnswer {
  const prolog = says === 'prolog' ? `<?xml version="1.0" encoding="${charset}"?>` : '<?xml version="1.0"?>';
  const body = encodeText(
    `${prolog}<response><error>1</error><message>${escapeMarkup(message)}</message></response>`,
    charset,
  );
  return page(body, says === 'header' ? `text/xml; charset=${charset}` : 'text/xml');
}

/** Entities that name each other ten to the ninth times over. */
export function entityBomb(): BodyAnswer {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('');
  return page(
    `<?xml version="1.0"?><!DOCTYPE response [<!ENTITY l0 "lol">${levels}]><response><error>1</error><message>&l9;</message></response>`,
    XML,
  );
}

/** An HTTP error status with a page for people; `retryAfter` in seconds or as a date, for 429 and 503. */
export function httpStatus(status: number, retryAfter?: string): BodyAnswer {
  const answer = page(`<!doctype html><title>${status}</title><h1>Error ${status}</h1>`, undefined, status);
  return retryAfter === undefined
    ? answer
    : { ...answer, headers: { ...answer.headers, 'retry-after': retryAfter } };
}

/** A redirect of the POST: browsers follow 301, 302 and 303 as a GET that has lost the fields. */
export function redirect(location: string, status = 302): BodyAnswer {
  return { kind: 'body', status, headers: { location }, body: '', keeps: false };
}

/** Never says anything. */
export const silence: Answer = { kind: 'silence' };

/** Takes the request and drops the connection. */
export const reset: Answer = { kind: 'reset' };

export function after(moment: Promise<unknown>, answer: Answer): Answer {
  return { kind: 'after', moment, answer };
}
