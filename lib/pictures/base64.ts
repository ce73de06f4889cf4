// Bytes to text and back, because Chromium's extension messages are JSON. The native calls (2025) are used where they exist.

interface Native {
  readonly toBase64?: () => string;
}
interface NativeFrom {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

export const toBase64 = (bytes: Uint8Array): string => {
  const native = (bytes as Native).toBase64;
  if (native) return native.call(bytes);
  let binary = '';
  // Pieces, because an argument list of a whole picture overflows the stack.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
};

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const native = (Uint8Array as NativeFrom).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
};
