/** An arXiv identifier in its canonical form. */
export interface ArxivId {
  /** Without version: `2401.00001`, `hep-th/9711200`. */
  readonly id: string;
  readonly version: number | null;
}

/** Archives whose hyphen old links have lost: `hepth/9711200`. */
const HYPHENATED = [
  'acc-phys',
  'adap-org',
  'alg-geom',
  'ao-sci',
  'astro-ph',
  'atom-ph',
  'bayes-an',
  'chao-dyn',
  'chem-ph',
  'cmp-lg',
  'comp-gas',
  'cond-mat',
  'dg-ga',
  'funct-an',
  'gr-qc',
  'hep-ex',
  'hep-lat',
  'hep-ph',
  'hep-th',
  'math-ph',
  'mtrl-th',
  'nucl-ex',
  'nucl-th',
  'patt-sol',
  'plasm-ph',
  'q-alg',
  'q-bio',
  'q-fin',
  'quant-ph',
  'solv-int',
  'supr-con',
];
const ARCHIVES = new Map(
  [...HYPHENATED, 'cs', 'math', 'nlin', 'physics', 'stat', 'econ', 'eess'].map((archive) => [
    archive.replaceAll('-', ''),
    archive,
  ]),
);

/** The last month that two digits of a year are taken to mean: no clock is asked here. */
const LAST_YYMM = 4912;

const NEW_ID = /^(\d{2})(\d{2})\.(\d{4,5})(?:v([1-9]\d{0,2}))?$/;
const OLD_ID = /^([a-z]+(?:-[a-z]+)*)(?:\.[a-z-]+)?\/(\d{2})(\d{2})(\d{3})(?:v([1-9]\d{0,2}))?$/i;

/**
 * Reads an identifier by the grammar of arXiv's identifier help page: `YYMM.NNNN[N]` since April
 * 2007, `archive[.SC]/YYMMNNN` before, an optional `vN`, an optional `arXiv:` in front. Gives the canonical
 * form (padding and subject class put right as arXiv's server does), or null.
 */
export function parseArxivId(text: string): ArxivId | null {
  if (text.length > 64) return null;
  const bare = text
    .trim()
    .replace(/^arxiv:\s*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/-{2,}/g, '-');
  return parseNew(bare) ?? parseOld(bare);
}

function parseNew(text: string): ArxivId | null {
  const [, year, month, digits, version] = NEW_ID.exec(text) ?? [];
  if (year === undefined || month === undefined || digits === undefined || !isMonth(month)) return null;
  const yymm = Number(year + month);
  const number = Number(digits);
  // From August 1991 to March 2007 ids had an archive in front: `9901.0001` is none. Nor is a number of a
  // year that nobody who reads this will see: `6501.00001` is a version, a price, a DOI's end.
  if (yymm < 704 || yymm > LAST_YYMM || number === 0) return null;
  const length = yymm < 1501 ? 4 : 5;
  // `0704.00001` is `0704.0001`, `1501.0001` is `1501.00001`; five real digits did not exist before 2015.
  if (number >= 10 ** length) return null;
  return {
    id: `${year}${month}.${String(number).padStart(length, '0')}`,
    version: version === undefined ? null : Number(version),
  };
}

function parseOld(text: string): ArxivId | null {
  const [, name, year, month, digits, version] = OLD_ID.exec(text) ?? [];
  if (
    name === undefined ||
    year === undefined ||
    month === undefined ||
    digits === undefined ||
    !isMonth(month)
  )
    return null;
  const archive = ARCHIVES.get(name.toLowerCase().replaceAll('-', ''));
  const yymm = Number(year + month);
  // August 1991 to March 2007.
  if (archive === undefined || Number(digits) === 0 || (yymm > 703 && yymm < 9108)) return null;
  return {
    id: `${archive}/${year}${month}${digits}`,
    version: version === undefined ? null : Number(version),
  };
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}
