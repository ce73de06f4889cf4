// How the parts of an examination add up: "nobody" only where everything was looked at.
import { describe, expect, test } from 'vitest';
import { merge } from '../../../lib/pictures/examine.ts';
import { faceCount, unexamined } from '../../../lib/pictures/features.ts';
import type { PartReport } from '../../../lib/pictures/lab/client.ts';

const face = { x: 0.1, y: 0.1, w: 0.1, h: 0.1, score: 0.9 };
const faces = (over: Partial<Extract<PartReport, { type: 'faces' }>> = {}): PartReport => ({
  type: 'faces',
  job: 1,
  faces: [],
  crowd: false,
  identifiable: false,
  somebody: false,
  hashes: ['0000000000000000', 'ffffffffffffffff'],
  marked: false,
  ms: 10,
  ...over,
});

describe('who is in it', () => {
  test.each<[string, PartReport, string]>([
    ['neither a face nor a person', faces(), 'none'],
    ['a person without a face', faces({ somebody: true }), 'some'],
    ['a face', faces({ faces: [face], somebody: true }), 'some'],
    ['the models did not answer', { type: 'failed', job: 1, part: 'faces', reason: 'no-answer' }, 'unknown'],
    ['only the text was read', { type: 'text', job: 1, lines: [], ms: 1 }, 'unknown'],
  ])('%s', (_, report, people) => {
    expect(merge(unexamined(), report).people).toBe(people);
  });

  test('somebody in one moment of a film is somebody in the film', () => {
    const first = merge(unexamined(), faces({ somebody: true }), 0);
    expect(merge({ ...first, moments: 1 }, faces(), 2).people).toBe('some');
  });
});

test('faces of a film carry their moment; as many people as in its fullest one', () => {
  let film = merge(unexamined(), faces({ faces: [face, face] }), 0);
  film = merge(film, faces({ faces: [face] }), 2);
  expect(film.faces.map((f) => f.at)).toEqual([0, 0, 2]);
  expect(faceCount(film)).toBe(2);
});

test('a line of text that stays on the screen is told once', () => {
  const line = { text: 'Aberhelyg', x: 0, y: 0, w: 0.1, h: 0.1, angle: 0 };
  const text: PartReport = { type: 'text', job: 1, lines: [line], ms: 3 };
  const film = merge(merge(unexamined(), text, 0), text, 2);
  expect(film.lines).toEqual([{ ...line, at: 0 }]);
  expect(film.ms.ocr).toBe(6);
});
