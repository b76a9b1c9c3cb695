/**
 * A place in a template that was to be replaced by a value: `$error`, `{$error}`, `${error}`, `#{error}`, `{{ error }}`, `[[error]]`,
 * `%error%`, `%d`, `@error`, `<%= error %>`, Movable Type's `<$MTError$>`; also an entity that nobody declared.
 */
const PLACE =
  /^(?:\$[\w>-]{1,80}|[$#@]?\{[{%#]?[\s\w.$>:|'"()=-]{1,80}[%#}]?\}|\[\[[\s\w.]{1,80}\]\]|%%?\w{1,80}%%?|%[ds]|@\w{1,80}|<%[^%]{1,200}%>|<\$[\s\w."=]{1,80}\$>|&[\w.-]{1,40};)$/u;

/** Whether what stands in an element is a place that nobody filled in. */
export function isUnfilled(source: string): boolean {
  return PLACE.test(source.trim());
}
