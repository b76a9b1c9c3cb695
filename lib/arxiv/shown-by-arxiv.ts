import { decodeEntities } from '../trackback/decode-entities.ts';

/** Width of arXiv's columns, in bytes of the UTF-8 it is sent. */
const KEPT_BYTES = 255;

/** How much of each arXiv's list shows; it cuts at a word and forgives this many characters more. */
const SHOWN = { title: 150, blog_name: 50 } as const;
const LEEWAY = 5;

/**
 * How arXiv's TrackBack list will probably show a title or blog name: kept as latin1 bytes, so that
 * UTF-8 comes out in the wrong letters (`é` as `Ã©`), then with its references decoded, then cut.
 * Deduced from arXiv's published schema, its display code and its lists of 2026; not promised by arXiv.
 */
export function shownByArxiv(field: keyof typeof SHOWN, text: string): string {
  const bytes = new TextEncoder().encode(text).subarray(0, KEPT_BYTES);
  const kept = new TextDecoder('windows-1252').decode(bytes);
  return cutAtWord(decodeEntities(kept), SHOWN[field]);
}

const DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** A moment as arXiv's list writes it: `Mon, 5 Dec 2022 13:13:00 UTC`. */
export function arxivListDate(at: number): string {
  const parts = new Map(DATE.formatToParts(at).map(({ type, value }) => [type, value]));
  const [weekday, day, year] = ['weekday', 'day', 'year'].map((type) => parts.get(type as 'day'));
  const time = ['hour', 'minute', 'second'].map((type) => parts.get(type as 'hour')).join(':');
  // British English writes `Sept`; arXiv's list, like C, three letters.
  return `${weekday}, ${day} ${parts.get('month')?.slice(0, 3)} ${year} ${time} UTC`;
}

function cutAtWord(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length + LEEWAY) return text;
  const start = characters.slice(0, length - 3).join('');
  const space = start.lastIndexOf(' ');
  return `${space === -1 ? start : start.slice(0, space)}...`;
}
