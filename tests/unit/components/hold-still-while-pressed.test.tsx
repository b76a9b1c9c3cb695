// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdStillWhilePressed } from '../../../components/hold-still-while-pressed.ts';
import { pick } from '../../support/pick.ts';

beforeAll(() => holdStillWhilePressed());

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

let learn: (news: string) => void;
const clicked = vi.fn<() => void>();
const ticked = vi.fn<(yes: boolean) => void>();

function Page() {
  const [news, setNews] = useState('');
  const [isTicked, setTicked] = useState(false);
  learn = setNews;
  return (
    <>
      <p>{news}</p>
      <input type="text" />
      <input
        type="checkbox"
        checked={isTicked}
        onChange={({ currentTarget }) => {
          ticked(currentTarget.checked);
          setTicked(currentTarget.checked);
        }}
      />
      <button type="button" onClick={clicked}>
        <span>Send</span>
      </button>
      <div role="option" aria-selected="false">
        A post
      </div>
    </>
  );
}

function show() {
  render(<Page />, document.body);
  return {
    news: pick(document.body, 'p', HTMLElement),
    text: pick(document.body, '[type=text]', HTMLElement),
    box: pick(document.body, '[type=checkbox]', HTMLElement),
    label: pick(document.body, 'span', HTMLElement),
    option: pick(document.body, '[role=option]', HTMLElement),
  };
}

describe('a page that holds still while it is pressed', () => {
  it('draws what it learns during a press once the click is over', async () => {
    const { news, label } = show();
    fireEvent.pointerDown(label, { button: 0 });
    learn('not public');
    await Promise.resolve();
    expect(news.textContent).toBe('');
    fireEvent.pointerUp(label);
    expect(news.textContent).toBe('');
    fireEvent.click(label);
    expect(clicked).toHaveBeenCalledOnce();
    expect(news.textContent).toBe('not public');
  });

  it.each(['pointerup', 'pointercancel', 'blur'])(
    'goes on after a press that ended in %s and no click',
    async (end) => {
      const { news, label } = show();
      fireEvent.pointerDown(label, { button: 0 });
      learn('not public');
      fireEvent(window, new Event(end));
      vi.runAllTimers();
      expect(news.textContent).toBe('not public');
      learn('public');
      await Promise.resolve();
      expect(news.textContent).toBe('public');
    },
  );

  it('leaves a box its tick until the page has been told of it', () => {
    const { news, box } = show();
    fireEvent.pointerDown(box, { button: 0 });
    learn('not public');
    fireEvent.pointerUp(box);
    fireEvent.click(box);
    vi.runAllTimers();
    expect(news.textContent).toBe('not public');
    expect(box).toHaveProperty('checked', true);
    expect(ticked).toHaveBeenLastCalledWith(true);
  });

  it.each([
    ['in a text', 'text', 0],
    ['that opens a menu', 'label', 2],
  ] as const)('does not wait for a press %s', async (_, where, button) => {
    const { news, [where]: pressed } = show();
    fireEvent.pointerDown(pressed, { button });
    learn('not public');
    await Promise.resolve();
    expect(news.textContent).toBe('not public');
  });

  it('holds still for a row of a list as well', async () => {
    const { news, option } = show();
    fireEvent.pointerDown(option, { button: 0 });
    learn('not public');
    await Promise.resolve();
    expect(news.textContent).toBe('');
    fireEvent.click(option);
    expect(news.textContent).toBe('not public');
  });

  it('goes on with the next press where the end of one was never told', async () => {
    const { news, text, label } = show();
    fireEvent.pointerDown(label, { button: 0 });
    learn('not public');
    fireEvent.pointerDown(text, { button: 0 });
    expect(news.textContent).toBe('not public');
    fireEvent.pointerUp(text);
    learn('public');
    await Promise.resolve();
    expect(news.textContent).toBe('public');
  });
});
