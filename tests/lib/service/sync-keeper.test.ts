// Following the school's list: what is kept through every failure, and what is taken off when it must be. Many tables of small cases, so it is long.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { writeBundle } from '../../../lib/list/bundle.ts';
import { createOfficeKeys, type OfficeKeys } from '../../../lib/list/bundle-keys.ts';
import { readSources, type SourceSettings } from '../../../lib/list/source-schema.ts';
import { eraseNamed, readStored, replaceList } from '../../../lib/list/store.ts';
import { createSyncKeeper } from '../../../lib/service/sync-keeper.ts';
import type { Area } from '../../../lib/store/area.ts';
import { entry as listed } from '../../support/sample-school.ts';

const area = fakeBrowser.storage.local as unknown as Area;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.UTC(2027, 0, 8);
const url = 'https://lists.example/aberhelyg.age';

const entry = (forename: string): ListEntry => listed(`e-${forename}`, forename, 'Gwyndaf', { yearGroup: 10, regGroup: '10B' });

let keys: OfficeKeys;
let files: Record<number, Uint8Array>;
beforeAll(async () => {
  keys = await createOfficeKeys();
  const write = (version: number, ...names: string[]) =>
    writeBundle(keys, { version, issued: start + version, expires: start + 60 * DAY }, names.map(entry));
  files = { 1: await write(1, 'Nêst', 'Siôn'), 2: await write(2, 'Nêst', 'Siôn', 'Anest') };
});

/** A host in memory: one file under the address, with an ETag, or a fault. */
const createHost = () => {
  const host = {
    file: files[1] as Uint8Array,
    etag: '"1"',
    fault: undefined as undefined | (() => Promise<Response> | Response),
    calls: [] as Headers[],
    urls: [] as string[],
  };
  const fetch = async (address: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    host.calls.push(headers);
    host.urls.push(address);
    if (host.fault) return host.fault();
    if (headers.get('if-none-match') === host.etag) return new Response(null, { status: 304 });
    return new Response(host.file.slice(), { headers: { etag: host.etag } });
  };
  return { host, fetch };
};

const settingsWith = (...sources: object[]): SourceSettings => readSources({ sources });
const bundle = (over: object = {}) => ({
  url,
  schoolId: keys.schoolId,
  identity: keys.identity,
  publicKey: keys.publicKey,
  ...over,
});

const setUp = (first?: SourceSettings) => {
  const { host, fetch } = createHost();
  const world = { now: start, settings: first ?? settingsWith(bundle()) };
  const changed = vi.fn();
  const keeper = createSyncKeeper({
    area,
    settings: async () => world.settings,
    fetch,
    now: () => world.now,
    random: () => 0,
    stored: readStored,
    replace: replaceList,
    erase: eraseNamed,
    changed,
  });
  return { host, world, changed, keeper };
};
const names = async () => {
  const stored = await readStored();
  return stored.state === 'ready' ? stored.entries.map((e) => e.legalForename) : stored.state;
};

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
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));

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

  it('does not take the list off at once because the clock went wrong by a year', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    host.fault = offline;
    world.now += 365 * DAY;
    await keeper.run(true);
    expect(await names()).toHaveLength(2);
    Object.assign(host, { fault: undefined });
    world.now = start + HOUR;
    await keeper.run();
    expect(await keeper.status()).toMatchObject([{ problem: '' }]);
  });
});

describe('enrolment', () => {
  it('takes the list off when the school withdraws the source, and leaves other lists', async () => {
    const { world, keeper } = setUp();
    await keeper.run();
    await replaceList('Trip', [entry('Hari')], start);
    world.settings = settingsWith();
    await keeper.run();
    expect(await names()).toEqual(['Hari']);
    expect(await keeper.status()).toEqual([]);
  });

  it('keeps the list when only the address changes', async () => {
    const { host, world, keeper } = setUp();
    await keeper.run();
    world.settings = settingsWith(bundle({ url: 'https://other.example/a.age' }));
    host.fault = () => new Response('', { status: 404 });
    await keeper.run();
    expect(await names()).toHaveLength(2);
  });
});

describe('a manifest for many schools', () => {
  it('fetches only what changed', async () => {
    const manifest = 'https://lists.example/manifest.json';
    const tags: Record<string, string> = {};
    const schools = await Promise.all([0, 1, 2].map(() => createOfficeKeys()));
    const held = new Map<string, Uint8Array>();
    const put = async (at: number, version: number) => {
      const school = schools[at] as OfficeKeys;
      held.set(
        `https://lists.example/${at}.age`,
        await writeBundle(school, { version, issued: start + version, expires: start + 60 * DAY }, [entry(`P${at}v${version}`)]),
      );
      tags[school.schoolId] = `"${at}-${version}"`;
    };
    for (const at of [0, 1, 2]) await put(at, 1);
    const settings = settingsWith(
      ...schools.map(({ signingKey: _, ...trust }, at) => ({
        ...trust,
        name: `School ${at}`,
        url: `https://lists.example/${at}.age`,
        manifest,
      })),
    );
    const asked: string[] = [];
    const fetch = async (address: string, init: RequestInit) => {
      asked.push(address.replace('https://lists.example/', ''));
      const tag =
        address === manifest
          ? JSON.stringify(Object.values(tags).join())
          : (tags[schools[Number(/(\d)\.age/.exec(address)?.[1])]?.schoolId ?? ''] ?? '');
      if (new Headers(init.headers).get('if-none-match') === tag) return new Response(null, { status: 304 });
      const body = address === manifest ? JSON.stringify({ schools: tags }) : held.get(address)?.slice();
      return new Response(body, { headers: { etag: tag } });
    };
    let now = start;
    const parts = {
      area,
      settings: async () => settings,
      fetch,
      random: () => 0,
      stored: readStored,
      replace: replaceList,
      erase: eraseNamed,
      changed: () => {},
    };
    const keeper = createSyncKeeper({ ...parts, now: () => now });
    const round = async () => {
      asked.length = 0;
      now += HOUR;
      await keeper.run(true);
      return [...asked].sort();
    };
    expect(await round()).toEqual(['0.age', '1.age', '2.age', 'manifest.json']);
    expect(await round()).toEqual(['manifest.json']);
    await put(1, 2);
    expect(await round()).toEqual(['1.age', 'manifest.json']);
    expect(await names()).toEqual(['P0v1', 'P1v2', 'P2v1']);
    expect((await keeper.status()).map((s) => s.contact)).toEqual([now, now, now]);
  });
});
