/** What is known of tabs, with this of one of them; null forgets it. */
export function withTab<T>(
  known: Readonly<Record<string, T>>,
  tabId: number,
  value: T | null,
): Readonly<Record<string, T>> {
  const { [tabId]: _, ...others } = known;
  return value === null ? others : { ...others, [tabId]: value };
}
