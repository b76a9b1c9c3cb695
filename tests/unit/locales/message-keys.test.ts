import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const LOCALES = join(import.meta.dirname, '../../../locales');
/** Chromium refuses the whole extension when the name of one message has anything else in it. */
const ALLOWED = /^[A-Za-z0-9_@]+$/;

describe.each(readdirSync(LOCALES))('the words in locales/%s', (file) => {
  const names = parseMessagesFile(join(LOCALES, file)).then((parsed) =>
    parsed.map(({ key }) => key.join('_')),
  );

  it('have names that Chromium takes', async () => {
    const refused = (await names).filter((name) => !ALLOWED.test(name));
    expect(
      refused,
      `Chromium refuses the extension for these names in locales/${file}. Only letters from A to Z, digits, _ and @ may be in them.`,
    ).toEqual([]);
  });

  it('have names of their own once their parts are joined, in large letters or small', async () => {
    const all = (await names).map((name) => name.toLowerCase());
    const twice = all.filter((name, index) => all.indexOf(name) !== index);
    expect(
      twice,
      `Browsers take these names in locales/${file} for one, so only one of the messages would be shown.`,
    ).toEqual([]);
  });
});

it('are named by WXT as they are named here', async () => {
  const parsed = await parseMessagesFile(join(LOCALES, 'en.yml'));
  expect(Object.keys(generateChromeMessages(parsed)).toSorted()).toEqual(
    parsed
      .map(({ key }) => key.join('_'))
      .filter((name) => !name.startsWith('@@'))
      .toSorted(),
  );
});
