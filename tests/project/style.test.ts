// House rules of the source: size, names, opening lines, unfinished work, and what the repository does not talk about.
import { expect, test } from 'vitest';
import { allFiles, codeFiles, read } from './files.ts';

/** Tables of words and names grow by rows, not by ideas. */
const isTable = (path: string): boolean => /^lib\/core\/(phrases|names\/data)\//.test(path);
const ours = codeFiles;
const firstComment = (path: string): string => /^(?:#!.*\n)?((?:\/\/.*\n|\/\*[\s\S]*?\*\/\n?)+)/.exec(read(path))?.[1] ?? '';

test('every file opens by saying what it is for', () => {
  const needs = ours.filter((path) => !/(^|\/)(wxt\.config|vitest\.config|vite\.config)\.ts$/.test(path));
  expect(needs.filter((path) => firstComment(path) === '')).toEqual([]);
});

test('no file is over 250 lines without a reason at its top', () => {
  const long = ours.filter((path) => !isTable(path) && read(path).split('\n').length > 271);
  expect(long.filter((path) => !/\b(long|lines|one file|table|data)\b/i.test(firstComment(path)))).toEqual([]);
});

test('files are kebab-case, components PascalCase', () => {
  const name = (path: string) => (path.split('/').at(-1) as string).replace(/(\.[a-z0-9]+)+$/i, '');
  const odd = ours.filter((path) =>
    /^components\/.*\.tsx$/.test(path)
      ? !/^[A-Z][A-Za-z]*$/.test(name(path)) && !/^[a-z0-9-]+$/.test(name(path))
      : !/^[a-z0-9-]+$/.test(name(path)),
  );
  expect(odd).toEqual([]);
});

test('nothing is exported by default except where a tool asks for it', () => {
  const byDefault = ours.filter((path) => /^export default/m.test(read(path)));
  expect(byDefault.filter((path) => !/^entrypoints\/|\.config\.ts$/.test(path))).toEqual([]);
});

test('nothing is left to do', () => {
  const marks = new RegExp(['TO', 'DO|FIX', 'ME|X', 'XX'].join(''));
  expect(ours.filter((path) => new RegExp(`\\b(${marks.source})\\b`).test(read(path)))).toEqual([]);
});

test('the repository talks about the product, not about how it was written', () => {
  const words = [
    'promp' + 'ts?',
    'LL' + 'M',
    'Clau' + 'de',
    'Chat' + 'GPT',
    'Copi' + 'lot',
    'AI (agent|session|assistant)s?',
    '/work/' + 'shared',
    '/tmp/' + 'dev',
  ];
  const pattern = new RegExp(`(?<![\\w/.-])(${words.join('|')})(?![\\w-])`);
  const texts = allFiles.filter((path) => /\.(tsx?|mjs|md|json|html|css)$/.test(path) && !path.endsWith('package-lock.json'));
  const data = /^tests\/(corpus|scenarios)\//;
  expect(texts.filter((path) => !data.test(path) && pattern.test(read(path)))).toEqual([]);
});

test('the top level stays as it is', () => {
  const expected = [
    '.ci',
    '.gitignore',
    'LICENSE',
    'README.md',
    'components',
    'docs',
    'entrypoints',
    'lib',
    'package-lock.json',
    'package.json',
    'public',
    'tests',
    'tsconfig.json',
    'wxt.config.ts',
  ];
  const found = [...new Set(allFiles.map((path) => path.split('/')[0] as string))];
  expect(found.filter((name) => !expected.includes(name))).toEqual([]);
});
