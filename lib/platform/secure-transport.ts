import { storage } from 'wxt/utils/storage';
import type { SecureTransport } from '../outbox/secure-transport.ts';
import { changeItem } from './change-item.ts';
import { fetchAsStranger } from './fetch-as-stranger.ts';

const PROBE_TIMEOUT_MS = 5_000;

/** Hosts of which the user said that pings may go there unencrypted. */
const plainHttpHosts = storage.defineItem<readonly string[]>('local:plainHttpHosts', {
  version: 1,
  fallback: [],
});

export const secureTransport: SecureTransport = {
  async secureForm(url) {
    const secure = new URL(url);
    secure.protocol = 'https:';
    try {
      const response = await fetchAsStranger(secure, {
        redirect: 'manual',
        signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      });
      await response.body?.cancel();
      // A redirect may lead straight back to http; a receiver that answers a GET with an error still is one.
      return response.type === 'basic' && response.status < 500 ? secure.href : null;
    } catch {
      return null;
    }
  },
  async isPlainHttpAccepted(host) {
    return (await plainHttpHosts.getValue()).includes(host);
  },
  async acceptPlainHttp(host) {
    try {
      await changeItem(plainHttpHosts, (hosts) => [...new Set([...hosts, host])]);
    } catch {
      // asked again next time
    }
  },
};
