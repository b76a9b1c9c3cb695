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
