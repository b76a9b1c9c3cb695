import { describe, expect, it } from 'vitest';
import { lostPatterns, lostSites, siteAccess } from '../../../lib/access/site-access.ts';

/** As Chromium gives them after the installation: the host permission and the content script's pages. */
const AT_FIRST = ['https://arxiv.org/*', 'https://arxiv.org/abs/*'];

describe('siteAccess', () => {
  it.each([
    ['after the installation', AT_FIRST, { hasArxiv: true, everySite: [], sites: [] }],
    [
      'arXiv taken away in the browser: its script’s pages may stay in the list',
      ['https://arxiv.org/abs/*'],
      { hasArxiv: false, everySite: [], sites: [] },
    ],
    [
      'arXiv had again after the wide pattern',
      ['*://arxiv.org/*'],
      { hasArxiv: true, everySite: [], sites: [] },
    ],
    [
      'one site under two patterns, sorted by host',
      [...AT_FIRST, '*://papers.example/*', 'https://notebook.example/*', 'https://papers.example/*'],
      {
        hasArxiv: true,
        everySite: [],
        sites: [
          { host: 'notebook.example', patterns: ['https://notebook.example/*'] },
          { host: 'papers.example', patterns: ['*://papers.example/*', 'https://papers.example/*'] },
        ],
      },
    ],
    ['every site covers arXiv', ['*://*/*'], { hasArxiv: true, everySite: ['*://*/*'], sites: [] }],
    [
      'every site in the ways a browser’s own settings may write it',
      ['<all_urls>', 'http://*/*', 'https://*/*', 'https://*.example.org/*'],
      {
        hasArxiv: true,
        everySite: ['<all_urls>', 'http://*/*', 'https://*/*'],
        sites: [{ host: '*.example.org', patterns: ['https://*.example.org/*'] }],
      },
    ],
    ['nothing', [], { hasArxiv: false, everySite: [], sites: [] }],
  ])('%s', (_, origins, expected) => {
    expect(siteAccess(origins)).toEqual(expected);
  });
});

describe('what went along with the wide pattern', () => {
  const before = siteAccess([...AT_FIRST, '*://*/*', 'https://notebook.example/*', '*://papers.example/*']);

  it('is asked for again, arXiv in the form that Chromium gives silently', () => {
    const now = siteAccess(['https://arxiv.org/abs/*']);
    expect(lostPatterns(before, now)).toEqual([
      '*://arxiv.org/*',
      'https://notebook.example/*',
      '*://papers.example/*',
    ]);
    expect(lostSites(before, now)).toEqual(['arxiv.org', 'notebook.example', 'papers.example']);
  });

  it('is nothing where the browser keeps single sites', () => {
    const now = siteAccess([...AT_FIRST, 'https://notebook.example/*', '*://papers.example/*']);
    expect(lostPatterns(before, now)).toEqual([]);
    expect(lostSites(before, now)).toEqual([]);
  });
});
