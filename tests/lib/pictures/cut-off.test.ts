// Files that end too early are noticed, whole ones are not suspected.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutOff } from '../../../lib/pictures/cut-off.ts';
import { HEAD_BYTES, sniff } from '../../../lib/pictures/sniff.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, path)));
const isCutOff = (bytes: Uint8Array): boolean => cutOff(bytes, sniff(bytes.subarray(0, HEAD_BYTES)).format);

const whole = [
  'pictures/astronaut.jpg',
  'pictures/progressive.jpg',
  'pictures/turned.jpg',
  'pictures/turned.png',
  'pictures/turned.webp',
  'kinds/still.webp',
  'kinds/still.avif',
  'kinds/animated.webp',
  'metadata/rights.jpg',
  'metadata/magick-text.png',
];

describe.each(whole)('%s', (path) => {
  test('is whole, also with something after its end', () => {
    expect(isCutOff(bytesOf(path))).toBe(false);
    expect(isCutOff(new Uint8Array([...bytesOf(path), 0, 0, 0, 0]))).toBe(false);
  });
});

test.each(whole.filter((path) => !path.endsWith('.avif')))('%s, cut at half and just before its end, is cut off', (path) => {
  const bytes = bytesOf(path);
  expect(isCutOff(bytes.subarray(0, Math.floor(bytes.length / 2)))).toBe(true);
  expect(isCutOff(bytes.subarray(0, bytes.length - 12))).toBe(true);
});

test('a preview inside the metadata has an end of its own, which proves nothing', () => {
  const bytes = bytesOf('pictures/astronaut.jpg');
  const body = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from([0xff, 0xd8, 0xff, 0xd9])]);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
  const withPreview = Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]);
  expect(isCutOff(new Uint8Array(withPreview))).toBe(false);
  expect(isCutOff(new Uint8Array(withPreview.subarray(0, 3000)))).toBe(true);
});
