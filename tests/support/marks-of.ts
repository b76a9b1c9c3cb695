/** The `data-` attributes of an element, by their camel-case names. */
export function marksOf(element: HTMLElement): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(element.dataset));
}
