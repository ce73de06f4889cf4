// The comment segments of a JPEG file, which exifreader leaves out. Pure.

/** Texts of all COM segments, as UTF-8 where that is what they are, else Latin-1. */
export const jpegComments = (bytes: Uint8Array): string[] => {
  const out: string[] = [];
  for (let i = 2; i + 4 <= bytes.length && bytes[i] === 0xff; ) {
    const marker = bytes[i + 1];
    if (marker === 0xff) {
      i++;
      continue;
    }
    if (marker === 0xda) break;
    const length = ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0);
    if (marker === 0xfe) out.push(decode(bytes.subarray(i + 4, i + 2 + length)));
    i += 2 + length;
  }
  return out.filter(Boolean);
};

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\0/g, '').trim();
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/\0/g, '').trim();
  }
};
