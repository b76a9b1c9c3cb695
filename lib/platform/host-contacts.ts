import { storage } from 'wxt/utils/storage';
import type { HostContact } from '../outbox/host-manners.ts';
import { changeItem } from './change-item.ts';

/** How the last request to each host ended; forgotten with the browser session. */
const contacts = storage.defineItem<Readonly<Record<string, HostContact>>>('session:contacts', {
  fallback: {},
});

export async function lastContact(host: string): Promise<HostContact | null> {
  return (await contacts.getValue())[host] ?? null;
}

/** Manners are no reason to lose a verdict: where nothing can be remembered, nothing is. */
export async function rememberContact(host: string, contact: HostContact): Promise<void> {
  try {
    await changeItem(contacts, (known) => ({ ...known, [host]: contact }));
  } catch {
    // no space in the session's storage
  }
}
