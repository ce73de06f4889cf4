// Folding keeps every letter's place: whatever is matched in the folded text leads back to the exact characters typed.
import { describe, expect, it } from 'vitest';
import { fold, lettersOf } from '../../../../lib/core/text/fold.ts';
import { readText, sourceWords } from '../../../../lib/core/text/reading.ts';

const wordsOf = (source: string, needle: string): string => {
  const reading = readText(source);
  const at = reading.text.indexOf(needle);
  if (at < 0) throw new Error(`"${needle}" is not in "${reading.text}"`);
  return sourceWords(reading, at, at + needle.length);
};

describe('fold', () => {
  const reads: [string, string][] = [
    ['Siân LLEWELYN', 'sian llewelyn'],
    ['Sia\u0302n', 'sian'],
    ['Ll\u0177r a’r “ci”', `llyr a'r "ci"`],
    ['Wi\u015bniarska, \u0141ucja', 'wisniarska, lucja'],
    ['Nguy\u1ec5n', 'nguyen'],
    ['Jay\u200bden Tre\u00adwent', 'jayden trewent'],
    ['J\u0430yd\u0435n', 'jayden'],
    ['\ud835\udc09\ud835\udc1a\ud835\udc32', 'jay'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['wait\u2026 no', 'wait... no'],
    ['ysgol \u2013 school', 'ysgol - school'],
    ['\ufb01rst \uff21\uff22', 'first ab'],
  ];
  it.each(reads)('reads %j as %j', (source, text) => {
    expect(fold(source).text).toBe(text);
  });

  const places: [string, string, string][] = [
    ['Da iawn Siân Llewelyn!', 'sian llewelyn', 'Siân Llewelyn'],
    ['Da iawn Sia\u0302n!', 'sian', 'Sia\u0302n'],
    ['🎉🎉 Well done Jay\u200bden 🎉', 'jayden', 'Jay\u200bden'],
    ['ŵy 👩‍👩‍👧 Tre\u00adwent\u200b.', 'trewent', 'Tre\u00adwent'],
    ['\ufb01rst', 'first', '\ufb01rst'],
    ['plain text only', 'text', 'text'],
  ];
  it.each(places)('in %j the letters %j stand at %j', (source, needle, words) => {
    expect(wordsOf(source, needle)).toBe(words);
  });

  it('reads figures as letters only where asked, and only inside words', () => {
    expect(fold('sh1t').text).toBe('sh1t');
    expect(fold('sh1t id!ot b@stard $hit', { leet: true }).text).toBe('shit idiot bastard shit');
    expect(fold('call 01632 960140 at 10:30 @home wow!', { leet: true }).text).toBe('call 01632 960140 at 10:30 @home wow!');
  });

  it('gives only letters and figures for comparing names', () => {
    expect(lettersOf('O’Dwyer-Kane')).toBe('odwyerkane');
  });
});
