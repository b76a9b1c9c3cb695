import { expect } from '@playwright/test';
import type { View } from './view.ts';

/** The words that a view shows, to be polled. */
export function words(view: View): () => Promise<string | null> {
  return () => view.run((view) => view.document.body.innerText);
}

/** An attribute of the first element of a kind, to be polled. */
export function attribute(view: View, selector: string, name: string): () => Promise<string | null> {
  return () =>
    view.run(
      (view, { selector, name }) => view.document.querySelector(selector)?.getAttribute(name) ?? null,
      { selector, name },
    );
}

/** Which verdict a view shows, to be polled. */
export function verdictIn(view: View): () => Promise<string | null> {
  return attribute(view, 'output[data-verdict]', 'data-verdict');
}

/** What stands in a field that is found by its label, to be polled. */
export function written(view: View, label: string): () => Promise<string | null> {
  return () =>
    view.run((view, label) => {
      const found = [...view.document.querySelectorAll('label')].find((candidate) =>
        candidate.textContent.trim().startsWith(label),
      );
      return (found?.control as HTMLInputElement | null | undefined)?.value ?? null;
    }, label);
}

/** Presses Send by script: for what needs no permission, so no act of the user's own. */
export async function submit(view: View): Promise<void> {
  const press = (): Promise<boolean | null> =>
    view.run(({ document }) => {
      const button = document.querySelector<HTMLButtonElement>('form[data-ping-url] button[type=submit]');
      if (button === null || button.disabled) return false;
      button.click();
      return true;
    });
  await expect.poll(press, 'the button that sends').toBe(true);
}

/** Loads a page again, and waits until the one that was there is gone. */
export async function reload(view: View): Promise<void> {
  await view.run((view) => {
    view.document.documentElement.dataset.old = '';
    view.setTimeout(() => view.location.reload());
  });
  const isOld = (): Promise<boolean | null> =>
    view.run(
      ({ document }) => 'old' in document.documentElement.dataset || document.readyState !== 'complete',
    );
  await expect.poll(isOld, 'the page after it was loaded again').toBe(false);
}

/** Puts words into a field that is found by its label, and tells the page as typing does. */
export async function fill(view: View, label: string, text: string): Promise<void> {
  const find = (): Promise<boolean | null> =>
    view.run(
      (view, { label, text }) => {
        const field = [...view.document.querySelectorAll('label')].find(
          (candidate) => candidate.textContent.trim().startsWith(label) && candidate.control !== null,
        )?.control as HTMLInputElement | HTMLTextAreaElement | undefined;
        if (field === undefined) return false;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      { label, text },
    );
  await expect.poll(find, `the field “${label}”`).toBe(true);
}
