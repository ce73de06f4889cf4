// The office's side of the shared list: keys kept sealed, versions that only go up, and what staff are given.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBundle } from '../../../lib/list/bundle.ts';
import { nextFile, type Office, readBackup, readOffice, staffSettings, startOffice } from '../../../lib/list/office.ts';
import { readSources } from '../../../lib/list/source-schema.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const office = async (): Promise<Office> => {
  const read = await readOffice();
  if (!read || typeof read === 'string') throw new Error('no office here');
  return read;
};
const now = Date.UTC(2027, 0, 8);

describe('office', () => {
  it('is not there until it is started', async () => {
    expect(await readOffice()).toBeNull();
    await startOffice();
    expect((await office()).version).toBe(0);
  });

  it('writes files whose versions only go up, and which staff can open', async () => {
    await startOffice();
    const first = await nextFile(await office(), [], now);
    const second = await nextFile(await office(), [], now);
    const { keys } = await office();
    const opened = await Promise.all([first, second].map((file) => openBundle(file ?? new Uint8Array(), keys, null, now)));
    expect(opened).toMatchObject([{ info: { version: 1 } }, { info: { version: 2 } }]);
  });

  it('gives staff what opens and proves, never what signs', async () => {
    await startOffice();
    const settings = staffSettings({ ...(await office()), url: 'https://lists.example/a.age' }) as { lists: unknown };
    expect(readSources(settings.lists)).toMatchObject({ problems: [], sources: [{ kind: 'bundle', name: 'Main' }] });
    expect(JSON.stringify(settings)).not.toContain((await office()).keys.signingKey);
  });

  it('can be carried to another computer', async () => {
    await startOffice();
    expect(readBackup(JSON.stringify(await office()))).toEqual(await office());
    expect(readBackup('{"keys":{}}')).toBeNull();
    expect(readBackup('hello')).toBeNull();
  });
});
