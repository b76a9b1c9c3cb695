// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BeforeSendingProps } from '../../../components/before-sending.tsx';
import { BeforeSending } from '../../../components/before-sending.tsx';
import { requestFor } from '../../../lib/trackback/request-for.ts';
import type { DryRunOutcome } from '../../../lib/outbox/submission.ts';
import type { PingFields, PingOptions } from '../../../lib/trackback/ping-fields.ts';
import { USUAL_OPTIONS } from '../../../lib/trackback/ping-fields.ts';
import { pick } from '../../support/pick.ts';
import { FIELDS, NO_FIELDS, NOW, postReading, record } from '../../support/samples.ts';

afterEach(cleanup);

const ARXIV = 'https://arxiv.org/trackback/1706.03762';
const ABSTRACT = 'https://arxiv.org/abs/1706.03762';
const WORDPRESS = 'https://weblog.example/a-post/trackback/';
const DRY_RUN = record({ kind: 'not-sent', reason: 'dry-run', message: null });

/** The part as it stands in a form: what is chosen comes back in. */
function show(shown: Partial<BeforeSendingProps> = {}) {
  const onReadPost = vi.fn<() => void>();
  const onOpenPing = vi.fn<(id: string) => void>();
  const onDryRun = vi.fn<() => Promise<DryRunOutcome>>(async () => ({ kind: 'taken', record: DRY_RUN }));
  const copy = vi.fn<(text: string) => Promise<boolean>>(async () => true);
  function Form(shown: Partial<BeforeSendingProps>) {
    const [options, setOptions] = useState<PingOptions>(shown.options ?? USUAL_OPTIONS);
    return (
      <form>
        {(['url', 'title', 'excerpt', 'blog_name'] as const).map((name) => (
          <input key={name} name={name} aria-label={name} />
        ))}
        <BeforeSending
          pingUrl={ARXIV}
          target={{ permalink: ABSTRACT, pageUrl: ABSTRACT, foundBy: 'rdf', isPageOwn: true }}
          fields={FIELDS}
          reading={postReading({ links: [ABSTRACT] })}
          pastPings={[]}
          isBusy={false}
          onReadPost={onReadPost}
          onDryRun={onDryRun}
          onOpenPing={onOpenPing}
          copy={copy}
          now={() => NOW}
          onUnseen={null}
          {...shown}
          options={options}
          onOptionsChange={setOptions}
        />
      </form>
    );
  }
  const { container, rerender } = render(<Form {...shown} />);
  const lines = () =>
    [...container.querySelectorAll<HTMLElement>('[data-check]')].filter(
      (line) => line.closest('details') === null,
    );
  return {
    container,
    lines,
    line: (check: string) => pick(container, `[data-check="${check}"]`, HTMLElement),
    update: (next: Partial<BeforeSendingProps>) => rerender(<Form {...shown} {...next} />),
    onReadPost,
    onOpenPing,
    onDryRun,
    copy,
  };
}

function openRequest(): void {
  const details = screen.getByText('What exactly will be sent').closest('details');
  if (details === null) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

const titled = (title: string): PingFields => ({ ...FIELDS, title });

describe('the checks', () => {
  it('are one quiet line when nothing speaks against the ping, which opens to all of them', () => {
    const { container, lines } = show();
    expect(lines()).toEqual([]);
    const details = screen.getByText('Nothing speaks against it').closest('details');
    expect(details?.open).toBe(false);
    expect([...container.querySelectorAll('details [data-check]')]).toHaveLength(5);
    expect(details?.textContent).toContain('It links to arxiv.org/abs/1706.03762.');
  });

  it('say nothing as long as there is no address', () => {
    const { container } = show({ fields: NO_FIELDS });
    expect(container.querySelector('[data-check]')).toBeNull();
    expect(screen.queryByText(/speaks against it/)).toBeNull();
  });

  it('say what speaks against it, for those who do not see the sign as well', () => {
    const { lines, line } = show({ reading: postReading({ links: ['https://arxiv.org/pdf/1706.03762'] }) });
    expect(lines().map(({ dataset }) => `${dataset['check']} ${dataset['state']}`)).toEqual(['link warning']);
    expect(line('link').textContent).toContain('Take note: Your post links to another form of the paper.');
    expect(line('link').textContent).toContain('arxiv.org/abs/1706.03762');
    expect(screen.getByText('Nothing else speaks against it')).not.toBeNull();
  });

  it('offer to open the post and to read it again once it is mended', () => {
    const { line, onReadPost } = show({ reading: postReading() });
    expect(line('link').dataset['state']).toBe('wrong');
    const link = within(line('link')).getByRole('link', { name: 'Open your post' });
    expect(link.getAttribute('href')).toBe(FIELDS.url);
    expect(link.getAttribute('rel')).toContain('noreferrer');
    fireEvent.click(within(line('link')).getByRole('button', { name: 'Read it again' }));
    expect(onReadPost).toHaveBeenCalledOnce();
  });

  it('say quietly that the post is being looked at, and call nothing good meanwhile', () => {
    const { container, lines } = show({ reading: null });
    expect(lines()).toEqual([]);
    expect(screen.getByText('Your post is being looked at…')).not.toBeNull();
    expect(screen.queryByText(/speaks against it/)).toBeNull();
    expect([...container.querySelectorAll('[data-check="unread"]')]).toHaveLength(1);
  });

  it('do not say that the post is being looked at where nobody looks at posts', () => {
    show({ reading: null, onReadPost: null });
    expect(screen.getByText('Your post has not been looked at')).not.toBeNull();
  });

  it('say that the post has not been looked at, and name the site for which the browser may ask', () => {
    const { lines, onReadPost } = show({ reading: { kind: 'needs-access', url: FIELDS.url } });
    expect(lines()).toEqual([]);
    expect(screen.getByText('Your post has not been looked at')).not.toBeNull();
    const name = 'Allow access to notes.example and read the post';
    fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    expect(onReadPost).toHaveBeenCalledOnce();
  });

  it('do not call good what could not be looked at', () => {
    show({ reading: { ...postReading({ links: [] }), isCut: true } });
    expect(screen.queryByText(/speaks against it/)).toBeNull();
    expect(screen.getByText('Not everything could be looked at')).not.toBeNull();
  });

  it('lead to the ping of the past', () => {
    const last = { id: 'ping-7', ownUrl: FIELDS.url, at: NOW, verdict: 'refused' } as const;
    const { line, onOpenPing } = show({ pastPings: [last] });
    expect(line('first-time').textContent).toMatch(/You already sent this address there on .*2026.*refused/);
    fireEvent.click(within(line('first-time')).getByRole('button', { name: 'Show that ping' }));
    expect(onOpenPing).toHaveBeenCalledExactlyOnceWith('ping-7');
  });

  it.each([
    [
      'an address that nobody else reaches',
      { ...FIELDS, url: 'http://localhost:4000/a/' },
      'Go to the address',
      'url',
    ],
    ['a draft’s address', { ...FIELDS, url: 'https://notes.example/drafts/a/' }, 'Go to the address', 'url'],
    ['a title that is too long', titled('x'.repeat(256)), 'Go to the title', 'title'],
    ['an excerpt that is too long', { ...FIELDS, excerpt: 'x'.repeat(256) }, 'Go to the excerpt', 'excerpt'],
    ['a blog name with tags', { ...FIELDS, blog_name: '<b>Mine</b>' }, 'Go to the blog name', 'blog_name'],
  ])('lead to the field with %s', (_, fields, name, field) => {
    show({ fields });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(document.activeElement?.getAttribute('name')).toBe(field);
  });

  it('show addresses from outside as they are, apart from the sentence', () => {
    const permalink = 'https://weblog.example/\u202Egpj.exe';
    const { line } = show({
      pingUrl: 'https://weblog.example/tb/1',
      target: { permalink, pageUrl: null, foundBy: 'rdf', isPageOwn: false },
    });
    expect(line('link').querySelector('bdi')?.textContent).toContain('weblog.example/');
  });
});

describe('the preview', () => {
  const card = (container: Element) => pick(container, '[data-preview]', HTMLElement);

  it('shows a row of arXiv’s list, in its order, while one types', () => {
    const { container, update } = show();
    expect(card(container).dataset['preview']).toBe('arxiv');
    expect(card(container).textContent?.replaceAll(/\s+/g, ' ')).toContain(
      'Attention, nine years on[ Marginal Notes@ INVALID-URL ] trackback posted Fri, 20 Nov 2026 09:41:00 UTC',
    );
    expect(card(container).textContent).not.toContain(FIELDS.excerpt);
    update({ fields: titled('Another title') });
    expect(card(container).textContent).toContain('Another title');
  });

  it('shows no @ where there is no blog name', () => {
    const { container } = show({ fields: { ...FIELDS, blog_name: '' } });
    expect(card(container).textContent).toContain('[ INVALID-URL ]');
  });

  it('shows what arXiv will make of special letters, opens by itself for it, and offers codes', () => {
    const { container } = show({ fields: titled('Zumalacárregui') });
    expect(card(container).textContent).toContain('ZumalacÃ¡rregui');
    expect(card(container).closest('details')?.open).toBe(true);
    fireEvent.click(screen.getByLabelText(/Write special letters as codes/));
    expect(card(container).textContent).not.toContain('Ã');
    expect(card(container).textContent).toContain('Zumalacárregui');
    expect(card(container).querySelector('[data-note]')?.getAttribute('data-note')).toBe('references');
    expect(card(container).closest('details')?.open).toBe(true);
  });

  it.each([
    ['where every letter is plain', { fields: titled('Plain') }],
    ['for other receivers', { fields: titled('é'), pingUrl: 'https://blog.example/tb/1' }],
  ])('does not speak of codes %s', (_, shown) => {
    show(shown);
    expect(screen.queryByLabelText(/Write special letters as codes/)).toBeNull();
  });

  it('shows a comment at WordPress with the title in bold above the excerpt', () => {
    const { container } = show({ pingUrl: WORDPRESS });
    expect(card(container).dataset['preview']).toBe('wordpress');
    expect(card(container).querySelector('strong')?.textContent).toBe(FIELDS.title);
    expect(card(container).textContent).toMatch(/^Marginal NotesAttention, nine years onWhat the paper/);
  });

  it('shows no comment where WordPress drops the ping', () => {
    const { container } = show({ pingUrl: WORDPRESS, fields: titled('') });
    expect(card(container).querySelector('blockquote')).toBeNull();
    expect(card(container).textContent).toContain('WordPress drops a ping without a title');
  });

  it('shows a plain listing elsewhere, and text as text', () => {
    const { container } = show({
      pingUrl: 'https://blog.example/tb/1',
      fields: { ...titled('<video> as a word'), blog_name: '' },
    });
    expect(card(container).dataset['preview']).toBe('plain');
    expect(container.querySelector('video')).toBeNull();
    expect(card(container).textContent).toContain('<video> as a word');
    expect(card(container).textContent).toContain('notes.example');
  });

  it('is not there before there is a word to show', () => {
    const { container } = show({ fields: NO_FIELDS });
    expect(container.querySelector('[data-preview]')).toBeNull();
  });
});

describe('what exactly will be sent', () => {
  it.each<[string, string, PingOptions]>([
    ['by POST', ARXIV, USUAL_OPTIONS],
    ['by GET', 'https://blog.example/tb?id=5', { method: 'get', references: false }],
    ['with letters as codes', ARXIV, { method: 'post', references: true }],
    ['to WordPress', WORDPRESS, USUAL_OPTIONS],
  ])('is the request itself, %s', async (_, pingUrl, options) => {
    const fields = titled('“é” & <b> 漢');
    const { container, copy } = show({ pingUrl, options, fields });
    openRequest();
    const request = requestFor(pingUrl, fields, options);
    await screen.findByText(request.url);
    for (const value of Object.values(request.headers)) expect(container.textContent).toContain(value);
    expect(container.textContent).toContain(request.body ?? 'No body.');

    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    await screen.findByText('Copied. Nothing was sent.');
    const [text = ''] = copy.mock.calls[0] ?? [];
    expect(text.split('\n')[0]).toBe(`${request.method} ${request.url}`);
    expect(text).toContain(request.body ?? '');
    fireEvent.click(screen.getByRole('button', { name: 'Copy as curl' }));
    await waitFor(() => expect(copy).toHaveBeenCalledTimes(2));
    expect(copy.mock.calls[1]?.[0]).toMatch(/^curl /);
  });

  it('names every field as it goes, decoded', async () => {
    const { container } = show({ pingUrl: WORDPRESS, fields: titled('a < b') });
    openRequest();
    await screen.findByText('What is in it');
    const names = [...container.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['title', 'url', 'blog_name', 'excerpt', 'charset']));
    expect(screen.getByText('a &lt; b')).not.toBeNull();
  });

  it('says that it could not be copied', async () => {
    show({ copy: async () => false });
    openRequest();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy as curl' }));
    expect(await screen.findByText('Your browser did not let it be copied.')).not.toBeNull();
  });

  it('waits for an address that can go', async () => {
    show({ fields: { ...FIELDS, url: 'my post' } });
    openRequest();
    expect(await screen.findByText(/As soon as your post’s address is complete/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: /Dry run/ })).toBeNull();
  });

  it.each([
    ['https://weblog.example/tb.php/46-e4374dd5', 'https://weblog.example/', 'made for a short time'],
    ['http://weblog.example/tb/1', 'https://weblog.example/', 'goes there by https'],
    ['http://weblog.example/tb/1', 'http://weblog.example/', ''],
  ])('says of %s, found on %s, what may still change', async (pingUrl, pageUrl, words) => {
    show({ pingUrl, target: { permalink: null, pageUrl, foundBy: 'text', isPageOwn: false } });
    openRequest();
    await screen.findByText('What is in it');
    const said = screen.queryByText(/made for a short time|goes there by https/)?.textContent ?? '';
    expect(said).toContain(words);
    expect(said === '').toBe(words === '');
  });
});

describe('a dry run', () => {
  const start = () => fireEvent.click(screen.getByRole('button', { name: /Dry run/ }));

  it('is written down once, says so, and leads to what was written', async () => {
    const { onDryRun, onOpenPing } = show();
    openRequest();
    await screen.findByText('What is in it');
    start();
    start();
    expect(await screen.findByText('Written down in the history. Nothing was sent.')).not.toBeNull();
    expect(onDryRun).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
    expect(onOpenPing).toHaveBeenCalledExactlyOnceWith(DRY_RUN.id);
  });

  it.each<[string, () => Promise<DryRunOutcome>, RegExp]>([
    ['the storage fails', async () => ({ kind: 'storage-unavailable' }), /nothing was written down/],
    ['a field is wrong', async () => ({ kind: 'invalid' }), /cannot be written down/],
    ['the background does not answer', () => Promise.reject(new Error('gone')), /did not answer/],
  ])('says when %s', async (_, onDryRun, words) => {
    show({ onDryRun });
    openRequest();
    await screen.findByText('What is in it');
    start();
    expect(await screen.findByText(words)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Show it' })).toBeNull();
  });

  it('is not offered where no history is kept', async () => {
    show({ onOpenPing: null });
    openRequest();
    await screen.findByText('What is in it');
    expect(screen.queryByRole('button', { name: /Dry run/ })).toBeNull();
  });

  it('does not start while a ping is being sent', async () => {
    const { onDryRun } = show({ isBusy: true });
    openRequest();
    await screen.findByText('What is in it');
    start();
    expect(onDryRun).not.toHaveBeenCalled();
  });
});
