// Confirming the policy on the settings page: the day is kept beside the rest, and asked for only where the school asks.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSchoolPage } from '../../../lib/pages/school-import.ts';
import type { Area } from '../../../lib/store/area.ts';
import { settingsCell } from '../../../lib/store/settings.ts';

const area = fakeBrowser.storage.local as unknown as Area;
const noon = new Date(2027, 0, 8, 12).getTime();
const school = { school: { names: ['Ysgol Aberhelyg'] }, rules: { 'governance.training': { on: true } } };
const set = { school, changed: 5, lang: 'cy' as const, keepHistory: false, acknowledgedOn: '', keep: 'readable' as const };

const open = async () => {
  const changed = vi.fn();
  const page = createSchoolPage({
    lang: () => 'en',
    now: () => noon,
    cell: settingsCell(area),
    managed: async () => ({ state: 'none', values: {} }),
    changed,
  });
  await page.load();
  return { page, changed };
};

beforeEach(() => fakeBrowser.reset());

describe('confirming the policy', () => {
  test('keeps the day and nothing else changes', async () => {
    await settingsCell(area).save(set);
    const { page, changed } = await open();
    expect(page.state.get().confirmedOn).toBe('');
    await page.confirm();
    expect(page.state.get().confirmedOn).toBe('2027-01-08');
    expect(await settingsCell(area).load()).toEqual({ ok: true, value: { ...set, acknowledgedOn: '2027-01-08' } });
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each([
    ['before a school is set up', null],
    ['where the school leaves the rule off', { school: { names: ['Ysgol Aberhelyg'] } }],
  ])('is not asked for %s', async (_, given) => {
    await settingsCell(area).save({ ...set, school: given });
    const { page } = await open();
    expect(page.state.get().confirmedOn).toBeNull();
  });

  test('says so when the day could not be kept', async () => {
    await settingsCell(area).save(set);
    const { page, changed } = await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no'));
    await page.confirm();
    expect(page.state.get().confirmedOn).toBe('');
    expect(page.state.get().problems).toHaveLength(1);
    expect(changed).not.toHaveBeenCalled();
  });
});
