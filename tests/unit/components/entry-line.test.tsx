// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntryLine } from '../../../components/entry-line.tsx';
import { marksOf } from '../../support/marks-of.ts';
import { pick } from '../../support/pick.ts';
import { ATTENTION, GUESS } from '../../support/samples.ts';

afterEach(cleanup);
const nothing = () => undefined;

describe('EntryLine', () => {
  it('carries the same marks as a row of the list', () => {
    const { container } = render(
      <EntryLine
        entry={GUESS}
        pingUrl={GUESS.pingUrl}
        pageHost="weblog.example"
        canChange={false}
        onChange={nothing}
      />,
    );
    const line = pick(container, '[data-ping-url]', HTMLElement);
    expect(marksOf(line)).toEqual({ pingUrl: GUESS.pingUrl, foundBy: 'guess', confidence: 'low' });
    expect(line?.textContent).toContain('a guess');
  });

  it('shows a pasted address and that it was pasted', () => {
    const { container } = render(
      <EntryLine
        entry={null}
        pingUrl="https://weblog.example/tb/1"
        pageHost={null}
        canChange={false}
        onChange={nothing}
      />,
    );
    const line = container.querySelector<HTMLElement>('[data-found-by="pasted"]');
    expect(line?.textContent).toContain('https://weblog.example/tb/1');
    expect(line?.textContent).toContain('pasted by you');
  });

  it('says when the ping leaves the page’s host', () => {
    render(
      <EntryLine
        entry={ATTENTION}
        pingUrl={ATTENTION.pingUrl}
        pageHost="blog.example"
        canChange={false}
        onChange={nothing}
      />,
    );
    expect(screen.getByText('another site')).toBeTruthy();
  });

  it('offers a change only where there is something to change to', () => {
    const onChange = vi.fn<() => void>();
    const line = (canChange: boolean) => (
      <EntryLine
        entry={ATTENTION}
        pingUrl={ATTENTION.pingUrl}
        pageHost="arxiv.org"
        canChange={canChange}
        onChange={onChange}
      />
    );
    const { rerender } = render(line(false));
    expect(screen.queryByRole('button')).toBeNull();
    rerender(line(true));
    screen.getByRole('button', { name: 'Change' }).click();
    expect(onChange).toHaveBeenCalledOnce();
  });
});
