import type { UnlistedScriptDefinition } from 'wxt';
import { collectEvidence } from '../lib/trackback/collect-evidence.ts';

/** Injected into the page on a click; its value is what `scripting.executeScript` gives back. */
export default {
  main: () => collectEvidence(document, location.href),
} satisfies UnlistedScriptDefinition;
