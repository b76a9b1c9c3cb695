/**
 * What may hold an address, or lead to one, by its attributes alone: asked for one after the other, because engines answer each of
 * these fast, and a list of them slowly.
 */
export const CONTROLS = [
  'link',
  'meta',
  'a:is([rel*=back i],[rel*=mention i],[onclick*="//"],[data-clipboard-text])',
  'button',
  'input',
] as const;
