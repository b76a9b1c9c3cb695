import { MAX_SECONDS } from './read-retry-after.ts';

const UNITS: readonly (readonly [RegExp, seconds: number])[] = [
  [/^(?:min|m$|мин|分|분)/u, 60],
  [/^(?:h|st|uur|ora|ore|час|小|時|시)/u, 60 * 60],
  [/^(?:d|t|j|g|день|дня|дней|日|天|일)/u, 24 * 60 * 60],
];

const NUMBER = String.raw`(\d{1,6}|an?|one|une?|einer?|uno?|um|uma)\s?`;
const UNIT =
  '(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|sekunden?|minuten?|stunden?|tage?n?|secondes?|heures?|jours?|segundos?|minutos?|horas?|d[ií]as?|secondi|secondo|minut[oi]|or[ae]|giorn[oi]|seconden|uur|dagen|секунд\\p{L}{0,2}|минут\\p{L}{0,2}|час\\p{L}{0,2})(?![\\p{L}])';

/** Words that a wait follows: "please wait", "try again in", "warten Sie", "réessayez dans". */
const BEFORE =
  '(?:wait|again|retry|back|later|wart\\p{L}*|versuch\\p{L}*|patient\\p{L}*|attend\\p{L}*|(?:r[ée]|e)ssay\\p{L}*|esper\\p{L}*|int[ée]nt\\p{L}*|aguard\\p{L}*|tent\\p{L}*|riprov\\p{L}*|wacht|probeer|подождите|повторите|попробуйте)';

const WAITS: readonly RegExp[] = [
  new RegExp(String.raw`${BEFORE}(?:[^\d.!?]{0,40}[^\p{L}\d.!?])?\s?${NUMBER}${UNIT}`, 'u'),
  /(\d{1,6}) ?(秒|分|時間|日)(?:間)?(?:後|お待|待|経|たって|ほど|程|以上)/u,
  /(\d{1,6}) ?(초|분|시간|일) ?(?:후|뒤|동안|이내|만? ?기다)/u,
  /(?:等待?|等候) ?(\d{1,6}) ?(秒|分|小[时時]|天)/u,
  /(\d{1,6}) ?(秒|分|小[时時]|天)[钟鐘]?(?:后|後)/u,
];

/**
 * Seconds to wait that a receiver writes out in the words of a refusal; null when it names none.
 * Geeklog names the time gone by as well: "Your last trackback comment was 12 seconds ago. This site requires at least 45 seconds between …"
 */
export function readWaitInWords(message: string | null): number | null {
  const text = message?.normalize('NFKC').toLowerCase() ?? '';
  const gone = /\b(\d{1,6}) seconds ago\b.{0,60}?\bat least (\d{1,6}) seconds\b/u.exec(text);
  if (gone !== null) return within(Number(gone[2]) - Number(gone[1]));
  for (const wait of WAITS) {
    const found = wait.exec(text);
    if (found === null) continue;
    const count = /^\d/u.test(found[1] ?? '') ? Number(found[1]) : 1;
    return within(count * (UNITS.find(([unit]) => unit.test(found[2] ?? ''))?.[1] ?? 1));
  }
  return null;
}

function within(seconds: number): number {
  return Math.min(Math.max(seconds, 0), MAX_SECONDS);
}
