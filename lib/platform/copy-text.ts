/** Puts text on the clipboard. Resolves with false when the browser would not. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
