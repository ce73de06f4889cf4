// The list on its way: the office's page writes it, a real nginx holds it, a colleague's browser follows it. Two profiles, nothing shared but the server. One story in order, so it is long.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruleWords } from '../../lib/words/render.ts';
import { syncProblemWords, syncWords } from '../../lib/words/sync.ts';
import { fill } from '../../lib/words/types.ts';
import { BEARER, type Nginx, nginxBinary, PASSWORD, startNginx } from '../support/nginx.ts';
import { launch, type Session } from './harness/browser.ts';
import { open as compose } from './harness/composer.ts';
import { decided, words as guardWords } from './harness/guarded.ts';
import {
  ask,
  byText,
  chooseFile,
  importList,
  importSchool,
  openOptions,
  openSection,
  sampleSchool,
  says,
} from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';
import { xHome } from './harness/surfaces.ts';
import { warningSays } from './harness/warning.ts';

const PHOTO = fileURLToPath(new URL('../fixtures/pictures/astronaut.jpg', import.meta.url));
const words = syncWords.en;
const problems = syncProblemWords.en;
const folder = mkdtempSync(join(tmpdir(), 'second-look-follow-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe.skipIf(!nginxBinary)('one office, two browsers', () => {
  let nginx: Nginx;
  const open: Session[] = [];
  let office: Page;
  let staff: Page;
  const downloads = join(folder, 'downloads');

  const start = async (who: string): Promise<Page> => {
    const session = await launch(browserName, { profile: join(folder, who), server: nginx, downloads });
    open.push(session);
    return openOptions(session, 'list');
  };
  beforeAll(async () => {
    mkdirSync(downloads);
    nginx = await startNginx();
    office = await start('office');
    staff = await start('staff');
  });
  afterAll(async () => {
    for (const { browser } of open) await browser.close();
    await nginx?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const inOffice = async (name: string): Promise<void> => {
    await office.bringToFront();
    await (await byText(office, '[data-card=office] button', name)).click();
  };
  /** The office brings in its file, writes the list, and somebody puts it where it belongs. */
  const publish = async (version: number, csv: string): Promise<Buffer> => {
    await office.bringToFront();
    await importList(office, file(`register-${version}.csv`, csv));
    await inOffice(words.write);
    await says(office, fill(words.written, { n: String(version), days: '60' }));
    const written = await downloaded();
    nginx.put('list.age', written);
    newest = written;
    return written;
  };
  /** The one file in the folder, once the browser has written it whole; it then goes, so that the next one has the same name. */
  const downloaded = async (): Promise<Buffer> => {
    await expect
      .poll(() => readdirSync(downloads).map((name) => [name, statSync(join(downloads, name)).size > 0]), { timeout: 15_000 })
      .toEqual([['second-look-list.age', true]]);
    const path = join(downloads, 'second-look-list.age');
    const content = readFileSync(path);
    rmSync(path);
    return content;
  };
  const lookNow = async (): Promise<void> => {
    await staff.bringToFront();
    await openSection(staff, 'list');
    await (await byText(staff, '[data-card=sources] button', words.now)).click();
    await byText(staff, '[data-card=sources] button:not(:disabled)', words.now);
  };
  const count = async () => (await ask<{ list: { count: number } }>(staff, 'status.get')).list.count;
  const sourceSays = async (text: string) => {
    await staff.waitForFunction(
      (wanted) => document.querySelector('[data-card=sources]')?.textContent?.includes(wanted),
      {},
      text,
    );
  };

  /** As if that many minutes had gone by since the list was last looked at. */
  const lastLookWas = (minutes: number): Promise<void> =>
    staff.evaluate(async (ms) => {
      type Memory = { sync: { data: Record<string, { contact: number; tried: number }> } };
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Memory>; set(items: Memory): Promise<void> } } };
      };
      const memory = await chrome.storage.local.get('sync');
      for (const state of Object.values(memory.sync.data)) {
        state.contact -= ms;
        state.tried -= ms;
      }
      await chrome.storage.local.set(memory);
    }, minutes * 60_000);

  const first = 'Forename,Surname,Year,Class\nLlŷr,Gethin,10,10C\nNêst,Parry,7,7A\nSiôn,Bebb,8,8B\n';
  let old: Buffer;
  let newest: Buffer;

  test('the office makes keys, keeps an address, and is refused an address that everybody can read', async () => {
    await (await office.waitForSelector('[data-card=office] summary'))?.click();
    await inOffice(words.officeStart);
    const address = async (url: string) => {
      const field = await office.waitForSelector('[data-card=office] input:not([type=file])');
      await field?.click({ count: 3 });
      await field?.type(url);
      await inOffice(words.saveUrl);
    };
    await address('https://docs.google.com/spreadsheets/d/e/2PACX-x/pub?output=csv');
    await says(office, problems['google-sheet'] as string);
    await address(`${nginx.origin}/list.age`);
    await office.waitForSelector('[data-staff-settings]');
  });

  test('a colleague’s browser gets the list from the school’s settings', async () => {
    old = await publish(1, first);
    expect(old.toString('latin1')).not.toContain('Gethin');
    const handed = await office.$eval('[data-staff-settings]', (e) => JSON.parse(e.textContent ?? ''));
    const school = { ...JSON.parse(readFileSync(sampleSchool, 'utf8')), ...handed };
    await staff.bringToFront();
    await importSchool(staff, file('school.json', JSON.stringify(school)));
    await expect.poll(count, { timeout: 20_000 }).toBe(3);
  });

  test('“unchanged” costs fewer than 400 bytes', async () => {
    await lookNow();
    await expect.poll(() => nginx.log().at(-1), { timeout: 10_000 }).toMatch(/^304 GET /);
    const bytes = Number(nginx.log().at(-1)?.split(' ')[4]);
    console.info(`${browserName}: an unchanged list costs ${bytes} bytes`);
    expect(bytes).toBeLessThan(400);
    expect(await count()).toBe(3);
  });

  test('one changed entry arrives with the next look', async () => {
    await publish(2, first.replace('Siôn,Bebb,8,8B', 'Siôn,Bebb,8,8B\nAnest,Huws,9,9D'));
    const asked = nginx.log().length;
    await lookNow();
    await expect.poll(count).toBe(4);
    expect(
      nginx
        .log()
        .slice(asked)
        .filter((line) => line.includes(' GET ')),
    ).toHaveLength(1);
  });

  test('a picture that is attached is reason to look before the hour is over, and the open draft is judged by what came', async () => {
    await publish(3, `${first}Anest,Huws,9,9D\nMabli,Trahaearn,9,9D\n`);
    const sites = await open[1]?.newPage();
    if (!sites) throw new Error('no browser');
    await sites.bringToFront();
    const composer = await compose(sites, xHome, { as: 'school' });
    await composer.type('Player of the match: Mabli Trahaearn!');
    await decided(sites);
    await lastLookWas(15);
    await composer.attach(PHOTO);
    await expect.poll(count, { timeout: 20_000 }).toBe(5);
    await composer.publish();
    expect(await warningSays(sites, guardWords.decide.title)).toContain(ruleWords.en['nophoto.named-with-image']?.title);
    await sites.close();
  });

  test.each([
    ['an older list put back', () => nginx.put('list.age', old), 'rolled-back'],
    ['a Wi-Fi sign-in page', () => nginx.put('list.age', '<!doctype html><title>Sign in</title>'), 'web-page'],
    ['a file cut short', () => nginx.put('list.age', old.subarray(0, old.length - 40)), 'wrong-key'],
    ['200 MB', () => nginx.putHuge('list.age', 200_000_000), 'too-big'],
  ])('%s is refused with the reason, and the good list stays', async (_name, put, problem) => {
    put();
    await lookNow();
    await sourceSays(problems[problem] as string);
    expect(await count()).toBe(5);
  });

  test('what is right again is in step again', async () => {
    await publish(4, first);
    await lookNow();
    await sourceSays(fill(words.version, { n: '4' }));
    await expect.poll(count).toBe(3);
    expect(await staff.$('[data-card=sources] .sl-notice')).toBeNull();
  });

  test('the school’s own list is not replaced by hand on a colleague’s device', async () => {
    const offered = await staff.$$eval('main select option', (options) => options.map((o) => o.value));
    expect(offered).not.toContain('Main');
    expect(await office.$$eval('main select option', (options) => options.map((o) => o.value))).toContain('Main');
  });

  /** The same school, its list somewhere else or behind a password. */
  const followAt = async (path: string, auth?: object): Promise<void> => {
    const handed = await office.$eval('[data-staff-settings]', (e) => JSON.parse(e.textContent ?? ''));
    const source = { ...handed.lists.sources[0], url: `${nginx.origin}/${path}`, ...(auth ? { auth } : {}) };
    const school = { ...JSON.parse(readFileSync(sampleSchool, 'utf8')), lists: { sources: [source] } };
    await staff.bringToFront();
    await importSchool(staff, file('elsewhere.json', JSON.stringify(school)));
    await openSection(staff, 'list');
  };
  const sourceIs = async (problem: string, timeout = 20_000) => {
    await expect
      .poll(
        async () => (await ask<{ tried: number; problem: string }[]>(staff, 'sync.status')).filter(({ tried }) => tried > 0),
        {
          timeout,
        },
      )
      .toMatchObject([{ problem }]);
  };

  test.each([
    ['private/list.age', PASSWORD, ''],
    ['private/list.age', { ...PASSWORD, password: 'wrong' }, 'not-allowed'],
    ['bearer/list.age', BEARER, ''],
    ['bearer/list.age', { bearer: 'wrong' }, 'not-allowed'],
    ['moved.age', undefined, ''],
    ['unencrypted.age', PASSWORD, 'offline'],
    ['missing.age', undefined, 'not-found'],
    ['broken.age', undefined, 'server'],
    ['portal.age', undefined, 'web-page'],
    ['wrong-type.age', undefined, 'not-a-bundle'],
    ['fault/truncated.age', undefined, 'offline'],
    ['fault/endless.age', undefined, 'too-big'],
  ])('from %s with %o: %s', async (path, auth, problem) => {
    for (const place of ['private', 'bearer']) nginx.put(`${place}/list.age`, newest);
    nginx.put('wrong-type.age', first);
    // Another address in between, so that the same one is looked at anew.
    await followAt('list.age');
    await sourceIs('');
    await followAt(path, auth);
    await sourceIs(problem);
    if (problem) await says(staff, problems[problem] as string);
    expect(await count()).toBe(3);
  });

  test('a host that never answers is given up, and the list stays', async () => {
    await followAt('fault/silent.age');
    await sourceIs('timeout', 50_000);
    expect(await count()).toBe(3);
  }, 60_000);

  // Only Chromium's driver can end a background.
  test.skipIf(browserName === 'firefox')('a background killed in the middle of a look starts over', async () => {
    await followAt('list.age');
    await sourceIs('');
    await followAt('fault/silent.age');
    await expect.poll(() => nginx.waiting(), { timeout: 10_000 }).toBe(1);
    const target = await open[1]?.browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target?.worker())?.close();
    await expect.poll(() => nginx.waiting(), { timeout: 10_000 }).toBe(0);
    expect(await count()).toBe(3);
    await followAt('list.age');
    await sourceIs('');
    expect(await count()).toBe(3);
  });

  test('the list goes when the school withdraws it', async () => {
    await openSection(staff, 'school');
    await chooseFile(staff, file('without.json', JSON.stringify({ school: { names: ['Ysgol Aberhelyg'] } })));
    await expect.poll(count, { timeout: 20_000 }).toBe(0);
  });
});
