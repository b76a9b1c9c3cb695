import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../../components/reason-words.ts';
import { HERE } from '../../../components/sentence.tsx';
import type {
  NotSentReason,
  NotTrackbackReason,
  RefusedReason,
  UnknownReason,
  Verdict,
} from '../../../lib/trackback/verdict.ts';

/** One verdict for every reason there is; the type keeps it complete. */
const VERDICTS: Readonly<Record<Verdict['reason'], Verdict>> = {
  taken: { kind: 'accepted', reason: 'taken', message: null },
  held: { kind: 'accepted', reason: 'held', message: null },
  'already-there': { kind: 'duplicate', reason: 'already-there', message: null },
  'said-no': refused('said-no'),
  closed: refused('closed'),
  throttled: refused('throttled'),
  'missing-url': refused('missing-url'),
  'missing-field': refused('missing-field'),
  'no-link-found': refused('no-link-found'),
  'wrong-ip': refused('wrong-ip'),
  'expired-address': refused('expired-address'),
  spam: refused('spam'),
  'no-such-entry': refused('no-such-entry'),
  'wrong-method': refused('wrong-method'),
  protected: refused('protected'),
  forbidden: refused('forbidden'),
  gone: refused('gone'),
  unavailable: refused('unavailable'),
  'http-status': refused('http-status'),
  html: unclear('html'),
  empty: unclear('empty'),
  listing: unclear('listing'),
  'xml-rpc': unclear('xml-rpc'),
  redirected: unclear('redirected'),
  'cut-off': unclear('cut-off'),
  other: unclear('other'),
  'timed-out': unknown('timed-out'),
  'connection-lost': unknown('connection-lost'),
  'worker-stopped': unknown('worker-stopped'),
  'server-error': unknown('server-error'),
  'no-access': notSent('no-access'),
  cancelled: notSent('cancelled'),
  offline: notSent('offline'),
  interrupted: notSent('interrupted'),
  'held-back': notSent('held-back'),
  'dry-run': notSent('dry-run'),
};

function refused(reason: RefusedReason): Verdict {
  return { kind: 'refused', reason, message: null, retryAfterSeconds: null };
}

function unclear(reason: NotTrackbackReason): Verdict {
  return { kind: 'not-trackback', reason, message: null };
}

function unknown(reason: UnknownReason): Verdict {
  return { kind: 'unknown', reason, message: null };
}

function notSent(reason: NotSentReason): Verdict {
  return { kind: 'not-sent', reason, message: null };
}

describe('reasonWords', () => {
  it.each(Object.entries(VERDICTS))(
    'has a heading with the receiver, a sentence and a next step for %s',
    (_, verdict) => {
      const { title, text, next } = reasonWords(verdict);
      expect(title).toContain(HERE);
      expect(text).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    },
  );

  it.each(Object.entries(VERDICTS).filter(([, { kind }]) => kind === 'unknown'))(
    'says that a ping may be there after %s',
    (_, verdict) => {
      expect(reasonWords(verdict).text).toMatch(/may have (arrived|kept the ping)/);
    },
  );

  it.each(Object.entries(VERDICTS).filter(([, { kind }]) => kind === 'not-sent'))(
    'says that nothing has left after %s',
    (_, verdict) => {
      expect(reasonWords(verdict).text).toContain('Nothing has left your computer.');
    },
  );

  it('never takes accepted for published', async () => {
    const words = await readFile('locales/en.yml', 'utf8');
    expect(words).not.toMatch(/publish|success/i);
  });
});
