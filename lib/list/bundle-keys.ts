// The keys of a shared list. The office keeps both halves; staff get what opens the file and what proves who wrote it, never what signs.
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fromBase64, toBase64 } from './bytes.ts';

export interface OfficeKeys {
  readonly schoolId: string;
  /** age identity (`AGE-SECRET-KEY-1…`): opens the list. Goes to staff through managed settings. */
  readonly identity: string;
  /** Ed25519 private key, PKCS #8 in base64: signs the list. Never leaves the office. */
  readonly signingKey: string;
  /** Ed25519 public key, raw in base64: proves the signature. Goes to staff. */
  readonly publicKey: string;
}

export const createOfficeKeys = async (): Promise<OfficeKeys> => {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    schoolId: toBase64(crypto.getRandomValues(new Uint8Array(12)))
      .replaceAll('+', '-')
      .replaceAll('/', '_'),
    identity: await generateX25519Identity(),
    signingKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
    publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
  };
};

/** The public half (`age1…`) that the file is encrypted for; rejects when `identity` is none. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);

export const sign = async (signingKey: string, message: Uint8Array<ArrayBuffer>): Promise<string> => {
  const bytes = fromBase64(signingKey);
  if (!bytes) throw new Error('The signing key is not base64.');
  const key = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign']);
  return toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)));
};

/** False for a wrong signature, and for a key or signature that is none. */
export const verify = async (publicKey: string, message: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> => {
  const key = fromBase64(publicKey);
  const bytes = fromBase64(signature);
  if (!key || !bytes) return false;
  try {
    return await crypto.subtle.verify(
      'Ed25519',
      await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']),
      bytes,
      message,
    );
  } catch {
    return false;
  }
};
