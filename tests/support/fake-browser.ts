import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Import it first: whatever is imported after it finds this browser. */
Object.assign(globalThis, { chrome: fakeBrowser });

export { fakeBrowser };
