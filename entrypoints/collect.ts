import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectEvidence } from '../lib/trackback/collect-evidence.ts';

/** Injected into the page on a click; its value is what `scripting.executeScript` gives back. */
export default defineUnlistedScript(() => collectEvidence(document, location.href));
