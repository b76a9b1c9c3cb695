import { browser } from 'wxt/browser';

/** Chromium stops a worker that called no extension API for 30 s, whatever it waits for. */
const CALL_EVERY_MS = 20_000;

/** Keeps the worker alive until `work` is done: a slow receiver may take longer than an idle worker is given. */
export async function stayAwake<T>(work: Promise<T>): Promise<T> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(calls);
  }
}
