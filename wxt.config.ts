import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** arXiv's abstract pages are the one place that is read without a click (for the badge). */
const ARXIV_ORIGIN = 'https://arxiv.org/*';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script'))
        config.plugins = [withoutPolyfill(), ...(config.plugins ?? [])];
    },
  },
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), withoutScriptWrapper()],
    build: {
      modulePreload: {
        // Every browser this runs in knows it, and the background, which shares code with the pages, has no document.
        polyfill: false,
        // Parts that come later find what they need by themselves, from disk; only their styles have to be there first.
        resolveDependencies: (_, parts, { hostType }) =>
          hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css')),
      },
      rolldownOptions: {
        // parse5 does not say so itself: of its modules only what is used (no serializer, no HTML fragments) has to come along.
        treeshake: { moduleSideEffects: (id) => !/node_modules\/(?:parse5|entities)\//.test(id) },
        output: {
          codeSplitting: {
            groups: [{ name: (id, context) => (isLoadedByPopup(id, context) ? 'shared' : null) }],
          },
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    host_permissions: [ARXIV_ORIGIN],
    optional_host_permissions: ['*://*/*'],
    // Stated in full: Firefox's default for MV3 adds upgrade-insecure-requests, which
    // would silently turn every plain-http receiver into an https one.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src http: https:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    // Chromium gives private windows a background and a storage of their own, which end with them; Firefox cannot.
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+U', mac: 'Command+Shift+U' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'trackback-sender@trackback-sender.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});

/**
 * Whether a module is among what the popup loads before it paints. Those make one chunk, which the other pages and the
 * background share: cut into a piece per set of pages that use it, the same code is some kilobytes more to load.
 */
function isLoadedByPopup(id: string, context: Modules, seen = new Set<string>()): boolean {
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => {
    // The popup itself stays apart: what only it does must not be done by whoever loads the chunk.
    if (/[\\/]entrypoints[\\/]popup[\\/]/.test(importer)) return !/[\\/]entrypoints[\\/]/.test(id);
    if (seen.has(importer)) return false;
    seen.add(importer);
    return isLoadedByPopup(importer, context, seen);
  });
}

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Takes Preact's `dangerouslySetInnerHTML` out of the build. Nothing here uses it, everything shown
 * comes from strangers, and the stores' linters rightly ask about every assignment to innerHTML.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\//.test(id) || !code.includes('innerHTML=')) return null;
      const safer = code.replace(/\w+\.innerHTML=\w+\.__html/, '0');
      if (safer.includes('innerHTML=')) this.error('Preact sets innerHTML in a new way: adapt this plugin');
      return { code: safer, map: null };
    },
  };
}

/** Other people's pages get no more of ours than they need: in Manifest V3 every browser gives promises by itself. */
function withoutPolyfill(): Plugin {
  const standIn = '\0native-browser';
  return {
    name: 'without-polyfill',
    enforce: 'pre',
    resolveId: (id) => (id === 'webextension-polyfill' ? standIn : null),
    load: (id) => (id === standIn ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
  };
}

/** Takes WXT's reports of a crash, silent in a build, out of the scripts that are injected: each of their bytes is parsed on a click. */
function withoutScriptWrapper(): Plugin {
  return {
    name: 'without-script-wrapper',
    transform(code) {
      if (!code.includes('The unlisted script "')) return null;
      const definition = /^import (\w+) from ["'][^"']+["'];/m.exec(code);
      if (definition === null) return this.error('WXT wraps scripts in a new way: adapt this plugin');
      return { code: `${definition[0]} export default ${definition[1]}.main();`, map: null };
    },
  };
}
