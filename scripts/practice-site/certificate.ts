import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key: what Chromium's `--ignore-certificate-errors-spki-list` trusts, and nothing else. */
  readonly publicKeyHash: string;
}

/** A certificate for the practice hosts, made anew at every start and never stored. */
export async function createCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'TrackBack practice site' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    publicKeyHash: createHash('sha256').update(spki).digest('base64'),
  };
}
