// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Composer } from '../../../components/composer.tsx';
import type { SendQuestion } from '../../../lib/outbox/submission.ts';
import type { PingFields, PingOptions } from '../../../lib/trackback/ping-fields.ts';
import { USUAL_OPTIONS } from '../../../lib/trackback/ping-fields.ts';
import { pick } from '../../support/pick.ts';
import { FIELDS, LONG_FIELDS, NO_FIELDS } from '../../support/samples.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Shown {
  readonly pingUrl?: string;
  readonly fields?: PingFields;
  readonly options?: PingOptions;
  readonly rememberedUrl?: boolean;
  readonly accessNeeded?: boolean;
  readonly busy?: boolean;
  readonly field?: keyof PingFields;
  readonly questions?: readonly SendQuestion[];
  readonly children?: ComponentChildren;
}

/** The composer as a page holds it: what is typed comes back in. */
function show(shown: Shown = {}) {
  const onSubmit = vi.fn<() => void>();
  const onAnswer = vi.fn<(yes: boolean) => void>();
  const onOptionsChange = vi.fn<(options: PingOptions) => void>();
  function Page(shown: Shown) {
    const [fields, setFields] = useState(shown.fields ?? FIELDS);
    return (
      <Composer
        pingUrl={shown.pingUrl ?? 'https://arxiv.org/trackback/1706.03762'}
        fields={fields}
        options={shown.options ?? USUAL_OPTIONS}
        rememberedUrl={shown.rememberedUrl ?? false}
        accessNeeded={shown.accessNeeded ?? false}
        busy={shown.busy ?? false}
        field={shown.field ?? null}
        questions={shown.questions ?? []}
        onFieldChange={(name, value) => setFields({ ...fields, [name]: value })}
        onOptionsChange={onOptionsChange}
        onSubmit={onSubmit}
        onAnswer={onAnswer}
      >
        {shown.children}
      </Composer>
    );
  }
  const { container, rerender } = render(<Page {...shown} />);
  const form = pick(container, 'form', HTMLFormElement);
  return {
    form,
    onSubmit,
    onAnswer,
    onOptionsChange,
    update: (next: Shown) => rerender(<Page {...shown} {...next} />),
    field: (name: string) => pick(form, `[name="${name}"]`, HTMLInputElement),
    note: (name: string) => describedBy(form.querySelector(`[name="${name}"]`)),
    submit: () => fireEvent.submit(form),
  };
}

function describedBy(element: Element | null): string {
  const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

const REPEAT: SendQuestion = {
  kind: 'repeat',
  last: { id: 'ping-1', at: Date.UTC(2026, 10, 20, 9, 41), verdict: 'unknown' },
};
const PRIVATE: SendQuestion = { kind: 'private-address', host: '192.168.1.20' };

describe('Composer', () => {
  it('is a form for one ping address with the four fields of the protocol and one submit button', () => {
    const { form } = show();
    expect(form.dataset['pingUrl']).toBe('https://arxiv.org/trackback/1706.03762');
    expect([...form.querySelectorAll('[name]')].map((field) => field.getAttribute('name'))).toEqual([
      'url',
      'title',
      'excerpt',
      'blog_name',
    ]);
    expect(form.querySelectorAll('[type="submit"]')).toHaveLength(1);
  });

  it('says on the button where the ping goes, and below it what goes there', () => {
    const { form } = show();
    expect(screen.getByRole('button', { name: 'Send ping to arxiv.org' })).toBeTruthy();
    expect(form.textContent).toContain('arxiv.org will get these four fields and nothing else.');
  });

  it('says in words that the address is required, and only that', () => {
    show();
    const field = screen.getByLabelText('Your post’s address');
    expect(field.getAttribute('aria-required')).toBe('true');
    expect(field.closest('div')?.textContent).toContain('required');
    for (const label of ['Title', 'Excerpt', 'Blog name']) {
      expect(screen.getByLabelText(label).getAttribute('aria-required')).toBe('false');
    }
  });

  it('submits fields that can go', () => {
    const { submit, onSubmit } = show();
    submit();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('does not submit empty fields, says why beside each and goes to the first', () => {
    const { submit, onSubmit, field, note } = show({ fields: NO_FIELDS });
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(note('url')).toContain('Please give the address of your post.');
    expect(note('title')).toContain('Many receivers drop a ping without it.');
    expect(note('blog_name')).toContain('Many receivers drop a ping without it.');
    expect(field('url').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('url'));
  });

  it('goes to the field that is wrong, though another has the focus', () => {
    const { submit, field } = show({ fields: { ...FIELDS, url: 'nonsense' } });
    field('blog_name').focus();
    submit();
    expect(document.activeElement).toBe(field('url'));
  });

  it.each(['title', 'excerpt', 'blog_name'] as const)('only warns about an empty %s', (name) => {
    const { submit, onSubmit, note } = show({ fields: { ...FIELDS, [name]: '' } });
    submit();
    expect(note(name)).not.toBe('');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('goes on where writing stopped', () => {
    const { field } = show({ fields: { ...FIELDS, title: '' }, field: 'blog_name' });
    expect(document.activeElement).toBe(field('blog_name'));
  });

  it('says nothing about a field that nobody has been in', () => {
    const { form } = show({ fields: NO_FIELDS });
    expect(form.querySelectorAll('[aria-invalid="true"]')).toHaveLength(0);
  });

  it.each([
    ['notes.example', /not a complete web address/],
    ['mailto:me@notes.example', /has to begin with http/],
    ['https://me:secret@notes.example/', /leave the user name and password out/],
  ])('says what is wrong with the address %s when it is left, and keeps it', (text, words) => {
    const { field, note } = show({ fields: NO_FIELDS });
    fireEvent.input(field('url'), { target: { value: text } });
    expect(note('url')).toBe('');
    fireEvent.blur(field('url'));
    expect(note('url')).toMatch(words);
    expect(field('url').value).toBe(text);
  });

  it('completes an address without https:// when its field is left, and not before', () => {
    const { field, note } = show({ fields: NO_FIELDS });
    for (const text of ['me.example/', 'me.example/post', ' me.example/post ']) {
      fireEvent.input(field('url'), { target: { value: text } });
      expect(field('url').value).toBe(text);
    }
    fireEvent.blur(field('url'));
    expect(field('url').value).toBe('https://me.example/post');
    expect(note('url')).toBe('');
  });

  it('completes it on Send, and sends it with that press', () => {
    const { field, submit, onSubmit } = show();
    fireEvent.input(field('url'), { target: { value: 'me.example/post' } });
    submit();
    expect(field('url').value).toBe('https://me.example/post');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('completes none that is on its way or that is looked for with what helps below the field', () => {
    const { field, update } = show({ fields: { ...FIELDS, url: 'me.example/post' } });
    const beside = field('url').parentElement?.appendChild(document.createElement('button'));
    fireEvent.blur(field('url'), { relatedTarget: beside ?? null });
    expect(field('url').value).toBe('me.example/post');
    update({ busy: true });
    fireEvent.blur(field('url'));
    expect(field('url').value).toBe('me.example/post');
  });

  it('starts in the first empty field', () => {
    const { field } = show({ fields: { ...FIELDS, title: '' } });
    expect(document.activeElement).toBe(field('title'));
  });

  it('counts only near the limit, and as the receiver counts', () => {
    const { field, note } = show({ fields: { ...FIELDS, title: 'x'.repeat(203) } });
    expect(note('title')).toBe('');
    fireEvent.input(field('title'), { target: { value: 'é'.repeat(120) } }); // 240 of arXiv's places
    expect(note('title')).toContain('240 of 255');
  });

  it('warns of what will be cut and still sends', () => {
    const { note, submit, onSubmit } = show({ fields: { ...FIELDS, title: 'x'.repeat(300) } });
    expect(note('title')).toContain('300 of 255');
    expect(note('title')).toContain('may cut the rest');
    submit();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('does not send an address that arXiv would cut', () => {
    const { note, submit, onSubmit } = show({ fields: LONG_FIELDS });
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(note('url')).toContain('lead nowhere');
  });

  it('says that the address is the one of last time', () => {
    const { note } = show({ rememberedUrl: true });
    expect(note('url')).toBe('The address you used last time.');
  });

  it('says beforehand that the browser may ask for access', () => {
    const { form } = show({ accessNeeded: true, pingUrl: 'https://blog.example/tb/1' });
    expect(form.textContent).toContain(
      'TrackBack Sender needs to reach blog.example, or its answer cannot be read. Your browser may ask you',
    );
  });

  it('keeps TrackBack 1.0 behind more options', () => {
    const { form, onOptionsChange } = show();
    expect(form.querySelector('details')?.open).toBe(false);
    fireEvent.click(screen.getByLabelText(/Send as TrackBack 1\.0 \(GET\)/));
    expect(onOptionsChange).toHaveBeenCalledExactlyOnceWith({ method: 'get', references: false });
  });

  it('has room for what is said before the ping goes, between the fields and Send', () => {
    const { form } = show({ children: <p id="before">Before it goes</p> });
    const order = [...form.querySelectorAll('[name="blog_name"], #before, [type="submit"]')];
    expect(order.map(({ id, tagName }) => id || tagName)).toEqual([expect.any(String), 'before', 'BUTTON']);
    expect(order[0]?.getAttribute('name')).toBe('blog_name');
  });

  it('shows that TrackBack 1.0 is on', () => {
    const { form, onOptionsChange } = show({ options: { method: 'get', references: false } });
    expect(form.querySelector('details')?.open).toBe(true);
    fireEvent.click(screen.getByLabelText(/Send as TrackBack 1\.0/));
    expect(onOptionsChange).toHaveBeenCalledExactlyOnceWith({ method: 'post', references: false });
  });

  it('says that it is sending after 200 ms, keeps the fields readable and takes no second click', async () => {
    const { form, field, submit, onSubmit } = show({ busy: true });
    const button = form.querySelector('[type="submit"]');
    await act(() => void vi.advanceTimersByTime(199));
    expect(button?.textContent).toBe('Send ping to arxiv.org');
    await act(() => void vi.advanceTimersByTime(1));
    expect(button?.textContent).toBe('Sending…');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    expect(field('title').readOnly).toBe(true);
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('asks in place of the button, takes the focus and does not submit meanwhile', () => {
    const { form, submit, onSubmit } = show({ questions: [REPEAT, PRIVATE] });
    expect(form.querySelector('[type="submit"]')).toBeNull();
    const panel = screen.getByRole('group', { name: /You already sent/ });
    expect(panel.textContent).toContain('no answer could be read');
    expect(panel.textContent).toContain('192.168.1.20 is an address inside your own network');
    submit();
    expect(onSubmit).not.toHaveBeenCalled();
    return vi.waitFor(() => expect(document.activeElement).toBe(panel));
  });

  it('takes yes from the button that confirms, and no from the other', () => {
    const { form, onAnswer } = show({ questions: [REPEAT] });
    expect(form.querySelectorAll('[data-confirm]')).toHaveLength(1);
    fireEvent.click(pick(form, '[data-confirm]', HTMLElement));
    fireEvent.click(screen.getByRole('button', { name: 'Don’t send' }));
    expect(onAnswer.mock.calls).toEqual([[true], [false]]);
  });

  it('leads back to the Send button once the question is gone', () => {
    const { form, update } = show({ questions: [REPEAT] });
    update({ questions: [] });
    return vi.waitFor(() => expect(document.activeElement).toBe(form.querySelector('[type="submit"]')));
  });
});
