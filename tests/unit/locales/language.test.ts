import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';

const LOCALES = join(import.meta.dirname, '../../../locales');

it.each(readdirSync(LOCALES))('the words in locales/%s say what language they are in', async (file) => {
  const messages = generateChromeMessages(await parseMessagesFile(join(LOCALES, file)));
  const tag = messages['language_tag']?.message ?? '';
  expect(tag).toBe(file.replace(/\.\w+$/, '').replaceAll('_', '-'));
  expect(messages['language_direction']?.message).toBe(directionOf(tag));
});

function directionOf(tag: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(tag).maximize();
  return /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script ?? '') ? 'rtl' : 'ltr';
}
