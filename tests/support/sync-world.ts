// A school's host in memory and a device that follows it, with a clock of its own. Needs fake-indexeddb.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListEntry } from '../../lib/core/list-entry.ts';
import { writeBundle } from '../../lib/list/bundle.ts';
import type { OfficeKeys } from '../../lib/list/bundle-keys.ts';
import { readSources, type SourceSettings } from '../../lib/list/source-schema.ts';
import { eraseNamed, readStored, replaceList } from '../../lib/list/store.ts';
import { createSyncKeeper } from '../../lib/service/sync-keeper.ts';
import type { Area } from '../../lib/store/area.ts';
import { entry as listed } from './sample-school.ts';

export const area = fakeBrowser.storage.local as unknown as Area;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const start = Date.UTC(2027, 0, 8);
export const url = 'https://lists.example/aberhelyg.age';

export const pupil = (forename: string): ListEntry =>
  listed(`e-${forename}`, forename, 'Gwyndaf', { yearGroup: 10, regGroup: '10B' });

export const bundleOf = (keys: OfficeKeys, version: number, ...names: string[]): Promise<Uint8Array> =>
  writeBundle(keys, { version, issued: start + version, expires: start + 60 * DAY }, names.map(pupil));

export type Settings = SourceSettings & { readonly setUp: boolean };
export const settingsWith = (...sources: object[]): Settings => ({ ...readSources({ sources }), setUp: true });
export const sourceOf = ({ schoolId, identity, publicKey }: OfficeKeys, over: object = {}) => ({
  url,
  schoolId,
  identity,
  publicKey,
  ...over,
});

/** One file under every address, with a tag, or a fault. */
const createHost = (file: Uint8Array) => {
  const host = {
    file,
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

export const offline = () => Promise.reject(new TypeError('Failed to fetch'));

/** `fetch` takes the place of the one-file host. */
export const createWorld = (
  settings: Settings,
  file: Uint8Array,
  fetch?: (url: string, init: RequestInit) => Promise<Response>,
) => {
  const { host, fetch: hostFetch } = createHost(file);
  const world = { now: start, settings };
  const changed = vi.fn();
  const keeper = createSyncKeeper({
    area,
    settings: async () => world.settings,
    fetch: fetch ?? hostFetch,
    now: () => world.now,
    random: () => 0,
    stored: readStored,
    replace: replaceList,
    erase: eraseNamed,
    changed,
  });
  return { host, world, changed, keeper };
};

/** First names on the device, or the state of the store. */
export const namesHere = async (): Promise<readonly string[] | string> => {
  const stored = await readStored();
  return stored.state === 'ready' ? stored.entries.map((e) => e.legalForename) : stored.state;
};
