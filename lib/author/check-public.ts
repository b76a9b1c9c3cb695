import type { BeforeSendingCheck } from './before-sending-check.ts';
import { draftSign } from './draft-sign.ts';
import type { PostReading } from './post-reading.ts';

type PublicCheck = Extract<BeforeSendingCheck, { readonly kind: 'public' }>;

const LOGIN = /\/(?:wp-login\.php|(?:users?\/|accounts?\/|auth\/)?(?:log|sign)-?_?in)(?:[/?.]|$)/i;

/** Whether strangers can open the post at `ownUrl`: its address first, which may tell without a look at it. */
export function checkPublic(ownUrl: string, reading: PostReading | null): PublicCheck {
  const sign = draftSign(ownUrl);
  if (sign?.kind === 'private-host') {
    return { kind: 'public', state: 'wrong', code: 'private-host', host: sign.host };
  }
  const seen = checkReading(ownUrl, reading);
  if (sign === null || seen.state === 'wrong') return seen;
  // That a preview answers says nothing: some answer to whoever has the address.
  return { kind: 'public', state: 'warning', code: 'draft', sign: sign.sign };
}

function checkReading(ownUrl: string, reading: PostReading | null): PublicCheck {
  switch (reading?.kind) {
    case undefined:
      return { kind: 'public', state: 'unchecked', code: 'not-read' };
    case 'needs-access':
      return { kind: 'public', state: 'unchecked', code: 'needs-access' };
    case 'failed':
      return checkFailure(reading);
    case 'read': {
      const { url } = reading.page;
      if (LOGIN.test(url) && !LOGIN.test(ownUrl))
        return { kind: 'public', state: 'wrong', code: 'login', url };
      return reading.isNoindex
        ? { kind: 'public', state: 'warning', code: 'noindex' }
        : { kind: 'public', state: 'good', code: 'answers' };
    }
    default:
      return reading satisfies never;
  }
}

function checkFailure({ reason, status }: Extract<PostReading, { kind: 'failed' }>): PublicCheck {
  switch (reason) {
    case 'http-status':
      return { kind: 'public', state: 'wrong', code: 'http-status', status };
    case 'timed-out':
    case 'connection-lost':
    case 'not-a-page':
      return { kind: 'public', state: 'warning', code: reason };
    case 'leads-elsewhere':
      return { kind: 'public', state: 'unchecked', code: 'leads-elsewhere' };
    case 'no-target': // there was no address to read
    case 'not-http':
      return { kind: 'public', state: 'unchecked', code: 'not-read' };
    default:
      return reason satisfies never;
  }
}
