// Every kind of file gets an honest answer from the examination, in the browser as shipped: what is in it, or why that cannot be said.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cannot, PictureFeatures } from '../../lib/pictures/features.ts';
import { examineIn, LOOK_PAGE } from '../tools/look.ts';
import { goToOwnPage } from './harness/own-pages.ts';
import { browserName, session } from './harness/session.ts';

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'second-look-kinds-'));
const make = (name: string, bytes: Uint8Array): string => {
  const path = join(made, name);
  writeFileSync(path, bytes);
  return path;
};

/** A black-and-white PNG of any size; even 200 megapixels are a few kilobytes. */
const png = (width: number, height: number): Uint8Array => {
  const chunk = (name: string, body: Uint8Array): Buffer => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
    const out = Buffer.alloc(named.length + 8);
    out.writeUInt32BE(body.length);
    named.copy(out, 4);
    out.writeUInt32BE(crc32(named), named.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

let page: Page;
beforeAll(async () => {
  const running = await session();
  page = await running.newPage();
  await goToOwnPage(running, page, LOOK_PAGE, 'input[type=file]');
});
afterAll(async () => {
  await page.close();
  rmSync(made, { recursive: true });
});
const look = (path: string): Promise<PictureFeatures> => examineIn(page, path);

test.each(['pictures/astronaut.jpg', 'kinds/still.webp', 'kinds/still.avif'])(
  '%s shows a face, easily recognised',
  async (name) => {
    const found = await look(fixture(name));
    expect(found).toMatchObject({ kind: 'image', people: 'some', identifiable: true, crowd: false });
    expect(found.cannot).toBeUndefined();
    // The head, first and surest; the space suit may pass for another with one browser's way of scaling.
    const head = found.faces[0];
    expect(head && head.x + head.w / 2).toBeCloseTo(0.44, 1);
    expect(head && head.y + head.h / 2).toBeCloseTo(0.25, 1);
    expect(found.faces.length).toBeLessThanOrEqual(2);
  },
);

test('a person without a face is somebody, without a box', async () => {
  const found = await look(fixture('pictures/no-face.jpg'));
  expect(found).toMatchObject({ people: 'some', faces: [], identifiable: false });
});

test.each(['pictures/rocket.jpg', '../../public/icon/128.png'])('%s shows nobody', async (name) => {
  const found = await look(fixture(name));
  expect(found).toMatchObject({ people: 'none', faces: [] });
  expect(found.cannot).toBeUndefined();
});

test.each(['kinds/film.mp4', 'kinds/film.mov', 'kinds/film.webm'])('%s is looked at moment by moment', async (name) => {
  const found = await look(fixture(name));
  expect(found).toMatchObject({ kind: 'video', people: 'some', width: 320, height: 240 });
  expect(found.moments).toBeGreaterThanOrEqual(3);
  // The face comes in after two seconds of rocket.
  for (const face of found.faces) expect(face.at).toBeGreaterThanOrEqual(1.9);
  expect(found.faces.length).toBeGreaterThan(0);
});

test.each(['kinds/animated.gif', 'kinds/animated.webp'])('%s is looked at frame by frame', async (name) => {
  const found = await look(fixture(name));
  expect(found).toMatchObject({ people: 'some', moments: 2 });
  expect(found.faces.map((face) => face.at)).toEqual([0.5]);
});

test.each<[string, () => string, Cannot]>([
  ['HEIC, which this browser cannot show', () => fixture('kinds/still.heic'), 'unsupported'],
  ['TIFF', () => fixture('kinds/still.tif'), 'unsupported'],
  ['an encrypted film', () => fixture('kinds/encrypted.mp4'), 'encrypted'],
  ['an empty file', () => make('empty.jpg', new Uint8Array()), 'empty'],
  ['letters named .jpg', () => make('garbage.jpg', Buffer.from('not a picture at all, whatever its name says')), 'damaged'],
  [
    'a picture cut off in its head',
    () => make('cut.jpg', readFileSync(fixture('pictures/astronaut.jpg')).subarray(0, 400)),
    'damaged',
  ],
  ['a PNG cut off in its head', () => make('cut.png', png(64, 64).subarray(0, 30)), 'damaged'],
  ['a film cut off', () => make('cut.mp4', readFileSync(fixture('kinds/film.mp4')).subarray(0, 3000)), 'damaged'],
  ['200 megapixels', () => make('large.png', png(20_000, 10_000)), 'too-big'],
  ['a PDF', () => make('paper.pdf', Buffer.from('%PDF-1.7\n%%EOF')), 'unsupported'],
])('%s: says why it could not look, never "nobody"', async (_, path, why) => {
  const found = await look(path());
  expect({ why: found.cannot?.picture, people: found.people }).toEqual({ why, people: 'unknown' });
});

test(`a picture cut off in the middle is no more than "cannot tell" (${browserName})`, async () => {
  const whole = readFileSync(fixture('pictures/rocket.jpg'));
  const found = await look(make('half.jpg', whole.subarray(0, whole.length / 2)));
  expect(found.people).toBe('unknown');
});
