// The shipped files: no code or data from elsewhere, no way to make code from strings, a content script without ballast.
import { describe, expect, test } from 'vitest';
import { hostPatterns } from '../../lib/platforms/hosts.ts';
import { filesOf, manifestOf, targets, textOf } from './output.ts';

/** Addresses that may stand in shipped code: names of vocabularies and pointers in error texts, never loaded. */
const harmless = [
  /^https?:\/\/www\.w3\.org\//,
  /^https?:\/\/json-schema\.org\//,
  /^https?:\/\/ns\.adobe\.com\//,
  /^https?:\/\/purl\.org\//,
  /^https?:\/\/(?:[\w-]+\.)*example(?:\.\w+)?(?:\/|$)/,
];

describe.each(targets)('%s', (target) => {
  const files = filesOf(target);
  const code = files.filter((file) => /\.(m?js|html|css)$/.test(file));

  test.each(code.filter((file) => file.endsWith('.html')))('%s takes everything from the package', (file) => {
    const loaded = [...textOf(target, file).matchAll(/(?:src|href)="([^"]*)"/g)].map((m) => m[1] as string);
    expect(loaded.filter((address) => /^(?:\w+:)?\/\//.test(address))).toEqual([]);
  });

  test.each(code.filter((file) => !file.endsWith('.html')))('%s loads nothing from elsewhere', (file) => {
    const text = textOf(target, file);
    expect(text).not.toMatch(/import\(\s*["'`]https?:/);
    expect(text).not.toMatch(/importScripts\(\s*["'`]https?:/);
    expect(text).not.toMatch(/@import\s+(?:url\()?["']?https?:/);
    expect(text).not.toMatch(/url\(["']?https?:/);
  });

  test('no source maps, sources or tests are shipped', () => {
    expect(files.filter((file) => /\.(map|tsx?)$|(^|\/)tests?\//.test(file))).toEqual([]);
  });

  const scripts = [...new Set((manifestOf(target).content_scripts ?? []).flatMap((script) => script.js))];
  test.each(scripts)('content script %s calls no network', (file) => {
    const text = textOf(target, file);
    expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
  });

  test.each(scripts)('content script %s holds no addresses but vocabularies', (file) => {
    const found = [...textOf(target, file).matchAll(/https?:\/\/[^\s"'`)\\<>]+/g)].map((m) => m[0]);
    // The script's own match patterns travel with it.
    expect(found.filter((address) => !hostPatterns.includes(address) && !harmless.some((ok) => ok.test(address)))).toEqual([]);
  });
});
