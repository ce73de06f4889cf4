// What stripping leaves of a file: the picture's own bytes, its orientation and colour profile, and not one word more.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import { describe, expect, test } from 'vitest';
import { stripFilm } from '../../../../lib/pictures/copy/strip-film.ts';
import { stripJpeg } from '../../../../lib/pictures/copy/strip-jpeg.ts';
import { stripPng } from '../../../../lib/pictures/copy/strip-png.ts';
import { stripWebp } from '../../../../lib/pictures/copy/strip-webp.ts';
import { readMetadata } from '../../../../lib/pictures/metadata/read.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(fixtures, path)));
const strips = { jpg: stripJpeg, png: stripPng, webp: stripWebp, mp4: stripFilm, mov: stripFilm } as const;
type Kind = keyof typeof strips;
const kindOf = (path: string): Kind => path.split('.').pop() as Kind;
const strip = (path: string): Uint8Array<ArrayBuffer> => {
  const stripped = strips[kindOf(path)](bytesOf(path));
  if (!stripped) throw new Error(`${path} could not be stripped`);
  return stripped;
};
const find = (bytes: Uint8Array, part: Uint8Array): number => Buffer.from(bytes).indexOf(part);
const latin = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.subarray(at, at + length)).toString('latin1');

const written = readdirSync(join(fixtures, 'metadata'))
  .filter((name) => kindOf(name) in strips)
  .map((name) => `metadata/${name}`);

test('there are enough files with metadata to strip', () => expect(written.length).toBeGreaterThan(60));

test.each(written)('%s says nothing any more', (path) => {
  expect(readMetadata(strip(path))).toEqual({ ok: true, fields: {}, hasLocation: false });
});

/** A JPEG's segments with their marker, the compressed picture last. */
const segments = (bytes: Uint8Array): { marker: number; body: string }[] => {
  const out: { marker: number; body: string }[] = [];
  for (let i = 2; ; ) {
    const marker = bytes[i + 1] as number;
    const end = i + 2 + ((bytes[i + 2] as number) << 8) + (bytes[i + 3] as number);
    if (marker === 0xda) return [...out, { marker, body: latin(bytes, i, bytes.length - i) }];
    out.push({ marker, body: latin(bytes, i, end - i) });
    i = end;
  }
};
const isPicture = ({ marker }: { marker: number }): boolean => marker < 0xe0 || marker > 0xfe;

describe('without touching the picture', () => {
  test.each([...written.filter((path) => path.endsWith('.jpg')), 'pictures/progressive.jpg', 'pictures/turned.jpg'])(
    '%s: tables and compressed coefficients are the same bytes',
    (path) => {
      const before = segments(bytesOf(path)).filter(isPicture);
      const after = segments(strip(path)).filter(isPicture);
      expect(before.map((s) => s.marker)).toContain(0xda);
      expect(after).toEqual(before);
    },
  );

  /** The parts of chunked files that hold the picture: `IDAT`, `VP8 ` and so on. */
  const chunks = (bytes: Uint8Array, from: number, names: RegExp, big: boolean): string[] => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const out: string[] = [];
    for (let i = from; i + 8 <= bytes.length; ) {
      const length = big ? view.getUint32(i) : view.getUint32(i + 4, true);
      const name = latin(bytes, i + (big ? 4 : 0), 4);
      if (names.test(name)) out.push(name + latin(bytes, i + 8, length));
      i += big ? length + 12 : 8 + length + (length % 2);
    }
    return out;
  };
  test.each(written.filter((path) => path.endsWith('.png')))('%s: the same compressed rows', (path) => {
    const rows = chunks(bytesOf(path), 8, /IHDR|PLTE|IDAT/, true);
    expect(rows.length).toBeGreaterThan(1);
    expect(chunks(strip(path), 8, /IHDR|PLTE|IDAT/, true)).toEqual(rows);
  });
  test.each(written.filter((path) => path.endsWith('.webp')))('%s: the same compressed picture', (path) => {
    const picture = chunks(bytesOf(path), 12, /VP8 |VP8L|ALPH/, false);
    expect(picture).toHaveLength(1);
    expect(chunks(strip(path), 12, /VP8 |VP8L|ALPH/, false)).toEqual(picture);
  });
  test.each(written.filter((path) => /mp4|mov/.test(path)))('%s: the same film at the same place', (path) => {
    const [before, after] = [bytesOf(path), strip(path)];
    expect(after.length).toBe(before.length);
    const at = find(before, Buffer.from('mdat'));
    expect(at).toBeGreaterThan(0);
    const size = Buffer.from(before).readUInt32BE(at - 4);
    expect(latin(after, at - 4, size)).toBe(latin(before, at - 4, size));
  });
});

test.each(['jpg', 'png', 'webp'])('%s: the orientation stays, the place goes', (kind) => {
  const path = `pictures/turned.${kind}`;
  expect(readMetadata(bytesOf(path))).toMatchObject({ hasLocation: true });
  const stripped = strip(path);
  const { exif, gps } = ExifReader.load(stripped.buffer, { expanded: true }) as {
    exif?: Record<string, { value: unknown }>;
    gps?: unknown;
  };
  expect(exif?.Orientation?.value).toBe(6);
  expect(gps).toBeUndefined();
  expect(readMetadata(stripped)).toEqual({ ok: true, fields: {}, hasLocation: false });
});

describe('what cannot be stripped is left to be drawn anew', () => {
  test('a comment hidden between the scans of a progressive picture', () => {
    const whole = bytesOf('pictures/progressive.jpg');
    const second = find(whole.subarray(find(whole, Buffer.from([0xff, 0xda])) + 2), Buffer.from([0xff, 0xc4]));
    const at = find(whole, Buffer.from([0xff, 0xda])) + 2 + second;
    const hidden = Buffer.concat([
      whole.subarray(0, at),
      Buffer.from([0xff, 0xfe, 0, 7]),
      Buffer.from('Ffion'),
      whole.subarray(at),
    ]);
    expect(stripJpeg(new Uint8Array(hidden))).toBeNull();
  });
  test.each([
    ['a JPEG cut off in its head', () => stripJpeg(bytesOf('pictures/astronaut.jpg').slice(0, 100))],
    ['a PNG without its end', () => stripPng(bytesOf('metadata/people.png').slice(0, 60))],
    ['a film whose boxes do not add up', () => stripFilm(bytesOf('metadata/ffmpeg.mp4').slice(0, 200))],
    ['something else', () => stripWebp(Uint8Array.from([1, 2, 3, 4]))],
  ])('%s', (_, run) => expect(run()).toBeNull());
});

test('pictures and films that phones append after the end go too', () => {
  const path = 'metadata/gps-west.jpg';
  const appended = new Uint8Array(Buffer.concat([bytesOf(path), bytesOf('metadata/people.jpg')]));
  expect(stripJpeg(appended)).toEqual(strip(path));
});
