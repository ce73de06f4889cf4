// What is hidden is gone: in the browser as shipped, nothing under a hidden part depends on more than a few averages of what was there,
// no face is found and no letter read in it again, and the rest of the picture and its file say no more than they should.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CopyResult, CopyWishes } from '../../lib/pictures/copy/safer-copy.ts';
import type { Examined } from '../../lib/pictures/examine.ts';
import type { Box, PictureFeatures } from '../../lib/pictures/features.ts';
import { LOOK_PAGE } from '../tools/look.ts';
import { goToOwnPage } from './harness/own-pages.ts';
import { session } from './harness/session.ts';

declare global {
  // Lent by photo-lab.html#look.
  var saferCopy: (file: Blob, wishes: CopyWishes) => Promise<CopyResult>;
}

const fixture = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url))).toString('base64');

let page: Page;
beforeAll(async () => {
  const running = await session();
  page = await running.newPage();
  await goToOwnPage(running, page, LOOK_PAGE, 'input[type=file]');
});
afterAll(() => page.close());

interface Copied {
  readonly before: PictureFeatures;
  readonly after: PictureFeatures;
  readonly type: string;
  readonly name: string;
  readonly lossless: boolean;
}

/** Examines a picture, hides what `what` names in a copy, examines the copy. */
const copied = (base64: string, what: 'faces' | 'lines' | 'nothing', longestSide?: number): Promise<Copied> =>
  page.evaluate(
    async (data, part, longest) => {
      const look = globalThis.examine as (file: Blob) => Promise<Examined>;
      const file = new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))]);
      const { features: before } = await look(file);
      const hide: readonly Box[] = part === 'nothing' ? [] : before[part];
      const copy = await globalThis.saferCopy(file, { hide, name: 'picture', ...(longest ? { longestSide: longest } : {}) });
      if (!copy.ok) throw new Error(copy.why);
      const { features: after } = await look(copy.file);
      return { before, after, type: copy.file.type, name: copy.file.name, lossless: copy.lossless };
    },
    base64,
    what,
    longestSide ?? 0,
  );

describe('hidden faces', () => {
  test.each([
    ['one large face', 'pictures/astronaut.jpg', 1],
    ['six small ones', 'pictures/six.jpg', 6],
  ])('%s: none is found again', async (_, path, count) => {
    const { before, after, lossless } = await copied(fixture(path), 'faces');
    expect(before.faces.length).toBeGreaterThanOrEqual(count);
    expect(after.faces).toEqual([]);
    expect({ lossless, metadata: after.metadata, width: after.width }).toEqual({
      lossless: false,
      metadata: {},
      width: before.width,
    });
  });
});

test('hidden text: no line is read again', async () => {
  const { before, after } = await copied(fixture('pictures/certificate.jpg'), 'lines');
  expect(before.lines.length).toBeGreaterThan(2);
  expect(after.lines).toEqual([]);
});

test.each([
  ['metadata/people.jpg', 'image/jpeg', 'picture.jpg'],
  ['metadata/gps-west.png', 'image/png', 'picture.png'],
  ['metadata/rights.webp', 'image/webp', 'picture.webp'],
  ['metadata/xmp-people.mp4', 'video/mp4', 'picture.mp4'],
])('nothing to hide in %s: only the words go', async (path, type, name) => {
  const made = await copied(fixture(path), 'nothing');
  expect(Object.keys(made.before.metadata).length).toBeGreaterThan(0);
  expect({ ...made.after.metadata }).toEqual({});
  expect(made).toMatchObject({ type, name, lossless: true, after: { hasLocation: false, width: made.before.width } });
});

test('turned by its metadata: the copy stands as the original does', async () => {
  const { before, after } = await copied(fixture('pictures/turned.jpg'), 'nothing');
  expect([after.width, after.height]).toEqual([before.width, before.height]);
});

test('made smaller where the school says so', async () => {
  const { after, lossless } = await copied(fixture('pictures/rocket.jpg'), 'nothing', 320);
  expect({ longest: Math.max(after.width, after.height), lossless }).toEqual({ longest: 320, lossless: false });
});

test('two pictures with the same averages become the same picture where they are hidden', async () => {
  const result = await page.evaluate(async () => {
    const [width, height] = [400, 300];
    const box = { x: 0.3, y: 0.3, w: 0.4, h: 0.4 };
    // The hidden part is the box and a margin; it is averaged into six squares by four.
    const part = { x: 96, y: 72, w: 208, h: 156 };
    const noise = new ImageData(width, height);
    let state = 7;
    const random = (): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state / 4294967296;
    };
    for (let i = 0; i < noise.data.length; i++) noise.data[i] = i % 4 === 3 ? 255 : Math.floor(random() * 256);
    const shuffled = new ImageData(new Uint8ClampedArray(noise.data), width, height);
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 6; column++) {
        const places: number[] = [];
        const [x1, x2] = [Math.floor((column * part.w) / 6), Math.floor(((column + 1) * part.w) / 6)];
        const [y1, y2] = [Math.floor((row * part.h) / 4), Math.floor(((row + 1) * part.h) / 4)];
        for (let y = y1; y < y2; y++) for (let x = x1; x < x2; x++) places.push(((part.y + y) * width + part.x + x) * 4);
        for (let i = places.length - 1; i > 0; i--) {
          const [a, b] = [places[i] as number, places[Math.floor(random() * (i + 1))] as number];
          for (let c = 0; c < 3; c++)
            [shuffled.data[a + c], shuffled.data[b + c]] = [shuffled.data[b + c] as number, shuffled.data[a + c] as number];
        }
      }
    const hidden = async (pixels: ImageData): Promise<Uint8ClampedArray> => {
      const canvas = new OffscreenCanvas(width, height);
      (canvas.getContext('2d') as OffscreenCanvasRenderingContext2D).putImageData(pixels, 0, 0);
      const copy = await globalThis.saferCopy(await canvas.convertToBlob({ type: 'image/png' }), { hide: [box], name: 'x' });
      if (!copy.ok) throw new Error(copy.why);
      const drawn = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      drawn.drawImage(await createImageBitmap(copy.file), 0, 0);
      return drawn.getImageData(0, 0, width, height).data;
    };
    const [first, second] = [await hidden(noise), await hidden(shuffled)];
    const differ = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => {
      let count = 0;
      for (let y = box.y * height; y < (box.y + box.h) * height; y++)
        for (let x = box.x * width; x < (box.x + box.w) * width; x++) {
          const i = (Math.round(y) * width + Math.round(x)) * 4;
          if (a[i] !== b[i] || a[i + 1] !== b[i + 1] || a[i + 2] !== b[i + 2]) count++;
        }
      return count;
    };
    return { before: differ(noise.data, shuffled.data), after: differ(first, second) };
  });
  expect(result.before).toBeGreaterThan(15_000);
  expect(result.after).toBe(0);
});
