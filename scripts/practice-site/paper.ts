/** A paper of the practice archive, and of the arXiv look-alike. */
export interface Paper {
  readonly id: string;
  /** Raw metadata title: TeX stays as it is. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly submitted: string;
  readonly subject: string;
  /** In our own words; the abstracts of real papers are not copied. */
  readonly abstract: string;
}

/** Papers that nobody wrote, on papers.example. */
export const PRACTICE_PAPERS: readonly Paper[] = [
  {
    id: '2611.04217',
    title: 'Footnotes That Answer Back: A Field Study of Links Between Papers and Blogs',
    authors: ['Ilse Vandermolen', 'Tomás Quiroga'],
    submitted: '6 Nov 2026',
    subject: 'Digital Libraries (cs.DL)',
    abstract:
      'We followed four hundred papers for two years and asked who talked about them, where, and whether the papers ever heard of it. ' +
      'Most conversations happened on personal sites and were found by nobody. Where a link back existed it was read: ' +
      'a quarter of the authors we asked had learned something about their own work from a blog entry that told them it was there.',
  },
  {
    id: '2609.00131',
    title: 'Bells, Walls & the "Free" Choice: Why $p < 0.05$ Isn\'t Enough',
    authors: ['Adaeze Nwosu-Lind'],
    submitted: '1 Sep 2026',
    subject: 'Methodology (stat.ME)',
    abstract: 'A short argument, with two worked examples, that the threshold was never the point.',
  },
];

/** The page that `npm start` opens. */
export const PRACTICE_PAPER_URL = 'https://papers.example/abs/2611.04217';

/** Real papers by id, title and authors, as arxiv.org announces them. */
export const ARXIV_PAPERS: readonly Paper[] = [
  {
    id: '1706.03762',
    title: 'Attention Is All You Need',
    authors: [
      'Ashish Vaswani',
      'Noam Shazeer',
      'Niki Parmar',
      'Jakob Uszkoreit',
      'Llion Jones',
      'Aidan N. Gomez',
      'Lukasz Kaiser',
      'Illia Polosukhin',
    ],
    submitted: '12 Jun 2017',
    subject: 'Computation and Language (cs.CL)',
    abstract:
      'Presents a sequence model built from attention layers only, without recurrence or convolution, and measures it on translation.',
  },
  {
    id: 'hep-th/9711200',
    title: 'The Large N Limit of Superconformal Field Theories and Supergravity',
    authors: ['Juan M. Maldacena'],
    submitted: '27 Nov 1997',
    subject: 'High Energy Physics - Theory (hep-th)',
    abstract:
      'Argues that certain field theories at large N and string theory on an anti-de Sitter space times a sphere describe the same physics.',
  },
  {
    id: '1207.7214',
    title:
      'Observation of a new particle in the search for the Standard Model Higgs boson with the ATLAS detector at the LHC',
    authors: ['ATLAS Collaboration'],
    submitted: '31 Jul 2012',
    subject: 'High Energy Physics - Experiment (hep-ex)',
    abstract:
      'Reports a new neutral boson near 126 GeV in proton collisions, seen most clearly in the two-photon and four-lepton channels.',
  },
];
