import type { UnlistedScriptDefinition } from 'wxt';
import { earlyLook } from '../lib/platform/early-look.ts';

/** The popup's first script: the page is read while the rest of the popup loads. */
export default { main: () => void earlyLook() } satisfies UnlistedScriptDefinition;
