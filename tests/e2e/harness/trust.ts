// Lets one browser profile believe one server's own certificate, and reach nothing else.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nginx } from '../../support/nginx.ts';

/** The key's fingerprint; Chromium takes it only together with a profile folder. */
export const chromiumTrust = ({ certificate }: Nginx): readonly string[] => {
  const spki = certificate.publicKey.export({ type: 'spki', format: 'der' });
  return [`--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`];
};

/** What Firefox writes when a person accepts a certificate by hand: this host and port, this certificate. */
export const firefoxTrust = ({ certificate, port }: Nginx, profile: string): void => {
  mkdirSync(profile, { recursive: true });
  const sha256 = 'OID.2.16.840.1.101.3.4.2.1';
  writeFileSync(join(profile, 'cert_override.txt'), `localhost:${port}:\t${sha256}\t${certificate.fingerprint256}\t\n`);
};
