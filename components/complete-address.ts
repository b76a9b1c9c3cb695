/** `notes.example/one`, `notes.example:8080`, `www.notes.example`: no scheme, no blank, and a name that ends like a domain. */
const BARE_ADDRESS = /^(?:[\p{L}\p{M}\p{N}_-]{1,63}\.)+\p{L}[\p{L}\p{M}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$/u;
/** Without one of these a name with a dot may just as well be a word of a title: ASP.NET, Socket.IO. */
const SIGN_OF_ADDRESS = /^www\.|[/?#]|:\d/i;

/** What was typed into an address field, with `https://` before it where it can only be an address; else as it was typed. */
export function completeAddress(text: string): string {
  const trimmed = text.trim();
  const isAddress = SIGN_OF_ADDRESS.test(trimmed) && BARE_ADDRESS.test(trimmed);
  return isAddress && URL.canParse(`https://${trimmed}`) ? `https://${trimmed}` : text;
}
