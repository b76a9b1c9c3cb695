const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of Greenwich, as RFC 822 names them and as feeds write others. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  west: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** `2024-03-01`, `2024-03-01T10:00Z`, `2024-03-01 10:00:00.123 +0100`, `20240301T100000Z`, `2024-03`. */
const ISO =
  /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?:[t ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s*(\S{0,10})$/i;
/** `Fri, 01 Mar 2024 10:00:00 +0100`, without day name, seconds or zone, with a long month or a year of two digits. */
const RFC822 =
  /^(?:\p{L}{2,12}\.?,?\s*)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*([^\s()]{0,10})(?:\s*\([^()]{0,40}\))?$/iu;
/** `March 1, 2024 10:00`, and what C prints: `Fri Mar  1 10:00:00 2024`, with or without zone before the year. */
const MONTH_FIRST =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([a-z]{1,5}|[+-]\d{4}))?)?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/i;

/**
 * Reads a feed's date in the forms of RFC 3339 and RFC 822 and in what feeds write instead. Milliseconds
 * since the epoch; null for what is no date, and for years before blogs (Hugo writes the year 1 for none).
 */
export function readFeedDate(text: string): number | null {
  const line = text.slice(0, 100).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(line);
  if (iso !== null) {
    const [, year, month, day = '1', hours, minutes, seconds, zone] = iso;
    return instant(year, Number(month) - 1, day, [hours, minutes, seconds], zone);
  }
  const rfc = RFC822.exec(line);
  if (rfc !== null) {
    const [, day, month, year, hours, minutes, seconds, zone] = rfc;
    return instant(year, monthOf(month), day, [hours, minutes, seconds], zone);
  }
  const other = MONTH_FIRST.exec(line);
  if (other !== null) {
    const [, month, day, hours, minutes, seconds, zone, year, lateHours, lateMinutes, lateSeconds] = other;
    const time = hours === undefined ? [lateHours, lateMinutes, lateSeconds] : [hours, minutes, seconds];
    return instant(year, monthOf(month), day, time, zone);
  }
  return null;
}

function instant(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[],
  zone: string | undefined,
): number | null {
  const full = fullYear(year ?? '');
  const date = Number(day);
  const time = [Number(hours), Number(minutes), Number(seconds)] as const;
  if (month < 0 || month > 11 || date < 1 || date > 31 || full < 1990 || full > 9000) return null;
  if (time[0] > 24 || time[1] > 59 || time[2] > 60) return null;
  const utc = Date.UTC(full, month, date, ...time) - minutesEast(zone ?? '') * 60_000;
  return Number.isNaN(utc) ? null : utc;
}

/** RFC 2822, 4.3: two digits are 2000 to 2049 or 1950 to 1999. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length !== 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
}

/** An unknown zone is taken for Greenwich: a few hours matter less than the order of the days. */
function minutesEast(zone: string): number {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return ZONES[zone.toLowerCase()] ?? 0;
}
