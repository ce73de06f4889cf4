// The sentence around marked words: exact marks, sensible cuts, no torn letters.
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../components/findings/excerpt.ts';
import { whereLabel } from '../../components/findings/where.ts';
import type { Field } from '../../lib/core/finding.ts';
import { guardWords } from '../../lib/words/guard.ts';
import { spanFor } from '../gallery/samples.ts';

const show = (text: string, ...words: string[]): string[] =>
  excerpts(
    text,
    words.map((one) => spanFor(text, one)),
  ).map((pieces) => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''));

test.each([
  ['One. Well done Will Young today! Three.', ['Will Young'], ['Well done [Will Young] today!']],
  ['Will Young', ['Will Young'], ['[Will Young]']],
  ['First line\nDa iawn i Llŷr heddiw\nThird', ['Llŷr'], ['Da iawn i [Llŷr] heddiw']],
  ['Mr. Young and Grace Best won. Done.', ['Grace Best'], ['Young and [Grace Best] won.']],
  ['Grace and Will and Grace won.', ['Grace', 'Will'], ['[Grace] and [Will] and Grace won.']],
  ['Grace won. So did Will. Well done.', ['Will', 'Grace'], ['[Grace] won.', 'So did [Will].']],
  ['👩‍🏫 Da iawn Siôn 🎉🎉', ['Siôn'], ['👩‍🏫 Da iawn [Siôn] 🎉🎉']],
])('%j', (text, words, expected) => {
  expect(show(text, ...words)).toEqual(expected);
});

test('a long sentence is cut at spaces on both sides', () => {
  const [shown = ''] = show(`${'some words '.repeat(30)}Will Young ${'more 🎉 words '.repeat(30)}`, 'Will Young');
  expect(shown.length).toBeLessThan(240);
  expect(shown).toMatch(/^… (some words )+\[Will Young\] (more 🎉 words ?)+(more( 🎉)?)? …$/u);
});

test('without a space to cut at, the words stand alone rather than in torn letters', () => {
  expect(show(`${'🎉'.repeat(200)}Will${'🎉'.repeat(200)}`, 'Will')).toEqual(['… [Will] …']);
});

test('words that moved since are shown by themselves', () => {
  expect(excerpts('Something else now', [{ field: 'text', start: 3, end: 7, words: 'Will' }])).toEqual([
    [{ text: 'Will', marked: true }],
  ]);
});

describe('where', () => {
  test.each<[Field, string]>([
    ['text', 'In your post'],
    ['pictures[0]', 'Picture 1'],
    ['pictures[1].alt', 'In the description of picture 2'],
    ['pictures[2].fileName', 'In the file name of picture 3'],
    ['pictures[0].lines[3]', 'In words seen in picture 1'],
    ['pictures[0].taggedAccounts[0]', 'Tagged in picture 1'],
    ['pictures[0].metadata.Caption', 'In details stored with picture 1'],
    ['account.bio', 'In the profile of this account'],
    ['context.replyTo.text', 'In the post you are answering'],
    ['context.shared', 'In the post you are sharing'],
    ['links[0]', 'In a link'],
  ])('%s', (field, label) => {
    expect(whereLabel(field, guardWords.en.where)).toBe(label);
  });
});
