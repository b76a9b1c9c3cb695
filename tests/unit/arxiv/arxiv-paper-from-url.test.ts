import { expect, test } from 'vitest';
import { arxivEntry } from '../../../lib/arxiv/arxiv-entry.ts';
import { arxivPaperFromUrl } from '../../../lib/arxiv/arxiv-paper-from-url.ts';

const NEW = '2401.00001';
const OLD = 'hep-th/9711200';

test.each([
  ['https://arxiv.org/abs/2401.00001', NEW],
  ['http://arxiv.org/abs/2401.00001v3?context=cs#S1', NEW],
  ['https://arxiv.org/abs/2401.00001?fmt=txt', NEW],
  ['https://arxiv.org/abs/hep-th/9711200v2', OLD],
  ['https://arxiv.org/abs/hep-th%2F9711200', OLD],
  ['https://arxiv.org/abs/cs.DL/0503016', 'cs/0503016'],
  ['https://arxiv.org/abs/arXiv:2401.00001', NEW],
  ['https://arxiv.org/abs/2401.00001/', NEW],
  ['https://arxiv.org/abs?id=2401.00001', NEW],
  ['https://arxiv.org/abs?id=hep-th/9711200', OLD],
  ['https://arxiv.org/abs?archive=hep-th&papernum=9711200', OLD],
  ['https://arxiv.org/abs?hep-th/9711200', OLD],
  ['https://arxiv.org/abs/hep-th?papernum=9711200', OLD],
  ['https://arxiv.org/abs/hep-th?9711200', OLD],
  ['https://arxiv.org/pdf/2401.00001', NEW],
  ['https://arxiv.org/pdf/2401.00001v2.pdf', NEW],
  ['https://arxiv.org/pdf/hep-th/9711200.pdf#page=2', OLD],
  ['https://arxiv.org/html/2401.00001v1/x1.png', NEW],
  ['https://arxiv.org/format/2401.00001', NEW],
  ['https://arxiv.org/ps/hep-th/9711200', OLD],
  ['https://arxiv.org/ps/hep-th/9711200.ps.gz', OLD],
  ['https://arxiv.org/dvi/2401.00001', NEW],
  ['https://arxiv.org/src/2401.00001', NEW],
  ['https://arxiv.org/src/2401.00001v1/anc/data.csv', NEW],
  ['https://arxiv.org/e-print/2401.00001.tar.gz', NEW],
  ['https://arxiv.org/tb/hep-th/9711200', OLD],
  ['https://arxiv.org/trackback/2401.00001', NEW],
  ['https://arxiv.org/bibtex/2401.00001', NEW],
  ['https://arxiv.org/audio/2401.00001', NEW],
  ['https://arxiv.org/refs/2401.00001', NEW],
  ['https://arxiv.org/cits/2401.00001', NEW],
  ['https://arxiv.org/show-email/0a1b2c/2401.00001', NEW],
  ['https://arxiv.org/prevnext?id=2401.00001&function=next', NEW],
  ['https://arxiv.org/ftp/arxiv/papers/0704/0704.0001.pdf', '0704.0001'],
  ['https://arxiv.org/ftp/hep-th/papers/9901/9901001.pdf', 'hep-th/9901001'],
  ['https://arxiv.org/2401.00001', NEW],
  ['https://arxiv.org/hep-th/9711200', OLD],
  ['https://www.arxiv.org/abs/2401.00001', NEW],
  ['https://export.arxiv.org/abs/2401.00001', NEW],
  ['https://browse.arxiv.org/html/2401.00001v1', NEW],
  ['http://de.arxiv.org/abs/hep-th/9711200', OLD],
  ['http://xxx.lanl.gov/abs/hep-th/9711200', OLD],
  ['https://ARXIV.org./abs/2401.00001', NEW],
  ['https://doi.org/10.48550/arXiv.2401.00001', NEW],
  ['https://dx.doi.org/10.48550/ARXIV.hep-th/9711200', OLD],
  ['doi:10.48550/arxiv.2401.00001', NEW],
  ['arXiv:2401.00001v2 [cs.DL] 5 Jan 2024', NEW],
  ['arXiv:hep-th/9711200', OLD],
  ['oai:arXiv.org:hep-th/9711200', OLD],
  ['https://ar5iv.labs.arxiv.org/html/2401.00001', NEW],
  ['https://alphaxiv.org/abs/2401.00001v2', NEW],
  ['https://www.alphaxiv.org/overview/2401.00001', NEW],
  ['https://www.alphaxiv.org/replicate/2401.00001', NEW],
  ['https://huggingface.co/papers/2401.00001', NEW],
  ['https://scirate.com/arxiv/hep-th/9711200', OLD],
  ['https://api.semanticscholar.org/arXiv:2401.00001', NEW],
  ['https://ui.adsabs.harvard.edu/abs/arXiv:2401.00001', NEW],
  ['https://scholar.google.com/scholar_lookup?arxiv_id=2401.00001', NEW],
])('%s leads to %s', (url, id) => {
  expect(arxivPaperFromUrl(url)).toEqual({
    id,
    absUrl: `https://arxiv.org/abs/${id}`,
    pingUrl: `https://arxiv.org/trackback/${id}`,
  });
});

test.each([
  '',
  'not a url',
  '2401.00001',
  'ftp://arxiv.org/abs/2401.00001',
  'https://arxiv.org/',
  'https://arxiv.org/abs/',
  'https://arxiv.org/abs/2401',
  'https://arxiv.org/a/smith_j_1',
  'https://arxiv.org/list/hep-th/2401',
  'https://arxiv.org/list/hep-th/9711',
  'https://arxiv.org/search/?query=2401.00001',
  'https://arxiv.org/archive/hep-th',
  'https://arxiv.org/year/hep-th/97',
  'https://arxiv.org/catchup/cs/2024-01-05',
  'https://arxiv.org/help/arxiv_identifier',
  'https://arxiv.org/tb/recent',
  'https://arxiv.org/tb/redirect/1845295/8591d4034',
  'https://info.arxiv.org/abs/2401.00001',
  'https://rss.arxiv.org/abs/2401.00001',
  'https://static.arxiv.org/abs/2401.00001',
  'https://search.arxiv.org/abs/2401.00001',
  'https://oaipmh.arxiv.org/abs/2401.00001',
  'https://evilarxiv.org/abs/2401.00001',
  'https://arxiv.org.evil.example/abs/2401.00001',
  'https://example.com/arxiv.org/abs/2401.00001',
  'https://doi.org/10.1001/jamanetworkopen.2024.8064',
  'https://doi.org/10.1103/2401.00001',
  'https://alphaxiv.org/abs/2608.glm-5',
  'https://huggingface.co/papers/date/2024-01-05',
  'https://huggingface.co/papers/trending',
  'https://front.math.ucdavis.edu/0309.5136',
  'https://arxiv.org/abs/%E0%A4%A',
  `https://arxiv.org/abs/${'2401.00001'.repeat(300)}`,
])('%j leads to no paper', (url) => {
  expect(arxivPaperFromUrl(url)).toBeNull();
});

test("a PDF's address alone makes the entry, sure of it on arXiv", () => {
  expect(arxivEntry('https://arxiv.org/pdf/2401.00001v2')).toEqual({
    pingUrl: 'https://arxiv.org/trackback/2401.00001',
    permalink: 'https://arxiv.org/abs/2401.00001',
    title: 'arXiv:2401.00001',
    excerpt: '',
    foundBy: 'arxiv-rule',
    confidence: 'high',
    isPageOwn: true,
  });
  expect(arxivEntry('https://doi.org/10.48550/arXiv.2401.00001')).toMatchObject({
    confidence: 'medium',
    isPageOwn: false,
  });
  expect(arxivEntry('https://example.com/2401.00001')).toBeNull();
});
