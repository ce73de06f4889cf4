// How a picture must be turned to stand upright (EXIF orientation 1-8), read from and written as the smallest EXIF block there is. Pure.

/** `tiff` is the EXIF block without its "Exif\0\0" head. 1 when nothing is said. */
export const orientationIn = (tiff: Uint8Array): number => {
  if (tiff.length < 14) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const at = view.getUint32(4, little);
  if (at + 2 > tiff.length) return 1;
  const count = view.getUint16(at, little);
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + i * 12;
    if (entry + 12 > tiff.length) break;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};

/** A TIFF block with one entry: the orientation. */
export const orientationOnly = (orientation: number): Uint8Array<ArrayBuffer> =>
  // Big-endian header, one directory of one entry (tag 0x0112, type SHORT, one value), no next directory.
  Uint8Array.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
