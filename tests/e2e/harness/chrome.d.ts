/** The extension API as it is named inside the worker of Chromium, for functions that a test evaluates there. */
declare const chrome: typeof import('wxt/browser').browser;
