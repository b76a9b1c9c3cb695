// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PastePingUrl } from '../../../components/paste-ping-url.tsx';

afterEach(cleanup);

function show(initial = '') {
  const onUse = vi.fn<(url: string) => void>();
  render(<PastePingUrl initial={initial} onUse={onUse} />);
  const input = screen.getByLabelText<HTMLInputElement>('Paste a TrackBack URL');
  return { onUse, input, submit: () => fireEvent.click(screen.getByRole('button', { name: 'Use' })) };
}

describe('PastePingUrl', () => {
  it('hands on the address that was pasted, trimmed', () => {
    const { onUse, input, submit } = show();
    fireEvent.input(input, { target: { value: '  https://weblog.example/mt-tb.cgi/42 ' } });
    submit();
    expect(onUse).toHaveBeenCalledExactlyOnceWith('https://weblog.example/mt-tb.cgi/42');
  });

  it.each([
    ['', /Paste the address/],
    ['weblog.example/tb', /not a complete web address/],
    ['ftp://weblog.example/tb', /can only go to an address that begins with http/],
    ['https://me:secret@weblog.example/tb', /user name or password/],
    ['https://', /names no host/],
  ])('says beside the field what is wrong with %j, keeps it and goes back to it', (text, words) => {
    const { onUse, input, submit } = show(text);
    submit();
    expect(onUse).not.toHaveBeenCalled();
    expect(input.value).toBe(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const note = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(words);
    expect(document.activeElement).toBe(input);
  });

  it.each([
    'arXiv:1706.03762v5',
    'https://arxiv.org/pdf/1706.03762',
    'https://doi.org/10.48550/arXiv.1706.03762',
  ])('knows a paper of arXiv by %s', (text) => {
    const { onUse, submit } = show(text);
    submit();
    expect(onUse).toHaveBeenCalledExactlyOnceWith('https://arxiv.org/trackback/1706.03762');
  });

  it('takes the complaint back as soon as the text changes', () => {
    const { input, submit } = show('nonsense');
    submit();
    fireEvent.input(input, { target: { value: 'https://weblog.example/' } });
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(input.hasAttribute('aria-describedby')).toBe(false);
  });
});
