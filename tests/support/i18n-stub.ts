import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { translate } from './translate.ts';

const messages = generateChromeMessages(
  await parseMessagesFile(join(import.meta.dirname, '../../locales/en.yml')),
);

/** Stands in for `#i18n` outside a browser, with the words that ship. */
export const i18n = {
  t: (key: string, ...rest: readonly (number | readonly (string | number)[])[]): string =>
    translate(messages, key, ...rest),
};
