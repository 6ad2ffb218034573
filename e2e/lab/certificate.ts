import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(`certificate/test-only-${name}.pem`, import.meta.url));

/** What the lab shows as `https://shop.test`: test data that nobody trusts but the browsers that the project starts. */
export const certificate = { cert: read('certificate'), key: read('key') };

/** Its key as Chromium wants it named, so that this certificate alone is let through: SHA-256 in base64. */
export const certificateKey = createHash('sha256')
  .update(new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');
