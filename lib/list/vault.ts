// Entries sealed with AES-256-GCM under a key the browser keeps and will not hand out. Stops scripts and curious eyes; a stolen laptop is a matter
// of disk encryption, because browsers write such keys to the disk as they are (measured in both), or of a lock: see lock.ts.

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export const importKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** `label` is bound to the data: a sealed list cannot be passed off as another one, nor with another date or count. */
export const seal = async (key: CryptoKey, label: string, value: unknown): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(label) }, key, plain) };
};

/** `undefined` when a single bit, the key or the label differs. */
export const unseal = async (key: CryptoKey, label: string, sealed: Sealed): Promise<unknown> => {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: bytes(label) }, key, sealed.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
};

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
