/** Whether two addresses are on one host, or one's host lies below the other's. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (address) => `.${URL.parse(address)?.hostname.replace(/^www\./, '') ?? ''}`,
  ) as [string, string];
  return one !== '.' && other !== '.' && (one.endsWith(other) || other.endsWith(one));
}
