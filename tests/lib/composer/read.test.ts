// @vitest-environment happy-dom
// Reading an editor: the exact text for each editor's markup, and every character traced back to its node.
import { describe, expect, test } from 'vitest';
import { inPart, rangesFor } from '../../../lib/composer/highlight.ts';
import { rangeOver, readEditor } from '../../../lib/composer/read.ts';
import { PART_BREAK } from '../../../lib/core/draft.ts';

const editor = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};
const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="k">${inner}</span></div></div>`;
const family = '👨‍👩‍👧';

describe('text', () => {
  test.each([
    ['nothing', '', ''],
    ['plain text', 'Hello', 'Hello'],
    [
      'Draft.js: two blocks',
      draftBlock('<span data-text="true">one</span>') + draftBlock('<span data-text="true">two</span>'),
      'one\ntwo',
    ],
    [
      'Draft.js: an empty block holds a break',
      draftBlock('<span data-text="true">a</span>') +
        draftBlock('<br data-text="true">') +
        draftBlock('<span data-text="true">b</span>'),
      'a\n\nb',
    ],
    ['Draft.js: a soft break is a character', draftBlock('<span data-text="true">a\nb</span>'), 'a\nb'],
    [
      'Draft.js: a mention and an emoji as spans',
      draftBlock(`<span class="m"><span>@AberKites</span></span><span> </span><span>${family}</span>`),
      `@AberKites ${family}`,
    ],
    [
      'Lexical: paragraphs',
      '<p dir="auto"><span data-lexical-text="true">one</span></p><p><br></p><p><span>two</span></p>',
      'one\n\ntwo',
    ],
    ['Lexical: a soft break', '<p><span>a</span><br><span>b</span></p>', 'a\nb'],
    [
      'Lexical: two soft breaks, one kept for the caret',
      '<p><span>a</span><br><br data-lexical-managed-linebreak="true"></p>',
      'a\n',
    ],
    ['ProseMirror: the trailing break is not text', '<p>a<br class="ProseMirror-trailingBreak"></p><p>b</p>', 'a\nb'],
    ['Quill: list items are lines', '<ol><li>one</li><li>two</li></ol><p>three</p>', 'one\ntwo\nthree'],
    ['images stand for their alt text', '<p>Go <img alt="🎉" src="data:,">!</p>', 'Go 🎉!'],
    ['fillers are left out, joiners are not', `<p>\uFEFFa\u200Bb${family}</p>`, `ab${family}`],
    ['markup typed as text', '<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>', '<b>x</b> & y'],
    ['two spaces and a hard one', '<p>a  b\u00A0c</p>', 'a  b\u00A0c'],
    ['Welsh letters, composed as typed', '<p>Tŷ’r ysgol, w\u0302yn</p>', 'Tŷ’r ysgol, w\u0302yn'],
  ])('%s', (_, html, text) => {
    expect(readEditor(editor(html)).text).toBe(text);
  });

  test('a form field', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'un\ndau';
    expect(readEditor(field).text).toBe('un\ndau');
  });
});

describe('ranges', () => {
  const html =
    '<p><span>See </span><span>Summer</span><span> Day</span></p><p>and <img alt="🎉" src="data:,">\uFEFFSummer Day</p>';

  test.each([
    [0, 3, 'See'],
    [4, 14, 'Summer Day'],
    [6, 12, 'mmer D'],
    [15, 18, 'and'],
    [21, 31, 'Summer Day'],
  ])('%i to %i covers its words', (start, end, words) => {
    const reading = readEditor(editor(html));
    expect(reading.text.slice(start, end)).toBe(words);
    expect(rangeOver(reading, start, end)?.toString()).toBe(words);
  });

  test('an image is covered whole', () => {
    const root = editor(html);
    const range = rangeOver(readEditor(root), 19, 21);
    expect(range?.cloneContents().querySelector('img')?.getAttribute('alt')).toBe('🎉');
  });

  test('words that left the page have no range', () => {
    const root = editor(html);
    const reading = readEditor(root);
    root.textContent = '';
    expect(rangeOver(reading, 0, 3)).toBeNull();
  });

  test('an empty stretch has no range', () => {
    expect(rangeOver(readEditor(editor(html)), 2, 2)).toBeNull();
  });
});

describe('spans of a joined thread', () => {
  const readings = [
    { text: 'one two', pieces: [] },
    { text: '', pieces: [] },
    { text: 'three', pieces: [] },
  ];
  const joined = readings.map((r) => r.text).join(PART_BREAK);

  test.each([
    ['two', { part: 0, start: 4, end: 7 }],
    ['three', { part: 2, start: 0, end: 5 }],
  ])('%s', (words, at) => {
    const start = joined.indexOf(words);
    expect(inPart(readings, start, start + words.length)).toEqual(at);
  });

  test('across a break: none', () => {
    expect(inPart(readings, 5, 12)).toBeNull();
  });

  test('only spans of the text that still read the same are marked', () => {
    const reading = readEditor(editor('<p>Summer Day</p>'));
    const span = { field: 'text' as const, start: 0, end: 6, words: 'Summer' };
    expect(rangesFor([reading], [span]).map(String)).toEqual(['Summer']);
    expect(rangesFor([reading], [{ ...span, words: 'Winter' }])).toEqual([]);
    expect(rangesFor([reading], [{ ...span, field: 'pictures[0].alt' }])).toEqual([]);
  });
});
