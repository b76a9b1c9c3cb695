/** Messages as the build writes them into `_locales/en/messages.json`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** `i18n.t` over the given messages. Throws where the browser would show nothing: at an unknown key or a missing substitution. */
export function translate(
  messages: Messages,
  key: string,
  ...rest: readonly (number | readonly (string | number)[])[]
): string {
  const entry = messages[key.replaceAll('.', '_')];
  if (entry === undefined) throw new Error(`No words for ${key}`);
  const count = rest.find((argument) => typeof argument === 'number');
  const given = rest.find((argument) => typeof argument === 'object');
  const substitutions = given ?? (count === undefined ? [] : [count]);
  const forms = entry.message.split(' | ');
  const form = (count === undefined || count === 1 ? forms[0] : forms[1]) ?? entry.message;
  return form.replace(/\$(\d)/g, (_, digit: string) => {
    const value = substitutions[Number(digit) - 1];
    if (value === undefined) throw new Error(`${key} wants $${digit}`);
    return String(value);
  });
}
