// Values in storage.local: versions, migrations, and nothing lost to what cannot be read.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { type Area, cell } from '../../../lib/store/area.ts';

const area = fakeBrowser.storage.local as unknown as Area;
const shape = { key: 'pets', version: 3, schema: z.array(z.string()), empty: ['none'] };
const migrations = {
  1: (old: unknown) => String(old).split(' '),
  2: (old: unknown) => (old as string[]).map((name) => name.toUpperCase()),
};

beforeEach(() => fakeBrowser.reset());

describe('cell', () => {
  it('gives the empty value when nothing was stored', async () => {
    expect(await cell(area, shape).load()).toEqual({ ok: true, value: ['none'] });
  });

  it('gives back what was saved', async () => {
    expect(await cell(area, shape).save(['cat'])).toEqual({ ok: true });
    expect(await cell(area, shape).load()).toEqual({ ok: true, value: ['cat'] });
  });

  it('migrates step by step', async () => {
    await area.set({ pets: { version: 1, data: 'cat dog' } });
    expect(await cell(area, { ...shape, migrations }).load()).toEqual({ ok: true, value: ['CAT', 'DOG'] });
  });

  it.each([
    ['a step is missing', { version: 0, data: 'cat' }, 'damaged'],
    ['it was written by a later version', { version: 4, data: { pets: 1 } }, 'newer'],
    ['the shape is wrong', { version: 3, data: 'cat' }, 'damaged'],
    ['there is no version', ['cat'], 'damaged'],
    ['there is only a number', 7, 'damaged'],
  ])('says so when %s, and leaves it where it is', async (_name, stored, why) => {
    await area.set({ pets: stored });
    expect(await cell(area, { ...shape, migrations }).load()).toEqual({ ok: false, why });
    expect((await area.get('pets')).pets).toEqual(stored);
  });

  it('keeps the old data when a migration throws', async () => {
    const stored = { version: 2, data: ['cat'] };
    await area.set({ pets: stored });
    const broken = {
      2: () => {
        throw new Error('no');
      },
    };
    expect(await cell(area, { ...shape, migrations: broken }).load()).toEqual({ ok: false, why: 'damaged' });
    expect((await area.get('pets')).pets).toEqual(stored);
  });

  it('puts unreadable data aside before writing over it', async () => {
    const stored = { version: 9, data: 'from tomorrow' };
    await area.set({ pets: stored });
    expect(await cell(area, shape).save(['cat'])).toEqual({ ok: true });
    expect((await area.get('pets.kept'))['pets.kept']).toEqual(stored);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['IO error: .../000003.log: Disk full', 'full'],
    ['An unexpected error occurred', 'unavailable'],
  ])('reports %j as %s and keeps the old value', async (message, why) => {
    await cell(area, shape).save(['cat']);
    const refusing: Area = { ...area, get: (key) => area.get(key), set: () => Promise.reject(new Error(message)) };
    expect(await cell(refusing, shape).save(['dog'])).toEqual({ ok: false, why });
    expect(await cell(area, shape).load()).toEqual({ ok: true, value: ['cat'] });
  });

  it('writes nothing when it could not read first', async () => {
    await cell(area, shape).save(['cat']);
    const deaf: Area = { ...area, get: () => Promise.reject(new Error('no')), set: (items) => area.set(items) };
    expect(await cell(deaf, shape).save(['dog'])).toEqual({ ok: false, why: 'unavailable' });
    expect(await cell(area, shape).load()).toEqual({ ok: true, value: ['cat'] });
  });

  it('erases what was put aside as well', async () => {
    await area.set({ pets: { version: 9, data: 1 } });
    await cell(area, shape).save(['cat']);
    await cell(area, shape).erase();
    expect(await area.get(null as never)).toEqual({});
  });
});
