// One file that says for many schools what is current.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOfficeKeys, type OfficeKeys } from '../../../lib/list/bundle-keys.ts';
import { bundleOf, createWorld, DAY, HOUR, namesHere, offline, settingsWith, sourceOf } from '../../support/sync-world.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const host = 'https://lists.example';
const manifest = `${host}/manifest.json`;

/** Three schools' files and their manifest; `announced` can run ahead of `tags`, as it does behind a slow cache. */
const createTrust = async (over: object = {}) => {
  const schools = await Promise.all([0, 1, 2].map(() => createOfficeKeys()));
  const held = new Map<string, { readonly file: Uint8Array; readonly tag: string }>();
  const announced: Record<string, string> = {};
  const asked: string[] = [];
  const passwords = new Map<string, string | null>();
  const net = { down: false, manifestHeld: undefined as string | undefined };
  const put = async (at: number, version: number) =>
    held.set(`${host}/${at}.age`, {
      file: await bundleOf(schools[at] as OfficeKeys, version, `P${at}v${version}`),
      tag: `"${at}-${version}"`,
    });
  const announce = () => {
    for (const [at, school] of schools.entries()) announced[school.schoolId] = held.get(`${host}/${at}.age`)?.tag ?? '';
  };
  for (const at of [0, 1, 2]) await put(at, 1);
  announce();
  const fetch = async (address: string, init: RequestInit) => {
    asked.push(address.replace(/^.*\//, ''));
    const headers = new Headers(init.headers);
    passwords.set(address, headers.get('authorization'));
    if (net.down) return offline();
    const body = address.endsWith('.json')
      ? (net.manifestHeld ?? JSON.stringify({ schools: announced }))
      : held.get(address)?.file.slice();
    const tag = address.endsWith('.json') ? JSON.stringify(body) : (held.get(address)?.tag ?? '');
    if (headers.get('if-none-match') === tag) return new Response(null, { status: 304 });
    return new Response(body, { headers: { etag: tag } });
  };
  const sources = schools.map((school, at) =>
    sourceOf(school, { name: `School ${at}`, url: `${host}/${at}.age`, manifest, ...over }),
  );
  const { world, keeper } = createWorld(settingsWith(...sources), new Uint8Array(), fetch);
  const round = async (force = true) => {
    asked.length = 0;
    world.now += HOUR;
    await keeper.run(force);
    return [...asked].sort();
  };
  return { put, announce, round, world, keeper, net, passwords, asked };
};

describe('a manifest for many schools', () => {
  it('fetches only what changed', async () => {
    const { round, put, announce, keeper, world } = await createTrust();
    expect(await round()).toEqual(['0.age', '1.age', '2.age', 'manifest.json']);
    expect(await round()).toEqual(['manifest.json']);
    await put(1, 2);
    announce();
    expect(await round()).toEqual(['1.age', 'manifest.json']);
    expect(await namesHere()).toEqual(['P0v1', 'P1v2', 'P2v1']);
    expect((await keeper.status()).map((s) => s.contact)).toEqual([world.now, world.now, world.now]);
  });

  it('is asked for every hour, the files by themselves are not', async () => {
    const { round } = await createTrust();
    await round(false);
    for (let hour = 0; hour < 5; hour++) expect(await round(false)).toEqual(['manifest.json']);
  });

  it('goes on asking for a file that lags behind what was announced', async () => {
    const { round, put, announce, net } = await createTrust();
    await round();
    await put(2, 2);
    announce();
    // The manifest is there already, the file's host still hands out the old one.
    await put(2, 1);
    net.manifestHeld = undefined;
    expect(await round()).toEqual(['2.age', 'manifest.json']);
    expect(await round()).toEqual(['2.age', 'manifest.json']);
    await put(2, 2);
    expect(await round()).toEqual(['2.age', 'manifest.json']);
    expect(await namesHere()).toEqual(['P0v1', 'P1v1', 'P2v2']);
    expect(await round()).toEqual(['manifest.json']);
  });

  it('cannot keep a list in use that has run out', async () => {
    const { round, world, keeper } = await createTrust();
    await round();
    world.now += 61 * DAY;
    await round();
    expect((await keeper.status()).map((s) => s.problem)).toEqual(['expired', 'expired', 'expired']);
  });

  it('spares a host that cannot be reached the other questions', async () => {
    const { round, net, keeper } = await createTrust();
    await round();
    net.down = true;
    expect(await round()).toEqual(['manifest.json']);
    expect((await keeper.status()).map((s) => s.problem)).toEqual(['offline', 'offline', 'offline']);
    net.down = false;
    await round();
    expect((await keeper.status()).map((s) => s.problem)).toEqual(['', '', '']);
  });

  it('leaves each file to itself when it is damaged', async () => {
    const { round, net } = await createTrust();
    net.manifestHeld = '<html>';
    expect(await round()).toEqual(['0.age', '1.age', '2.age', 'manifest.json']);
    expect(await round()).toEqual(['0.age', '1.age', '2.age', 'manifest.json']);
    expect(await namesHere()).toEqual(['P0v1', 'P1v1', 'P2v1']);
  });

  it('gets a source’s password on that source’s host only', async () => {
    const auth = { bearer: 'abc' };
    const own = await createTrust({ auth });
    await own.round();
    expect(own.passwords.get(manifest)).toBe('Bearer abc');
    const elsewhere = 'https://cdn.example/manifest.json';
    const other = await createTrust({ auth, manifest: elsewhere });
    await other.round();
    expect(other.passwords.get(elsewhere)).toBeNull();
    expect(other.passwords.get(`${host}/0.age`)).toBe('Bearer abc');
  });
});
