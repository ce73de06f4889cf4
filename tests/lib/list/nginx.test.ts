// The list's fetch against a real nginx with TLS: tags, passwords, redirects, faults, and what a change or no change costs.
import { connect as connectPlain } from 'node:net';
import { connect, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../../lib/list/bundle.ts';
import { createOfficeKeys, type OfficeKeys } from '../../../lib/list/bundle-keys.ts';
import type { Source } from '../../../lib/list/source-schema.ts';
import { lookAtBundle, nothingYet } from '../../../lib/list/sync-bundle.ts';
import { browserFetch, fetchFile } from '../../../lib/list/sync-fetch.ts';
import { BEARER, type Nginx, nginxBinary, PASSWORD, startNginx } from '../../support/nginx.ts';

const now = Date.UTC(2027, 0, 8);
const SECOND = 1000;

describe.skipIf(!nginxBinary)('a real nginx', () => {
  let nginx: Nginx;
  let keys: OfficeKeys;
  let untrusted: unknown;
  const files: Record<number, Uint8Array> = {};
  const trusted = getCACertificates('default');

  beforeAll(async () => {
    nginx = await startNginx();
    untrusted = await fetched('broken.age');
    setDefaultCACertificates([...trusted, nginx.certificate.toString()]);
    keys = await createOfficeKeys();
    for (const version of [1, 2])
      files[version] = await writeBundle(keys, { version, issued: now + version, expires: now + 1e9 }, []);
    nginx.put('list.age', files[1] as Uint8Array);
  });
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await nginx.stop();
  });

  const look = (path: string, remembered = nothingYet) => {
    const { schoolId, identity, publicKey } = keys;
    const url = `${nginx.origin}/${path}`;
    return lookAtBundle(browserFetch, { kind: 'bundle', name: 'Main', url, schoolId, identity, publicKey }, remembered, now);
  };
  const fetched = (path: string, auth?: Source['auth'], timeout?: number) =>
    fetchFile(browserFetch, `${nginx.origin}/${path}`, auth, '', timeout);

  it('sends the list once, says "unchanged" after that, and sends it again when it changed', async () => {
    const first = await look('list.age');
    if (first.kind !== 'updated') throw new Error('not updated');
    expect(await look('list.age', first.remembered)).toEqual({ kind: 'unchanged' });
    nginx.put('list.age', files[2] as Uint8Array);
    expect(await look('list.age', first.remembered)).toMatchObject({ kind: 'updated', remembered: { last: { version: 2 } } });
  });

  it('cannot make us take back an older list', async () => {
    nginx.put('replayed.age', files[1] as Uint8Array);
    const last = { version: 2, issued: now + 2, expires: now + 1e9 };
    expect(await look('replayed.age', { ...nothingYet, last })).toEqual({ kind: 'failed', problem: 'rolled-back' });
  });

  it.each([
    ['private', PASSWORD, { ...PASSWORD, password: 'wrong' }],
    ['bearer', BEARER, { bearer: 'wrong' }],
  ] as const)('%s: only with the right password or token', async (folder, right, wrong) => {
    nginx.put(`${folder}/list.age`, files[1] as Uint8Array);
    for (const auth of [undefined, wrong])
      expect(await fetched(`${folder}/list.age`, auth)).toEqual({ ok: false, problem: 'not-allowed' });
    expect(await fetched(`${folder}/list.age`, right)).toMatchObject({ ok: true, unchanged: false });
  });

  it.each([
    ['missing.age', 'not-found'],
    ['broken.age', 'server'],
    ['busy.age', 'server'],
    ['portal.age', 'web-page'],
    ['elsewhere.age', 'redirected'],
    ['unencrypted.age', 'redirected'],
    ['moved.age', 'updated'],
    ['huge.age', 'too-big'],
    ['fault/endless.age', 'too-big'],
    ['fault/truncated.age', 'offline'],
    ['cut.age', 'wrong-key'],
    ['wrong-type.age', 'not-a-bundle'],
    ['empty.age', 'empty'],
  ])('%s: %s', async (path, expected) => {
    nginx.putHuge('huge.age', 200_000_000);
    nginx.put('cut.age', (files[2] as Uint8Array).slice(0, 250));
    nginx.put('wrong-type.age', 'Forename,Surname\nSeren,Rowlands\n');
    nginx.put('empty.age', '');
    const seen = await look(path);
    expect(seen.kind === 'failed' ? seen.problem : seen.kind).toBe(expected);
  });

  it.each(['slow.age', 'fault/silent.age'])('%s: not waited for without end', async (path) => {
    expect(await fetched(path, undefined, SECOND)).toEqual({ ok: false, problem: 'timeout' });
  });

  it('hands no password to another host that it leads to', async () => {
    const before = nginx.log().length;
    expect(await fetched('elsewhere.age', PASSWORD)).toEqual({ ok: false, problem: 'redirected' });
    // nginx writes its log when it is done with a connection, which may be later than the answer; earlier faults end late.
    await expect
      .poll(() =>
        nginx
          .log()
          .slice(before)
          .filter((line) => !line.includes('/fault/')),
      )
      .toEqual([
        expect.stringMatching(/^302 GET localhost:\d+ \/elsewhere\.age \d+ Basic /),
        expect.stringMatching(/^200 GET 127\.0\.0\.1:\d+ \/list\.age \d+ -$/),
      ]);
  });

  it('is not believed without its certificate', () => {
    expect(untrusted).toEqual({ ok: false, problem: 'offline' });
  });

  it('answers "unchanged" in fewer than 400 bytes', async () => {
    const seen = await look('list.age');
    const etag = seen.kind === 'updated' ? seen.remembered.etag : '';
    const { text, wire } = await rawGet(nginx, '/list.age', etag);
    expect(text).toMatch(/^HTTP\/1\.1 304 /);
    expect(wire).toBeLessThan(400);
    console.info(`"unchanged" from nginx: ${text.length} bytes of HTTP, ${wire} with the framing of TLS`);
  });
});

/** The second answer on one connection, and what it took on the wire: greetings and tickets of TLS came with the first. */
const rawGet = (nginx: Nginx, path: string, etag: string): Promise<{ readonly text: string; readonly wire: number }> =>
  new Promise((resolve, reject) => {
    const answers: string[] = [''];
    let before = 0;
    const ask = () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: ${etag}\r\n\r\n`);
    const ca = nginx.certificate.toString();
    const wire = connectPlain(nginx.port, '127.0.0.1');
    const socket = connect({ socket: wire, ca, servername: 'localhost' }, ask);
    socket.on('data', (data) => {
      const text = (answers.pop() ?? '') + data.toString('latin1');
      answers.push(text);
      if (!text.endsWith('\r\n\r\n')) return;
      if (answers.length === 1) {
        before = wire.bytesRead;
        answers.push('');
        ask();
      } else {
        resolve({ text, wire: wire.bytesRead - before });
        socket.destroy();
      }
    });
    socket.on('error', reject);
  });
