// Which layer may import which: the directions that keep the checks pure and the content script light.
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, productFiles } from './files.ts';

const imports = productFiles.flatMap(importsOf);
const under =
  (...dirs: string[]) =>
  (path: string) =>
    dirs.some((dir) => path === dir || path.startsWith(`${dir}/`));
const show = (list: Import[]) => list.map((i) => `${i.from} -> ${i.to}`);
const own = imports.filter((i) => i.own);

test('the files and their imports are seen at all', () => {
  expect(productFiles.length).toBeGreaterThan(50);
  expect(own.length).toBeGreaterThan(100);
});

test('core imports nothing but itself, no package and no browser', () => {
  const inCore = imports.filter((i) => under('lib/core')(i.from));
  expect(show(inCore.filter((i) => !i.own || !under('lib/core')(i.to)))).toEqual([]);
});

test('nothing imports an entrypoint', () => {
  const inside = (i: Import) => under('entrypoints')(i.from) && i.from.split('/')[1] === i.to.split('/')[1];
  expect(show(own.filter((i) => under('entrypoints')(i.to) && !inside(i)))).toEqual([]);
});

test('no import goes to tests or tools', () => {
  expect(show(own.filter((i) => under('tests', '.ci')(i.to)))).toEqual([]);
});

describe('components', () => {
  const inComponents = imports.filter((i) => under('components')(i.from));

  test('use preact and no other package', () => {
    expect(show(inComponents.filter((i) => !i.own && !/^preact(\/|$)/.test(i.to)))).toEqual([]);
  });

  test('take only words as values from the layers below; the rest as types', () => {
    const values = inComponents.filter((i) => i.own && under('lib')(i.to) && !i.typeOnly);
    expect(show(values.filter((i) => !under('lib/words', 'lib/core')(i.to)))).toEqual([]);
  });
});

test('no check imports another check, and no check knows a platform', () => {
  const checks = own.filter((i) => under('lib/core/checks')(i.from) && i.from !== 'lib/core/checks/index.ts');
  const family = (path: string) => path.split('/').slice(0, 4).join('/').replace(/\.ts$/, '');
  expect(show(checks.filter((i) => under('lib/core/checks')(i.to) && family(i.to) !== family(i.from)))).toEqual([]);
});

test('no platform imports another platform', () => {
  const shared = /^lib\/platforms\/(index|hosts|platform|types|shared.*)\.ts$/;
  const platforms = own.filter((i) => under('lib/platforms')(i.from) && !shared.test(i.from));
  const site = (path: string) => path.split('/')[2]?.replace(/\.ts$/, '');
  expect(
    show(platforms.filter((i) => under('lib/platforms')(i.to) && !shared.test(i.to) && site(i.to) !== site(i.from))),
  ).toEqual([]);
});

test.each([
  ['lib/platforms', ['lib/platforms', 'lib/core', 'lib/composer']],
  ['lib/composer', ['lib/composer', 'lib/platforms', 'lib/core', 'lib/messaging', 'lib/words', 'lib/pictures']],
  ['lib/words', ['lib/words', 'lib/core', 'lib/messaging']],
  ['lib/list', ['lib/list', 'lib/core']],
  ['lib/pictures', ['lib/pictures', 'lib/core', 'lib/messaging']],
  ['lib/store', ['lib/store', 'lib/core', 'lib/messaging', 'lib/list', 'lib/words']],
  ['lib/messaging', ['lib/messaging', 'lib/core']],
])('%s builds only on %j, types aside', (layer, allowed) => {
  const outside = own.filter((i) => under(layer)(i.from) && !i.typeOnly && !under(...allowed)(i.to));
  expect(show(outside)).toEqual([]);
});

/** Every file reached from a content script, types left out. */
const reached = (start: string): Set<string> => {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...own.filter((i) => i.from === path && !i.typeOnly).map((i) => i.to));
  }
  return seen;
};

const contentScripts = productFiles.filter((path) => /^entrypoints\/[\w-]+\.content(\.tsx?|\/index\.tsx?)$/.test(path));

test.each(contentScripts)('%s carries no list, phrases, models or settings', (script) => {
  const files = [...reached(script)];
  expect(files.filter(under('lib/list', 'lib/store', 'lib/core/phrases', 'lib/core/checks', 'lib/core/names'))).toEqual([]);
  const packages = imports.filter((i) => !i.own && !i.typeOnly && files.includes(i.from)).map((i) => i.to);
  expect([...new Set(packages)].filter((name) => /^(zod|idb|papaparse|onnxruntime|exifreader)/.test(name))).toEqual([]);
});
