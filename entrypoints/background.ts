import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/platform/background.ts';

/** A module, so that it shares its libraries with the pages instead of carrying them twice. */
export default defineBackground({ type: 'module', main: startBackground });
