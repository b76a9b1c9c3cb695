/** Gives the user a file, as if they had clicked on a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after the click is done with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
