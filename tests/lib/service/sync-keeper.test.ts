// Following the school's list: what is kept through every failure, and what is taken off when it must be. Many tables of small cases, so it is long.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOfficeKeys, type OfficeKeys } from '../../../lib/list/bundle-keys.ts';
import { eraseNamed, replaceList } from '../../../lib/list/store.ts';
import {
  area,
  bundleOf,
  createWorld,
  DAY,
  HOUR,
  namesHere as names,
  offline,
  pupil,
  type Settings,
  settingsWith,
  sourceOf,
  start,
} from '../../support/sync-world.ts';

let keys: OfficeKeys;
let files: Record<number, Uint8Array>;
beforeAll(async () => {
  keys = await createOfficeKeys();
  files = { 1: await bundleOf(keys, 1, 'Nêst', 'Siôn'), 2: await bundleOf(keys, 2, 'Nêst', 'Siôn', 'Anest') };
});
const setUp = (settings: Settings = settingsWith(sourceOf(keys))) => createWorld(settings, files[1] as Uint8Array);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('the list file', () => {
  it('arrives, is then asked for by its tag, and follows a change', async () => {
    const { host, world, keeper, changed } = setUp();
    await keeper.run();
    expect(await names()).toEqual(['Nêst', 'Siôn']);
    world.now += HOUR;
    await keeper.run();
    expect(host.calls[1]?.get('if-none-match')).toBe('"1"');
    expect(changed).toHaveBeenCalledTimes(1);
    Object.assign(host, { file: files[2], etag: '"2"' });
    world.now += HOUR;
    await keeper.run();
    expect(await names()).toEqual(['Nêst', 'Siôn', 'Anest']);
    expect(await keeper.status()).toMatchObject([
      { list: 'Main', host: 'lists.example', contact: world.now, problem: '', version: 2 },
    ]);
  });

  it('is not asked for before its hour, but is when a picture is attached', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    world.now += 11 * 60_000;
    await keeper.run();
    expect(host.calls).toHaveLength(1);
    await keeper.extraLook();
    expect(host.calls).toHaveLength(2);
  });

  it('looks again for somebody who asks while a look is going on that began before', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    world.now += HOUR;
    let answer: ((response: Response) => void) | undefined;
    host.fault = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const first = keeper.run();
    await vi.waitFor(() => expect(answer).toBeDefined());
    host.fault = undefined;
    const second = keeper.run(true);
    answer?.(new Response(null, { status: 304 }));
    await Promise.all([first, second]);
    expect(host.calls).toHaveLength(3);
  });

  it('asks once however many ask at the same time', async () => {
    const { host, keeper } = setUp();
    await Promise.all([keeper.run(), keeper.run(true), keeper.extraLook()]);
    expect(host.calls).toHaveLength(1);
  });

  const html = () => new Response('<!doctype html><title>Wi-Fi', { headers: { 'content-type': 'text/html' } });
  const redirected = () =>
    Object.defineProperty(new Response(files[2]?.slice()), 'url', { value: 'https://elsewhere.example/x' });
  const faults: readonly (readonly [string, () => Response | Promise<Response>, string])[] = [
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['a sign-in page', html, 'web-page'],
    ['a sign-in page that says it is a file', () => new Response('<html><body>Sign in'), 'web-page'],
    ['a wrong password', () => new Response('', { status: 401 }), 'not-allowed'],
    ['no such file', () => new Response('', { status: 404 }), 'not-found'],
    ['a broken server', () => new Response('', { status: 500 }), 'server'],
    ['a redirect to another host', redirected, 'redirected'],
    ['a file cut short', () => new Response(files[2]?.slice(0, 300)), 'wrong-key'],
    ['an announced 200 MB', () => new Response('x', { headers: { 'content-length': '200000000' } }), 'too-big'],
    ['unannounced 30 MB', () => new Response(new Uint8Array(30_000_000)), 'too-big'],
    ['an empty file', () => new Response(''), 'empty'],
    ['an older version', () => new Response(files[1]?.slice()), 'rolled-back'],
  ];
  it.each(faults)('keeps the last good list through %s, and says so', async (_name, fault, problem) => {
    const { host, world, keeper } = setUp();
    Object.assign(host, { file: files[2], etag: '"2"' });
    await keeper.run();
    host.fault = fault;
    world.now += HOUR;
    await keeper.run();
    expect(await names()).toEqual(['Nêst', 'Siôn', 'Anest']);
    expect(await keeper.status()).toMatchObject([{ contact: start, tried: world.now, problem }]);
    host.fault = undefined;
    await keeper.run(true);
    expect(await keeper.status()).toMatchObject([{ contact: world.now, problem: '' }]);
  });

  it('keeps the good list when there is no room for the new one', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    Object.assign(host, { file: files[2], etag: '"2"' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    world.now += HOUR;
    await keeper.run();
    put.mockRestore();
    expect(await names()).toEqual(['Nêst', 'Siôn']);
    expect(await keeper.status()).toMatchObject([{ problem: 'not-stored', version: 1 }]);
    await keeper.run(true);
    expect(await names()).toHaveLength(3);
  });

  it('starts over safely when the background was killed between storing the list and noting its tag', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    const noted = await area.get('sync');
    Object.assign(host, { file: files[2], etag: '"2"' });
    await keeper.run(true);
    await area.set(noted);
    world.now += HOUR;
    await keeper.run();
    expect(await names()).toHaveLength(3);
    expect(await keeper.status()).toMatchObject([{ problem: '', version: 2 }]);
  });

  it('fetches the whole again when the list on the device was erased', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    await eraseNamed('Main');
    world.now += HOUR;
    await keeper.run();
    expect(host.calls[1]?.has('if-none-match')).toBe(false);
    expect(await names()).toHaveLength(2);
  });
});

describe('without contact', () => {
  it('takes the list off after the school’s limit, and nothing older comes back', async () => {
    const { host, world, keeper } = setUp();
    Object.assign(host, { file: files[2], etag: '"2"' });
    await keeper.run();
    host.fault = offline;
    for (let day = 1; day <= 15; day++) {
      world.now = start + day * DAY;
      await keeper.run(true);
      expect(await names()).toEqual(day <= 14 ? ['Nêst', 'Siôn', 'Anest'] : 'none');
    }
    Object.assign(host, { fault: undefined, file: files[1], etag: '"1"' });
    await keeper.run(true);
    expect(await names()).toBe('none');
    Object.assign(host, { file: files[2], etag: '"2"' });
    await keeper.run(true);
    expect(await names()).toHaveLength(3);
  });

  it('gives a clock that went wrong by a year a morning to be put right', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    host.fault = offline;
    world.now += 365 * DAY;
    for (let look = 0; look < 20; look++) {
      await keeper.run(true);
      world.now += 15 * 60_000;
    }
    expect(await names()).toHaveLength(2);
    host.fault = undefined;
    world.now = start + HOUR;
    await keeper.run();
    expect(await keeper.status()).toMatchObject([{ problem: '', contact: world.now }]);
  });

  it('takes the list off a laptop that comes out of a drawer after a month and stays without contact', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    host.fault = offline;
    world.now += 30 * DAY;
    await keeper.run();
    expect(await names()).toHaveLength(2);
    for (let hour = 0; hour < 6; hour++) {
      world.now += HOUR;
      await keeper.run(true);
    }
    expect(await names()).toBe('none');
  });

  it.each([
    ['there is no room for the new list', 'not-stored'],
    ['the database lost most of its pupils', 'shrank'],
  ])('keeps the list, however long %s: the school is there', async (_name, problem) => {
    const couch = { kind: 'couchdb', url: 'https://db.example/s1' };
    const docs = ['Nêst', 'Siôn', 'Anest'].map((name) => ({ id: name, doc: { _id: name, legalForename: name } }));
    let feed = docs;
    const { world, keeper, host } =
      problem === 'shrank'
        ? createWorld(settingsWith(couch), new Uint8Array(), async () => Response.json({ results: feed, last_seq: '3' }))
        : setUp();
    await keeper.run();
    const before = await names();
    feed = docs.slice(0, 1);
    Object.assign(host, { file: files[2], etag: '"2"' });
    for (let day = 2; day <= 20; day += 2) {
      world.now = start + day * DAY;
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      await keeper.run(true);
      put.mockRestore();
    }
    expect(await keeper.status()).toMatchObject([{ problem }]);
    expect(await names()).toEqual(before);
  });
});

describe('enrolment', () => {
  it('takes the list off when the school withdraws the source, and leaves other lists', async () => {
    const { world, keeper } = setUp();
    await keeper.run();
    await replaceList('Trip', [pupil('Hari')], start);
    world.settings = settingsWith();
    await keeper.run();
    expect(await names()).toEqual(['Hari']);
    expect(await keeper.status()).toEqual([]);
    expect(await keeper.idle()).toBe(true);
  });

  it('does not take managed settings that have not arrived yet for a school that let go', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    const managed = world.settings;
    world.settings = { ...settingsWith(), setUp: false };
    await keeper.run();
    world.now += 3000;
    await keeper.run();
    expect(await names()).toHaveLength(2);
    expect(await keeper.idle()).toBe(false);
    world.settings = managed;
    await keeper.run(true);
    expect(host.calls.at(-1)?.get('if-none-match')).toBe('"1"');
    world.settings = { ...settingsWith(), setUp: false };
    await keeper.run();
    world.now += 10 * 60_000;
    await keeper.run();
    expect(await names()).toBe('none');
    expect(await keeper.idle()).toBe(true);
  });

  it('asks for the whole again when the school made new keys', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    const fresh = await createOfficeKeys();
    world.settings = settingsWith(sourceOf(fresh));
    host.file = await bundleOf(fresh, 1, 'Hari');
    await keeper.run();
    expect(host.calls.at(-1)?.has('if-none-match')).toBe(false);
    expect(await names()).toEqual(['Hari']);
  });

  const moved = () => settingsWith(sourceOf(keys, { url: 'https://other.example/a.age' }));

  it('keeps the list when only the address changes, and still takes nothing older', async () => {
    const { host, world, keeper } = setUp();
    Object.assign(host, { file: files[2], etag: '"2"' });
    await keeper.run();
    world.settings = moved();
    Object.assign(host, { file: files[1], etag: '"1"' });
    await keeper.run();
    expect(await keeper.status()).toMatchObject([{ problem: 'rolled-back', contact: start }]);
    expect(await names()).toHaveLength(3);
  });

  it('counts the days without contact on across a change of address', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    world.settings = moved();
    host.fault = offline;
    for (let day = 1; day <= 15; day++) {
      world.now = start + day * DAY;
      await keeper.run(true);
    }
    expect(await names()).toBe('none');
  });
});
