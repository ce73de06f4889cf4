// Bringing in a large list, and one that finds no room: the page goes on answering, and what was there before stays.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { storeProblems } from '../../lib/words/en/list.ts';
import { pageWords } from '../../lib/words/pages.ts';
import { workbook } from '../support/workbook.ts';
import { launch, type Session } from './harness/browser.ts';
import { ask, byText, chooseFile, importList, openOptions, says, startOf } from './harness/own-pages.ts';
import { browserName } from './harness/session.ts';

const words = pageWords.en.listPage;
const folder = mkdtempSync(join(tmpdir(), 'second-look-import-'));
const open: Session[] = [];
afterAll(async () => {
  for (const { browser } of open) await browser.close();
  if (disk) {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
});

const letters = 'abcdefghijklmnoprstuwy';
const made = (n: number) =>
  `${letters[n % 22]}${letters[Math.floor(n / 22) % 22]}${letters[Math.floor(n / 484) % 22]}${letters[(n * 7) % 22]}yn`;
const PUPILS = 10_000;
const large = join(folder, 'ten-thousand.xlsx');
const rows = Array.from({ length: PUPILS }, (_, n) => [`Zeb${made(n)}`, `Quellfyn${made(n)}`, 7 + (n % 7), `${7 + (n % 7)}A`]);
writeFileSync(large, workbook([{ name: 'List', rows: [['Forename', 'Surname', 'Year', 'Form'], ...rows] }]));

const count = async (page: Page) => (await ask<{ list: { count: number } }>(page, 'status.get')).list.count;

/** From here on the page notes how long it was ever busy with one thing. */
const watchPage = (page: Page) =>
  page.evaluate(() => {
    const watch = { gap: 0, task: 0 };
    Object.assign(globalThis, { watch });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watch.gap = Math.max(watch.gap, now - last);
      last = now;
    }, 10);
    // Firefox knows no long tasks.
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watch.task = Math.max(watch.task, duration);
      }).observe({ type: 'longtask' });
  });
const watched = (page: Page) => page.evaluate(() => (globalThis as unknown as { watch: { gap: number; task: number } }).watch);

test(`a workbook of ${PUPILS} pupils is read and in use`, async () => {
  const session = await launch(browserName);
  open.push(session);
  const page = await openOptions(session, 'list');
  await watchPage(page);
  const began = performance.now();
  await chooseFile(page, large);
  await says(page, startOf(words.previewTitle));
  const previewed = performance.now();
  await (await byText(page, 'main button', words.accept)).click();
  await says(page, startOf(words.done));
  await expect.poll(() => count(page), { timeout: 20_000 }).toBe(PUPILS);
  const { gap, task } = await watched(page);
  console.info(
    `${browserName}: ${PUPILS} rows of XLSX previewed in ${Math.round(previewed - began)} ms, in use after ${Math.round(performance.now() - began)} ms; ` +
      `the page never stood still longer than ${Math.round(gap)} ms${task ? `, longest task ${Math.round(task)} ms` : ''}`,
  );
}, 60_000);

/** A disk of its own, as small as it is told; only an administrator can make one. */
const smallDisk = (megabytes: number): string | null => {
  const path = mkdtempSync(join(tmpdir(), 'second-look-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path];
  return spawnSync('mount', options, { stdio: 'ignore' }).status === 0 ? path : null;
};
const fill = (disk: string): void => {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'full'), Buffer.alloc(Math.max(0, bavail * bsize - 300_000)));
};

// Firefox takes a limit at its start, in kilobytes; Chromium only believes a disk that is really full.
const disk = browserName === 'chromium' ? smallDisk(80) : null;

describe.skipIf(browserName === 'chromium' && !disk)('no room left', () => {
  test('is said, and the list that was there stays', async () => {
    const session = await launch(browserName, {
      preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 1500 },
      ...(disk ? { profile: join(disk, 'profile') } : {}),
    });
    open.push(session);
    const page = await openOptions(session, 'list');
    const small = join(folder, 'small.csv');
    writeFileSync(small, 'Forename,Surname,Year\nLlŷr,Gethin,10\nNêst,Parry,7\n');
    await importList(page, small);
    await expect.poll(() => count(page)).toBe(2);
    if (disk) fill(disk);
    await chooseFile(page, large);
    await (await byText(page, 'main button', words.accept)).click();
    await (await byText(page, 'dialog button', words.shrinkAccept)).click();
    // Chromium does not say why it could not write; the sentence allows for other reasons.
    await says(page, disk ? storeProblems.unavailable : storeProblems.full);
    expect(await count(page)).toBe(2);
  }, 60_000);
});
