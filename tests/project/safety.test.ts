// Promises that can be read off the source: no markup from strings, no code from strings, no network but the list's sync, no logs of drafts.
import { expect, test } from 'vitest';
import { codeFiles, productFiles, read } from './files.ts';

/** Lines outside comments that match, as path:line. */
const lines = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((path) =>
    read(path)
      .split('\n')
      .map((line, i) => ({ line: line.replace(/^\s*(\*|\/\/|\/\*).*$/, '').replace(/\s\/\/ .*$/, ''), at: `${path}:${i + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ at }) => at),
  );

test('no markup is made from strings', () => {
  const markup =
    /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|srcdoc/;
  expect(lines(productFiles, markup)).toEqual([]);
});

test('no code is made from strings', () => {
  expect(lines(productFiles, /\beval\(|new Function\(|setTimeout\(\s*['"`]/)).toEqual([]);
});

test('nothing but the sync of the list reaches the network', () => {
  const packaged = /^lib\/(list\/sync|pictures\/)/;
  const network = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport/;
  expect(
    lines(
      productFiles.filter((path) => !packaged.test(path)),
      network,
    ),
  ).toEqual([]);
});

test('pictures fetch packaged files only', () => {
  const pictures = productFiles.filter((path) => path.startsWith('lib/pictures/'));
  expect(lines(pictures, /\bfetch\((?!`\/models\/|browser\.runtime\.getURL\()/)).toEqual([]);
  expect(lines(pictures, /XMLHttpRequest|WebSocket|sendBeacon|EventSource/)).toEqual([]);
});

test('nothing is kept where the page could read it', () => {
  expect(lines(productFiles, /\b(localStorage|sessionStorage)\b|document\.cookie\s*=/)).toEqual([]);
});

test('no debugging output is left', () => {
  expect(lines(productFiles, /console\.(log|debug|info|dir|table|trace)\(|\bdebugger\b/)).toEqual([]);
});

test('tests neither sleep nor run alone', () => {
  const tests = codeFiles.filter((path) => /\.(test|e2e|built)\.tsx?$/.test(path) && path !== 'tests/project/safety.test.ts');
  expect(lines(tests, /\.(only|skip|todo)\(|waitForTimeout|setTimeout\(\s*(resolve|done|r)\s*,\s*[1-9]/)).toEqual([]);
});
