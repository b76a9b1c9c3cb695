/** What is known of receivers that are addressed by plain http. */
export interface SecureTransport {
  /** The https form of a plain http address, if something answers there; null if not, or if that cannot be seen. */
  secureForm(url: string): Promise<string | null>;
  /** Whether the user has agreed that pings to this host travel unencrypted. */
  isPlainHttpAccepted(host: string): Promise<boolean>;
  acceptPlainHttp(host: string): Promise<void>;
}

/**
 * The https address to use in place of a plain http one, or null: only tried when the page that names it came
 * over https itself, which makes it likely that the address is just old.
 */
export async function upgraded(
  pingUrl: string,
  pageUrl: string | null,
  transport: Pick<SecureTransport, 'secureForm'>,
): Promise<string | null> {
  if (!pingUrl.startsWith('http:') || pageUrl?.startsWith('https:') !== true) return null;
  return transport.secureForm(pingUrl);
}
