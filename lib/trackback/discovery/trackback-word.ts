import { EVIDENCE_LIMITS } from './evidence-limits.ts';

/** The word TrackBack as pages write it for people: Latin scripts, French, Japanese, Korean, Chinese, Russian. */
export const TRACKBACK_WORD =
  /track[ -]?back|rétrolien|トラックバック|트랙백|엮인글|引用(?=通告|地址|网址|網址|URL|URI)|тр[еэ]кб[еэ]к/iu;

/** The same, for every place in a text. */
export const TRACKBACK_WORDS = new RegExp(TRACKBACK_WORD, 'giu');

/** How often a text speaks of TrackBack, as far as that matters. */
export function countTrackbackWords(text: string): number {
  let count = 0;
  for (const _ of TRACKBACK_WORD.test(text) ? text.matchAll(TRACKBACK_WORDS) : [])
    if ((count += 1) === EVIDENCE_LIMITS.words) break;
  return count;
}
