// The encrypted list file: what a host could try, and that Debian's own `age` can open it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BundleInfo, openBundle, writeBundle } from '../../../lib/list/bundle.ts';
import { createOfficeKeys, type OfficeKeys, recipientOf } from '../../../lib/list/bundle-keys.ts';
import { entry as listed } from '../../support/sample-school.ts';

const now = Date.UTC(2027, 0, 8);
const DAY = 24 * 3_600_000;
const info: BundleInfo = { version: 3, issued: now - DAY, expires: now + 13 * DAY };
const entry = listed('e1', 'Llŷr', 'Gethin', { yearGroup: 10, regGroup: '10C' });

let keys: OfficeKeys;
let other: OfficeKeys;
let file: Uint8Array;
beforeAll(async () => {
  keys = await createOfficeKeys();
  other = await createOfficeKeys();
  file = await writeBundle(keys, info, [entry]);
});
const open = (bytes: Uint8Array, over: Partial<OfficeKeys> = {}, last: BundleInfo | null = null, at = now) =>
  openBundle(bytes, { ...keys, ...over }, last, at);
/** A file for the school's own key, whatever is inside. */
const sealed = async (inside: string | Uint8Array) => {
  const age = new Encrypter();
  age.addRecipient(await recipientOf(keys.identity));
  return age.encrypt(gzipSync(inside));
};

describe('bundle', () => {
  it('gives back what the office wrote', async () => {
    expect(await open(file)).toEqual({ ok: true, info, entries: [entry] });
  });

  it('shows nothing of it to the host', () => {
    const text = new TextDecoder('latin1').decode(file);
    for (const word of ['Gethin', '10C', 'entries', keys.schoolId]) expect(text).not.toContain(word);
  });

  it('does not hand the signing key to staff', async () => {
    const { signingKey: _, ...trust } = keys;
    expect(await openBundle(file, trust, null, now)).toMatchObject({ ok: true });
  });

  const forged = () => writeBundle({ ...other, identity: keys.identity, schoolId: keys.schoolId }, info, []);
  const changed = (at: number) => {
    const bytes = file.slice();
    bytes.set([(bytes.at(at) ?? 0) ^ 1], at < 0 ? bytes.length + at : at);
    return bytes;
  };
  const cases: readonly (readonly [string, () => Promise<Awaited<ReturnType<typeof open>>>, string])[] = [
    ['an empty file', () => open(new Uint8Array()), 'empty'],
    ['200 MB', () => open(new Uint8Array(200_000_000)), 'too-big'],
    ['a sign-in page', () => open(new TextEncoder().encode('<!doctype html><title>Wi-Fi')), 'web-page'],
    ['a CSV', () => open(new TextEncoder().encode('Forename,Surname\n')), 'not-a-bundle'],
    ['another school’s key', () => open(file, { identity: other.identity }), 'wrong-key'],
    ['no key at all', () => open(file, { identity: 'AGE-SECRET-KEY-1NONSENSE' }), 'wrong-key'],
    ['one changed byte', () => open(changed(-5)), 'wrong-key'],
    ['a file cut short', () => open(file.slice(0, -20)), 'wrong-key'],
    ['a list emptied by somebody with the opening key', async () => open(await forged()), 'wrong-signature'],
    ['a wrong public key', () => open(file, { publicKey: other.publicKey }), 'wrong-signature'],
    ['a public key that is none', () => open(file, { publicKey: 'abc' }), 'wrong-signature'],
    ['another school’s list', () => open(file, { schoolId: other.schoolId }), 'wrong-school'],
    ['an older version', () => open(file, {}, { ...info, version: 4 }), 'rolled-back'],
    ['the same version, issued earlier', () => open(file, {}, { ...info, issued: now }), 'rolled-back'],
    ['a list that has run out', () => open(file, {}, null, now + 14 * DAY), 'expired'],
    ['a clock a year behind', () => open(file, {}, null, now - 365 * DAY), 'clock'],
    ['something else inside', async () => open(await sealed('hello')), 'not-a-bundle'],
    ['a gzip bomb inside', async () => open(await sealed(new Uint8Array(120_000_000))), 'not-a-bundle'],
  ];
  it.each(cases)(
    'refuses %s',
    async (_name, attempt, problem) => {
      expect(await attempt()).toEqual({ ok: false, problem });
    },
    20_000,
  );

  it('takes the same version again', async () => {
    expect(await open(file, {}, info)).toMatchObject({ ok: true });
  });
});

const debianAge = [process.env.AGE_BIN ?? '', '/usr/bin/age', '/usr/local/bin/age'].find((file) => existsSync(file));
describe.skipIf(!debianAge)('with the age command line', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'second-look-age-'));

  it('opens a bundle of ours', () => {
    const dir = folder();
    writeFileSync(join(dir, 'key'), `${keys.identity}\n`);
    writeFileSync(join(dir, 'list.age'), file);
    const plain = gunzipSync(execFileSync(debianAge as string, ['-d', '-i', join(dir, 'key'), join(dir, 'list.age')]));
    expect(JSON.parse(JSON.parse(plain.toString()).payload).entries).toEqual([entry]);
  });

  it('makes keys that we can use', async () => {
    const keygen = (debianAge as string).replace(/age$/, 'age-keygen');
    const identity =
      execFileSync(keygen, { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .split('\n')
        .find((line) => line.startsWith('AGE-')) ?? '';
    const written = await writeBundle({ ...keys, identity }, info, [entry]);
    expect(await open(written, { identity })).toMatchObject({ ok: true, entries: [entry] });
    expect(await open(written)).toEqual({ ok: false, problem: 'wrong-key' });
  });

  it('writes one that we open', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'key'), `${keys.identity}\n`);
    writeFileSync(join(dir, 'list.age'), file);
    const inner = execFileSync(debianAge as string, ['-d', '-i', join(dir, 'key'), join(dir, 'list.age')]);
    const again = execFileSync(debianAge as string, ['-r', await recipientOf(keys.identity), '-o', '-'], { input: inner });
    expect(await open(new Uint8Array(again))).toMatchObject({ ok: true, entries: [entry] });
    expect(readFileSync(join(dir, 'list.age')).equals(again)).toBe(false);
  });
});
