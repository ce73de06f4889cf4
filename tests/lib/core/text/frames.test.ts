// Frames: parts, sets, gaps, and where a gap must stop.
import { describe, expect, it } from 'vitest';
import { compileFrames, type FrameRow } from '../../../../lib/core/text/frames.ts';
import { readText } from '../../../../lib/core/text/reading.ts';

const sets = {
  en: { WHO: 'teacher parent', BE: 'is are', HARSH: 'vile lazy' },
  cy: { WHO: 'pennaeth', HARSH: 'diog' },
};
const find = (say: string, text: string): string[] => {
  const row: FrameRow = { say, note: '', strength: 'faint' };
  const reading = readText(text);
  return compileFrames([row], sets)
    .find(reading)
    .map(({ start, end }) => reading.text.slice(start, end));
};

describe('compileFrames', () => {
  it.each([
    ['WHO ~3 BE ~2 HARSH', 'Some parents at the gate are really vile.', 'parents at the gate are really vile'],
    ['WHO ~3 BE ~2 HARSH', "Mae'r bennaeth is ddiog", 'bennaeth is ddiog'],
    ['not|never very? HARSH', 'He was not lazy', 'not lazy'],
    ['not|never very? HARSH', 'He was not very lazy', 'not very lazy'],
    ['year # is', 'Year 9 is here', 'year 9 is'],
    ['WHO ~~4 nobody', 'Our teacher left. Nobody cried.', 'teacher left. nobody'],
  ])('%s matches in "%s"', (say, text, words) => {
    expect(find(say, text)).toEqual([words]);
  });

  it.each([
    ['over a full stop', 'WHO ~3 BE ~2 HARSH', 'I met a parent. Mondays are vile.'],
    ['past a negation', 'WHO ~3 BE ~2 HARSH', 'Parents are not vile.'],
    ['past an if', 'WHO ~3 BE ~2 HARSH', 'Ask a parent if I am, or they are, lazy'],
    ['more words than it may', 'WHO ~3 BE ~2 HARSH', 'Parents of the children in my class are vile'],
    ['two sentences on', 'WHO ~~9 nobody', 'Our teacher left. It rained. Nobody cried.'],
    ['a handle', 'WHO BE HARSH', '@teacher is lazy'],
  ])('does not reach %s', (_what, say, text) => {
    expect(find(say, text)).toEqual([]);
  });

  it.each(['~3 WHO', 'WHO ~3', 'very? WHO', 'NOBODY is'])('refuses a frame that cannot be searched: %s', (say) => {
    expect(() => find(say, '')).toThrow();
  });
});
