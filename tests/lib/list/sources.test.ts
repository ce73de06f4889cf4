// Where lists may come from, and when a source is looked at again.
import { describe, expect, it } from 'vitest';
import { HOUR_MS, nextTry, worthAnExtraLook } from '../../../lib/list/schedule.ts';
import { addressProblem, readSources } from '../../../lib/list/source-schema.ts';
import { readManifest, sameTag } from '../../../lib/list/sync-bundle.ts';

const trust = { schoolId: 's1', identity: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`, publicKey: 'A'.repeat(44) };
const url = 'https://lists.example/aberhelyg.age';

describe('sources', () => {
  it('reads a list file and a database, and leaves names alone that say no address', () => {
    const { sources, problems } = readSources({
      sources: [
        { name: 'Main' },
        { url, ...trust },
        { kind: 'couchdb', name: 'Trip', url: 'https://db.example/s1', auth: { user: 'u', password: 'p' } },
      ],
    });
    expect(problems).toEqual([]);
    expect(sources).toMatchObject([
      { kind: 'bundle', name: 'Main', url },
      { kind: 'couchdb', name: 'Trip' },
    ]);
  });

  it('loses one bad source, loudly, and keeps the others', () => {
    const { sources, problems } = readSources({ sources: [{ url, ...trust }, { url }, { url: 'ftp://x.example', ...trust }, 7] });
    expect(sources).toHaveLength(1);
    expect(problems.map((p) => p.path)).toEqual(['lists.sources.1', 'lists.sources.2', 'lists.sources.3']);
  });

  it.each([
    ['a manifest without https', { manifest: 'http://lists.example/m.json' }, 'not-https'],
    ['a manifest that everybody can read', { manifest: 'https://docs.google.com/spreadsheets/d/e/x/pub' }, 'google-sheet'],
    ['a password in the address', { url: 'https://office:secret@lists.example/a.age' }, 'bad-source'],
  ])('refuses %s', (_name, over, problem) => {
    expect(readSources({ sources: [{ url, ...trust, ...over }] })).toMatchObject({ sources: [], problems: [{ problem }] });
  });

  it.each([
    [undefined, 14],
    [30, 30],
    [0, 14],
    ['soon', 14],
  ])('takes a list off after %j days without contact: %d', (wipeAfterDays, days) => {
    expect(readSources({ wipeAfterDays }).wipeAfterDays).toBe(days);
  });

  it.each([
    ['https://lists.example/a.age', null],
    ['http://lists.example/a.age', 'not-https'],
    ['https://docs.google.com/spreadsheets/d/e/2PACX/pub?output=csv', 'google-sheet'],
    ['https://docs.google.com/a/school.example/spreadsheets/d/abc/export?format=csv', 'google-sheet'],
    ['https://docs.google.com/spreadsheets/d/abc/gviz/tq?tqx=out:csv', 'google-sheet'],
    ['https://school.sharepoint.com/:x:/s/office/Eabc?e=1', 'sharepoint-link'],
    ['https://school-my.sharepoint.com/personal/x/_layouts/15/download.aspx?share=Eabc', 'sharepoint-link'],
    ['https://school.sharepoint.com/_layouts/15/guestaccess.aspx?docid=1', 'sharepoint-link'],
    ['https://onedrive.live.com/download?resid=1&authkey=2', 'sharepoint-link'],
    ['https://1drv.ms/x/s!Abc', 'sharepoint-link'],
    ['https://school.sharepoint.com/sites/office/_api/list.age', null],
    ['nonsense', 'not-https'],
  ])('%s: %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });
});

describe('schedule', () => {
  const now = 1_000_000_000_000;
  it.each([
    ['never tried', { tried: 0, failures: 0 }, 0, 0],
    ['reached just now', { tried: now, failures: 0 }, 0.75 * HOUR_MS, HOUR_MS],
    ['one failure', { tried: now, failures: 1 }, 90_000, 120_000],
    ['five failures', { tried: now, failures: 5 }, 24 * 60_000, 32 * 60_000],
    ['a hundred failures', { tried: now, failures: 100 }, 0.75 * HOUR_MS, HOUR_MS],
    ['a clock set back', { tried: now + 5 * HOUR_MS, failures: 0 }, 0, 0],
  ])('%s', (_name, attempt, least, most) => {
    for (const random of [0, 0.5, 0.999]) {
      const wait = nextTry(attempt, now, random) - now;
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(most);
    }
  });

  it.each([
    ['reached 11 minutes ago', 11, 11, true],
    ['reached 9 minutes ago', 9, 9, false],
    ['not reached for a day, but tried seconds ago', 1440, 0.5, false],
    ['not reached for a day, tried 2 minutes ago', 1440, 2, true],
  ])('a picture is attached and the list was %s', (_name, contact, tried, look) => {
    expect(worthAnExtraLook(now - contact * 60_000, now - tried * 60_000, now)).toBe(look);
  });
});

describe('manifest', () => {
  it('reads school ids and tags, and nothing else', () => {
    const bytes = new TextEncoder().encode('{"schools":{"s1":"\\"abc\\"","s2":7}}');
    expect(readManifest(bytes)).toEqual({ s1: '"abc"' });
    expect(readManifest(new TextEncoder().encode('<html>'))).toBeNull();
  });

  it.each([
    ['"abc"', 'W/"abc"', true],
    ['"abc"', 'abc', true],
    ['"abc-gzip"', '"abc"', true],
    ['"abc"', '"abd"', false],
    ['', '', false],
  ])('%s and %s name the same version: %s', (a, b, same) => {
    expect(sameTag(a, b)).toBe(same);
  });
});
