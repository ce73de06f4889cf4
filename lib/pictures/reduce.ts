// From a file to the small upright copy that is examined. Runs where the file is: in the page's process or our own page.
import { toBase64 } from './base64.ts';
import { bytesOf } from './bytes-of.ts';
import type { Cannot } from './features.ts';
import { WORK_SIDE } from './lab/protocol.ts';
import { context2d } from './pixels.ts';
import type { Sniffed } from './sniff.ts';

/** A 200-megapixel picture takes 800 MB once decoded; phones make up to 108. */
export const MOST_PIXELS = 120_000_000;
const QUALITY = 0.92;

export interface Reduced {
  /** JPEG as base64. */
  readonly picture: string;
  /** The same bytes, for showing. */
  readonly preview: Blob;
  /** Size of the original, upright. */
  readonly width: number;
  readonly height: number;
}

export type ReduceResult = { readonly ok: true; readonly reduced: Reduced } | { readonly ok: false; readonly why: Cannot };

/** Decode a still picture, turn it upright, make it small. */
export const reduceFile = async (file: Blob, sniffed: Sniffed): Promise<ReduceResult> => {
  if (sniffed.width * sniffed.height > MOST_PIXELS) return { ok: false, why: 'too-big' };
  if (sniffed.format === 'svg' || sniffed.format === 'pdf') return { ok: false, why: 'unsupported' };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    const foreign = sniffed.format === 'heic' || sniffed.format === 'tiff' || sniffed.format === 'avif';
    return { ok: false, why: foreign ? 'unsupported' : 'damaged' };
  }
  const reduced = await reduceBitmap(bitmap);
  bitmap.close();
  return { ok: true, reduced };
};

export const reduceBitmap = async (bitmap: ImageBitmap): Promise<Reduced> => {
  const scale = Math.min(1, WORK_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const context = context2d(canvas);
  // JPEG has no transparency: what is see-through would turn black, and black text on it would vanish.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const preview = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return {
    picture: toBase64(await bytesOf(preview)),
    preview,
    width: bitmap.width,
    height: bitmap.height,
  };
};
