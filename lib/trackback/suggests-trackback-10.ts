import type { Verdict } from './verdict.ts';

/** The receiver did get the method right and says which one it wants: Movable Type, Dotclear, Ambra. */
const WANTS_POST =
  /\b(?:must|use|using|only|needs?|requires?|with|via|by) (?:be |an? |the )?(?:http )?post\b|\bpost (?:request|method)s? (?:is |are )?(?:needed|required|only)/iu;

/**
 * Whether it is worth offering to send the ping once more the way of TrackBack 1.0, as a GET: the receiver does not take a POST
 * (405, 501), or answers as if the POST had had no fields. Only an offer; nothing is sent by itself.
 *
 * @param status HTTP status of the answer; null when there was none.
 */
export function suggestsTrackback10(verdict: Verdict, status: number | null): boolean {
  if (verdict.kind !== 'refused') return false;
  if (verdict.message !== null && WANTS_POST.test(verdict.message)) return false;
  return (
    verdict.reason === 'missing-url' || verdict.reason === 'wrong-method' || status === 405 || status === 501
  );
}
