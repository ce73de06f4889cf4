// What the school's IT sets for everybody, through real policy files: applied, shown value by value, refused with a reason, locked, withdrawn.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWords } from '../../lib/words/pages.ts';
import { syncWords } from '../../lib/words/sync.ts';
import { chromiumId, exampleSettings } from '../tools/lib/managed-files.ts';
import { launch, type Session } from './harness/browser.ts';
import { byText, chooseFile, goToOwnPage, openOptions, openSection, sampleSchool, says } from './harness/own-pages.ts';
import { canManage, type Policies, policiesFor } from './harness/policies.ts';
import { browserName } from './harness/session.ts';

const words = pageWords.en;
const firefox = browserName === 'firefox';

/** The policy file that gives our extension these settings. */
const policy = (settings: object): object =>
  firefox
    ? { policies: { '3rdparty': { Extensions: { 'second-look@secondlook.example': settings } } } }
    : { '3rdparty': { extensions: { [chromiumId]: settings } } };

const names = (page: Page) => page.$eval('main textarea', (e) => (e as HTMLTextAreaElement).value.split('\n'));
const namesAre = (page: Page, wanted: string) =>
  page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('main textarea')?.value === text, {}, wanted);
/** The card "Received from your school", as lines of path and value. */
const card = (page: Page) =>
  // biome-ignore lint/performance/useDomNodeTextContent: rows and cells are to be told apart
  page.$eval('[data-card=managed]', (e) => (e as HTMLElement).innerText.replaceAll('\t', ' '));
const cardSays = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-card=managed]')?.textContent.includes(wanted),
    { polling: 200, timeout: 25_000 },
    text,
  );

describe.skipIf(!canManage)('settings for everybody', () => {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-managed-'));
  let policies: Policies;
  let running: Session;
  let page: Page;

  const start = async () => {
    running = await launch(browserName, { executable: policies.executable, profile });
    page = await openOptions(running, 'school');
  };
  /** New settings reach a running Chromium; Firefox reads its policies when it starts. */
  const apply = async (settings: object | null) => {
    policies.write(settings && policy(settings));
    if (!firefox) return;
    await running.browser.close();
    await start();
  };

  beforeAll(async () => {
    policies = policiesFor(browserName);
    await start();
  });
  afterAll(async () => {
    await running?.browser.close();
    policies?.remove();
    rmSync(profile, { recursive: true, force: true });
  });

  test('nothing is set: the own settings work, and the panel says so', async () => {
    await cardSays(page, syncWords.en.managedNone);
    await chooseFile(page, sampleSchool);
    await says(page, words.school.importDone.replace('{name}', 'school.json'));
    expect(await names(page)).toContain('Aberhelyg Comprehensive');
  });

  test('the example for IT arrives whole, is shown value by value, and wins', async () => {
    await apply(exampleSettings);
    await cardSays(page, 'school.names');
    const shown = await card(page);
    expect(shown).toContain('school.names Ysgol Aberhelyg, Aberhelyg School');
    expect(shown).toContain('accounts.1.handle Ysgol Aberhelyg School');
    expect(shown).toContain('lists.sources.0.identity ••••••');
    expect(shown).not.toContain('AGE-SECRET-KEY');
    expect(shown).not.toContain(syncWords.en.rejected);
    await namesAre(page, 'Ysgol Aberhelyg\nAberhelyg School');
  });

  test('a field that is set for everybody cannot be edited, and says who set it', async () => {
    const field = await page.$eval('main textarea', (e) => ({
      fixed: (e as HTMLTextAreaElement).readOnly || (e as HTMLTextAreaElement).disabled,
      said: e.closest('.sl-field, label, div')?.textContent ?? '',
    }));
    expect(field).toEqual({ fixed: true, said: expect.stringContaining(words.options.locked) });
  });

  test('a change arrives; what cannot be used is named with the reason, and the own value stays', async () => {
    await apply({
      mode: 'coach',
      school: { names: ['Ysgol Newydd'] },
      rules: { 'tone.offensive': { school: 'shout' }, 'no.such': { on: true } },
      // Chromium drops this one by itself; Firefox passes it on.
      lists: { maxAgeHours: 'often' },
    });
    await cardSays(page, 'Ysgol Newydd');
    await namesAre(page, 'Ysgol Newydd');
    const shown = await card(page);
    expect(shown).toContain('mode coach');
    expect(shown).toContain(syncWords.en.rejected);
    expect(shown).toMatch(/rules\.tone\.offensive\.school[^\n]*\n?[^\n]*block, confirm/);
    expect(shown).toContain('rules.no.such');
    expect(shown.includes('lists.maxAgeHours')).toBe(firefox);
  });

  test('a whole file as text is read by us, with every mistake in it shown', async () => {
    await apply({
      json: JSON.stringify({ schema: 2, school: { names: ['Ysgol y Testun'] }, lists: { maxAgeHours: 'often' }, shool: 1 }),
    });
    await cardSays(page, 'Ysgol y Testun');
    await cardSays(page, 'lists.maxAgeHours');
    const shown = await card(page);
    expect(shown).toContain('shool');
    expect(shown).toContain('schema');
  });

  test('withdrawn, the own settings are back as they were', async () => {
    await apply(null);
    await cardSays(page, syncWords.en.managedNone);
    await goToOwnPage(running, page, 'options.html', 'nav button');
    await openSection(page, 'school');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('main textarea')?.value.includes('Aberhelyg Comp'),
    );
    expect(await (await byText(page, 'main button', words.school.save)).evaluate((b) => (b as HTMLButtonElement).disabled)).toBe(
      false,
    );
  });
});
