import type { Answer } from './judge-answer.ts';
import type { readTopic } from './read-topic.ts';
import type { RefusedReason, Verdict } from '../verdict.ts';

/** An answer and what its words are about. */
export interface AnswerFacts extends Answer {
  readonly message: string | null;
  readonly topic: ReturnType<typeof readTopic>;
  readonly isHeld: boolean;
}

/** One row of the decision table. */
export interface AnswerRule {
  /** What the answer looks like and who sends it so. */
  readonly seenAt: string;
  /** Null when the row does not apply. */
  readonly judge: (facts: AnswerFacts) => Verdict | null;
}

/** Reasons that the status alone gives when the body gives no verdict. */
const REASON_BY_STATUS: ReadonlyMap<number, RefusedReason> = new Map([
  [401, 'protected'],
  [403, 'forbidden'],
  [404, 'gone'],
  [405, 'wrong-method'],
  [407, 'protected'],
  [410, 'gone'],
  [429, 'throttled'],
  [501, 'wrong-method'],
  [503, 'unavailable'],
]);

/** Codes in `<error>` that are HTTP statuses (Net::TrackBack, PEAR's test data), read when the message says nothing known. */
const REASON_BY_CODE: ReadonlyMap<number, RefusedReason> = new Map([
  [401, 'protected'],
  [403, 'forbidden'],
  [404, 'no-such-entry'],
  [405, 'wrong-method'],
  [410, 'closed'],
  [429, 'throttled'],
  [503, 'unavailable'],
]);

/** Statuses that keep their meaning beside a message nobody knows how to read. */
const REASON_BESIDE_WORDS: ReadonlyMap<number, RefusedReason> = new Map([
  [401, 'protected'],
  [405, 'wrong-method'],
  [429, 'throttled'],
]);

/** Statuses that are a refusal whoever gives them. A crash or a missing page that says "try again later" is none. */
const STATUSES_OF_REFUSAL: ReadonlySet<number> = new Set([400, 403, 420, 429]);

/** Statuses that say little beside words. */
const STATUSES_OF_PAGES_TO_READ: ReadonlySet<number> = new Set([400, 403, 406, 412, 422]);

/** A page may say "closed" or "already" of anything: it has to speak of pings. */
const SPEAKS_OF_PINGS =
  /track[ -]?back|\bpings?\b|rétrolien|トラックバック|트랙백|엮인글|引用|тр[еэ]кб[еэ]к/iu;

/** The decision table, asked from the top. A zero is only good under a good status, and nothing but a zero, 201 or 202 is good. */
export const ANSWER_RULES: readonly AnswerRule[] = [
  {
    seenAt: 'a 3xx that was handed over unfollowed: WordPress without a title, Drupal for a closed node',
    judge: ({ status, message }) =>
      status >= 300 && status <= 399 ? { kind: 'not-trackback', reason: 'redirected', message } : null,
  },
  {
    seenAt:
      'error 0 with a 2xx: WordPress, Movable Type, Drupal, arXiv; Typecho as <success>0; Roller and others say when a moderator comes first',
    judge: ({ reading, status, isHeld, message }) =>
      reading.kind === 'zero' && isGood(status)
        ? { kind: 'accepted', reason: isHeld ? 'held' : 'taken', message }
        : null,
  },
  {
    seenAt: 'error 0 with an error status: Movable Type when a plug-in filter refused (403)',
    judge: (facts) => {
      if (facts.reading.kind !== 'zero' || !isBad(facts.status)) return null;
      const { topic } = facts;
      if (topic === 'duplicate' || facts.status === 409) return duplicate(facts);
      return refused(facts, topic ?? (facts.status === 429 ? 'throttled' : 'http-status'));
    },
  },
  {
    seenAt:
      'an error that says the ping is there already, under any status: WordPress, Dotclear, Textcube, BlogEngine.NET, Chyrp, Ambra',
    judge: (facts) =>
      facts.reading.kind === 'error' && (facts.topic === 'duplicate' || saysConflict(facts))
        ? duplicate(facts)
        : null,
  },
  {
    seenAt:
      'any other error, under any status: Geeklog and Movable Type with 403, Dotclear with 405, django-microblog with 400, the rest with 200',
    judge: (facts) => {
      if (facts.reading.kind !== 'error' || facts.topic === 'duplicate') return null;
      const byCode = facts.reading.code === null ? undefined : REASON_BY_CODE.get(facts.reading.code);
      const byStatus = facts.message === null ? REASON_BY_STATUS : REASON_BESIDE_WORDS;
      return refused(facts, facts.topic ?? byCode ?? byStatus.get(facts.status) ?? 'said-no');
    },
  },
  {
    seenAt:
      '201 and 202 without XML: the working group\'s "paces", Vinculum. Not a web page, which may be a login or a bot check (Amazon answers 202 with one)',
    judge: ({ reading, status, isHeld, isCut, message }) => {
      if (status !== 201 && status !== 202) return null;
      // Words are only believed when they speak of moderation: what else is said may be a refusal.
      const isWords = reading.kind === 'other' && !reading.isMarkup && !/^[<{[]/u.test(message ?? '');
      const isPlain = reading.kind === 'empty' || (isWords && isHeld);
      return isPlain && !isCut
        ? { kind: 'accepted', reason: status === 202 || isHeld ? 'held' : 'taken', message }
        : null;
    },
  },
  {
    seenAt: '"Duplicate comment detected" as a page: WordPress, 409 today and 500 in old versions',
    judge: (facts) =>
      facts.status === 409 || (isBad(facts.status) && saysDuplicateComment(facts.message))
        ? duplicate(facts)
        : null,
  },
  {
    seenAt:
      '"You are posting comments too quickly. Slow down." as a page: WordPress, 429 today, 403 and 500 in old versions',
    judge: (facts) =>
      isBad(facts.status) &&
      facts.topic === 'throttled' &&
      (STATUSES_OF_REFUSAL.has(facts.status) || saysTooQuickly(facts))
        ? refused(facts, 'throttled')
        : null,
  },
  {
    seenAt:
      'a page that says of the ping why it was refused: Typecho, 403 for what is closed and what is there already',
    judge: (facts) => {
      const { status, topic, message } = facts;
      if (topic === null || !STATUSES_OF_PAGES_TO_READ.has(status) || !SPEAKS_OF_PINGS.test(message ?? ''))
        return null;
      return topic === 'duplicate' ? duplicate(facts) : refused(facts, topic);
    },
  },
  {
    seenAt:
      'a status that speaks for itself: arXiv 429, Typecho 403 and 404, BlogEngine.NET switched off 404, Geeklog 405, a paused server 503',
    judge: (facts) => {
      const reason =
        REASON_BY_STATUS.get(facts.status) ??
        (facts.status >= 400 && facts.status <= 499 ? 'http-status' : undefined);
      return reason === undefined ? null : refused(facts, reason);
    },
  },
  {
    seenAt:
      "any other 5xx: the ping may have been stored before the crash (tDiary's stack traces, arXiv's stub)",
    judge: ({ status, message }) =>
      status >= 500 ? { kind: 'unknown', reason: 'server-error', message } : null,
  },
  {
    seenAt: 'nothing at all, because the connection broke',
    judge: ({ reading, isCut }) =>
      reading.kind === 'empty' && isCut
        ? { kind: 'unknown', reason: 'connection-lost', message: null }
        : null,
  },
  {
    seenAt:
      'a 2xx without a verdict: empty (Subtext: good; Roller: spam; Chyrp: off), a page (tDiary, blojsom), a listing (Subtext on GET), a Pingback endpoint, metaBBS breaking off',
    judge: ({ reading, message }) => {
      switch (reading.kind) {
        case 'html':
        case 'empty':
        case 'listing':
        case 'xml-rpc':
        case 'cut-off':
        case 'other':
          return { kind: 'not-trackback', reason: reading.kind, message };
        case 'zero':
        case 'error':
          return null;
        default:
          return reading satisfies never;
      }
    },
  },
];

function isGood(status: number): boolean {
  return status >= 200 && status <= 299;
}

function isBad(status: number): boolean {
  return status >= 400;
}

function saysConflict({ reading, status, topic }: AnswerFacts): boolean {
  return topic === null && (status === 409 || (reading.kind === 'error' && reading.code === 409));
}

/** WordPress's own sentence and its translations, narrower than what is believed inside a `<message>`: a page can say "already" about anything. */
function saysDuplicateComment(message: string | null): boolean {
  return (
    message !== null &&
    /duplicate comment|doppelter kommentar|commentaire en double|重複(?:した|する|の)?コメント|comentario duplicado|commento (?:duplicato|doppio)|dubbele reactie|comentário (?:duplicado|repetido)|중복(?:된|되는)? ?댓글|重复的?(?:评论|留言)|重複的?(?:留言|迴響|評論)|(?:дубл|повтор)\p{L}{0,20} комментари|(?:zduplikowan|powtórzon|powielon)\p{L}{1,3} komentarz|duplikat komentarza|duplicitní komentář|dubblettkommentar/iu.test(
      message,
    )
  );
}

/** WordPress's own sentence and its translations. */
function saysTooQuickly({ status, message }: AnswerFacts): boolean {
  return (
    status !== 503 &&
    message !== null &&
    /too quickly|slow down|zu schnell|trop (?:vite|rapide)|demasiado rápid|troppo (?:veloce|velocemente|rapidamente|in fretta)|(?:rápido|depressa) demais|muito (?:rápido|rapidamente|depressa)|te snel|(?:速|早)すぎ|너무 (?:빨리|빠르게|빠릅)|太快|[过過]快|слишком (?:быстро|часто)|zbyt (?:szybko|często)/iu.test(
      message,
    )
  );
}

function duplicate({ message }: AnswerFacts): Verdict {
  return { kind: 'duplicate', reason: 'already-there', message };
}

function refused({ message, retryAfterSeconds }: AnswerFacts, reason: RefusedReason): Verdict {
  return { kind: 'refused', reason, message, retryAfterSeconds };
}
