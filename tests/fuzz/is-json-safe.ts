/** Whether a value comes through JSON as it was: strings, finite numbers, truths, null, lists and plain objects of these. */
export function isJsonSafe(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isJsonSafe);
      return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJsonSafe);
    default:
      return false;
  }
}
