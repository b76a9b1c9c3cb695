/** What is known of receivers that are addressed by plain http. */
export interface SecureTransport {
  /** The https form of a plain http address, if something answers there; null if not, or if that cannot be seen. */
  secureForm(url: string): Promise<string | null>;
  /** Whether the user has agreed that pings to this host travel unencrypted. */
  isPlainHttpAccepted(host: string): Promise<boolean>;
  acceptPlainHttp(host: string): Promise<void>;
}

/** Only where the page that names a plain http address came over https itself is the address likely to be just old. */
export function isTriedSecurely(pingUrl: string, pageUrl: string | null): boolean {
  return pingUrl.startsWith('http:') && pageUrl?.startsWith('https:') === true;
}

/**
 * The https address to use in place of a plain http one, or null.
 */
export async function upgraded(
  pingUrl: string,
  pageUrl: string | null,
  transport: Pick<SecureTransport, 'secureForm'>,
): Promise<string | null> {
  return isTriedSecurely(pingUrl, pageUrl) ? transport.secureForm(pingUrl) : null;
}
