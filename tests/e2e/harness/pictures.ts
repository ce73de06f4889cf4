// Makes the small picture files that tests attach. Nothing in them but colours and, where asked, a made-up place.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** EXIF with GPS 51 29 0 N, 3 11 0 W: big-endian TIFF with one pointer and a GPS directory of four entries. */
const gps = (): Buffer => {
  const out = Buffer.alloc(134);
  out.write('Exif\0\0MM\0*', 0, 'latin1');
  const tiff = 6;
  const u16 = (at: number, value: number) => out.writeUInt16BE(value, tiff + at);
  const u32 = (at: number, value: number) => out.writeUInt32BE(value, tiff + at);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    u16(at, tag);
    u16(at + 2, type);
    u32(at + 4, count);
    u32(at + 8, value);
  };
  u32(4, 8);
  u16(8, 1);
  entry(10, 0x8825, 4, 1, 26);
  u16(26, 4);
  entry(28, 1, 2, 2, 0x4e000000);
  entry(40, 2, 5, 3, 80);
  entry(52, 3, 2, 2, 0x57000000);
  entry(64, 4, 5, 3, 104);
  for (const [i, value] of [51, 29, 0, 3, 11, 0].entries()) {
    u32(80 + (i % 3) * 8 + (i < 3 ? 0 : 24), value);
    u32(84 + (i % 3) * 8 + (i < 3 ? 0 : 24), 1);
  }
  return out;
};

/** A plain JPEG of one colour field, drawn by the browser under test. Gives its path. */
export const makeJpeg = async (
  page: Page,
  name: string,
  withPlace: boolean,
  change: (bytes: Buffer) => Buffer = (bytes) => bytes,
  /** What is drawn: a plain meadow, or a harbour that can be known again; smaller and mirrored where asked. */
  drawn: { readonly harbour?: boolean; readonly width?: number; readonly mirrored?: boolean } = {},
): Promise<string> => {
  const encoded = await page.evaluate(({ harbour = false, width = 320, mirrored = false }) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = (width * 3) / 4;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.scale((mirrored ? -1 : 1) * (width / 320), width / 320);
    if (mirrored) context.translate(-320, 0);
    const sky = context.createLinearGradient(0, 0, 0, 240);
    sky.addColorStop(0, '#48a');
    sky.addColorStop(1, '#8c6');
    context.fillStyle = sky;
    context.fillRect(0, 0, 320, 240);
    const blocks = [
      ['#222', 20, 60, 50, 150],
      ['#eee', 90, 20, 30, 90],
      ['#731', 140, 120, 120, 40],
      ['#fd4', 270, 10, 40, 40],
      ['#024', 0, 200, 200, 40],
    ] as const;
    for (const [colour, x, y, w, h] of harbour ? blocks : []) {
      context.fillStyle = colour;
      context.fillRect(x, y, w, h);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  }, drawn);
  const jpeg = Buffer.from(encoded, 'base64');
  const body = gps();
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  const path = join(mkdtempSync(join(tmpdir(), 'second-look-picture-')), name);
  writeFileSync(path, change(withPlace ? Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]) : jpeg));
  return path;
};

/** Pastes or drops files on an element. The event is a script's: no browser lets a driver paste or drop real files in both. */
export const bringIn = async (page: Page, selector: string, how: 'paste' | 'drop', paths: readonly string[]): Promise<void> => {
  const files = paths.map((path) => ({ name: basename(path), data: readFileSync(path).toString('base64') }));
  await page.$eval(
    selector,
    (element, kind, all) => {
      const transfer = new DataTransfer();
      for (const { name, data } of all) {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: 'image/jpeg' }));
      }
      const flags = { bubbles: true, cancelable: true, composed: true };
      if (kind === 'drop') {
        const { left: clientX, top: clientY } = element.getBoundingClientRect();
        for (const type of ['dragenter', 'dragover', 'drop'])
          element.dispatchEvent(
            new DragEvent(type, { ...flags, clientX: clientX + 4, clientY: clientY + 4, dataTransfer: transfer }),
          );
        return;
      }
      const paste = new ClipboardEvent('paste', { ...flags, clipboardData: transfer });
      // Firefox makes a transfer of its own for a scripted paste.
      if (paste.clipboardData && paste.clipboardData.files.length === 0)
        for (const file of transfer.files) paste.clipboardData.items.add(file);
      element.dispatchEvent(paste);
    },
    how,
    files,
  );
};
