// From bytes to text: which of the encodings that offices' programs write was it, and did letters get lost on the way?
import type { FileProblem, FileWarning } from './problem.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly warnings: readonly FileWarning[] }
  | { readonly ok: false; readonly problem: FileProblem };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const encoding = encodingOf(bytes);
  if (!encoding) return { ok: false, problem: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml|head|body)\b/i.test(text.slice(0, 500))) return { ok: false, problem: 'web-page' };
  const warnings: FileWarning[] = encoding === 'windows-1252' ? ['windows-1252'] : [];
  if (hasLostLetters(text)) warnings.push('lost-letters');
  return { ok: true, text, encoding, warnings };
};

/**
 * Excel's "CSV (comma delimited)" is Windows-1252, which has no ŵ ŷ ś ễ: it writes a question mark instead (Llŷr becomes Ll?r).
 * U+FFFD is what another program left where it could not read a letter.
 */
export const hasLostLetters = (text: string): boolean =>
  /\p{L}\?\p{L}|\p{L}\?(?=[\s,;"]|$)|(?<![^\s,;"])\?\p{L}|\uFFFD/u.test(text);

const encodingOf = (bytes: Uint8Array): Encoding | null => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = wideOf(bytes);
  if (wide) return wide;
  if (looksBinary(bytes)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
};

/** UTF-16 without a mark: Latin letters leave every second byte zero. */
const wideOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, 2000);
  const half = Math.floor(sample.length / 2);
  if (half < 4) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
};

/** Control characters that no text file has: pictures, programs, PDF, ZIP. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 8000);
  let strange = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) strange++;
  }
  return strange > sample.length * 0.01;
};
