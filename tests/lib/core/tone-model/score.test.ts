// The committed weights are the ones the record describes, and scores behave.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackBytes } from '../../../../lib/core/tone-model/base64.ts';
import { featuresOf } from '../../../../lib/core/tone-model/features.ts';
import { labels } from '../../../../lib/core/tone-model/labels.ts';
import { kindOfUnkindness, schoolToneScore, toneScore } from '../../../../lib/core/tone-model/score.ts';
import { ENTRY, openTable } from '../../../../lib/core/tone-model/table.ts';
import { trained } from '../../../../lib/core/tone-model/weights.ts';
import { corpusFolder, readVoices } from '../../../tools/tone/corpus.ts';
import record from '../../../tools/tone/record.json' with { type: 'json' };

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const again = 'changed since training: run npm run train:tone and npm run measure:tone';

describe('the committed weights', () => {
  const bytesOf = ({ packed, entries }: { packed: string; entries: number }) =>
    new Uint8Array(unpackBytes(packed, entries * ENTRY).buffer);

  it.each(['general', 'school', 'domain'] as const)('are those of the record: %s', (side) => {
    expect(bytesOf(trained[side])).toHaveLength(record.weights[side].bytes);
    expect(sha256(bytesOf(trained[side]))).toBe(record.weights[side].sha256);
  });

  it.each(labels)('are those of the record: label %s', (label) => {
    expect(bytesOf(trained.labels[label])).toHaveLength(record.weights[label].bytes);
    expect(sha256(bytesOf(trained.labels[label]))).toBe(record.weights[label].sha256);
  });

  it('were trained with the features and the posts as they are now', () => {
    for (const [file, hash] of Object.entries(record.features)) expect(sha256(readFileSync(file)), `${file} ${again}`).toBe(hash);
    expect(Object.keys(record.posts)).toEqual(readVoices('dev').map(({ file }) => file));
    for (const [file, hash] of Object.entries(record.posts))
      expect(sha256(readFileSync(join(corpusFolder, file))), `${file} ${again}`).toBe(hash);
  });

  it('saw no kept voice', () => {
    expect(readVoices('kept').length).toBeGreaterThanOrEqual(5);
    for (const { file } of readVoices('kept')) expect(Object.keys(record.posts)).not.toContain(file);
  });
});

describe.each([
  ['toneScore', toneScore],
  ['schoolToneScore', schoolToneScore],
])('%s', (_name, score) => {
  it('is 0 without words, and between 0 and 1 for anything', () => {
    expect(score('')).toBe(0);
    expect(score(' \n\t')).toBe(0);
    for (const text of ['a', '!!!', '😀', 'x'.repeat(10_000), '\ud800', 'Noson rieni nos Iau']) {
      expect(score(text)).toBeGreaterThanOrEqual(0);
      expect(score(text)).toBeLessThanOrEqual(1);
    }
  });

  it('puts an insult above a notice, in both languages', () => {
    expect(score('Those parents are utterly clueless and their brats are worse')).toBeGreaterThan(
      score('Parents, please collect the forms from the office on Friday'),
    );
    expect(score("Mae'r rhieni 'ma yn hollol dwp a'u plant yn waeth")).toBeGreaterThan(
      score("Rhieni, casglwch y ffurflenni o'r swyddfa ddydd Gwener"),
    );
  });

  it('reads accents, dashes and invisible characters like plain letters', () => {
    expect(score('Caf\u00e9 staff are use\u00adless')).toBe(score('Cafe staff are useless'));
    expect([...featuresOf('ŵyl')].sort()).toEqual([...featuresOf('wyl')].sort());
  });
});

describe('kindOfUnkindness', () => {
  it.each([
    ['Bloody hell, what a load of crap this arse of a timetable is', 'offensive'],
    [
      'Management do not care about staff here. The workload is a joke and nobody listens. I am done with this school.',
      'grievance',
    ],
    ['The bursar has been stealing from the trip fund for years and the head covers it up', 'defamation'],
    ['Mae rheolwyr yr ysgol yma yn ein trin fel baw a neb yn gwrando ar staff', 'grievance'],
  ])('tells what it is: %s', (text, kind) => {
    expect(kindOfUnkindness(text)).toBe(kind);
  });

  it('names nothing where two kinds are as likely', () => {
    expect(kindOfUnkindness('')).toBeNull();
  });
});

describe('openTable', () => {
  it('gives back every weight, and 0 for what is not there', () => {
    // 1: 5, 65538: -3, 16777215: 127; the first and the third share a slot of a small table.
    const packed = Buffer.from([1, 0, 0, 5, 2, 0, 1, -3, 255, 255, 255, 127]).toString('base64');
    const table = openTable(packed, 3);
    expect([1, 65538, 16777215, 2, 17].map((feature) => table.of(feature))).toEqual([5, -3, 127, 0, 0]);
  });
});
