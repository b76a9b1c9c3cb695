// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { NothingFoundState } from '../../../components/nothing-found.tsx';
import { NothingFound } from '../../../components/nothing-found.tsx';

afterEach(cleanup);

const NONE = { kind: 'none', notOffered: [], otherLinkbacks: [] } as const;

describe('NothingFound', () => {
  it.each<[string, NothingFoundState, RegExp]>([
    ['nothing', NONE, /No TrackBack on this page/],
    [
      'a closed entry',
      { ...NONE, notOffered: [{ reason: 'closed', what: 'Old post' }] },
      /TrackBack is closed on this page/,
    ],
    [
      'Pingback only',
      { ...NONE, otherLinkbacks: ['pingback'] },
      /It takes Pingback, which is something else/,
    ],
    [
      'Webmention only',
      { ...NONE, otherLinkbacks: ['webmention'] },
      /It takes Webmention, which is something else/,
    ],
    ['both', { ...NONE, otherLinkbacks: ['webmention', 'pingback'] }, /It takes Pingback and Webmention/],
    ['a page of the browser', { kind: 'unreadable-page' }, /This page cannot be read/],
    ['a timeout', { kind: 'read-failed', reason: 'timed-out', status: null }, /did not answer in time/],
    ['an HTTP error', { kind: 'read-failed', reason: 'http-status', status: 404 }, /HTTP status 404/],
    ['no connection', { kind: 'read-failed', reason: 'connection-lost', status: null }, /No connection/],
    ['a picture', { kind: 'read-failed', reason: 'not-a-page', status: 200 }, /not a web page/],
    ['a mail address', { kind: 'read-failed', reason: 'not-http', status: null }, /does not begin with http/],
  ])('says %s in a status', (_, state, words) => {
    render(<NothingFound state={state} />);
    expect(screen.getByRole('status').textContent).toMatch(words);
  });

  it('lists what looked like TrackBack and why it is not offered', () => {
    render(
      <NothingFound
        state={{
          ...NONE,
          notOffered: [
            { reason: 'bad-address', what: 'javascript:alert(1)' },
            { reason: 'listing-link', what: 'https://weblog.example/tb.cgi?__mode=view' },
            { reason: 'page-itself', what: 'https://weblog.example/' },
          ],
        }}
      />,
    );
    const items = screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent);
    expect(items).toHaveLength(3);
    expect(items[0]).toContain('javascript:alert(1)');
    expect(document.querySelector('li a')).toBeNull();
  });
});
