/** The one element that `selector` names, of the given kind. Throws when it is missing or of another kind. */
export function pick<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const element = root.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`No ${kind.name} at ${selector}`);
}
