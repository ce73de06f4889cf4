// Following a real CouchDB-compatible server: what a change and no change cost, who may read, who may not write.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import type { CouchSource } from '../../../lib/list/source-schema.ts';
import { nothingYet, type Remembered } from '../../../lib/list/sync-bundle.ts';
import { lookAtCouch } from '../../../lib/list/sync-couch.ts';
import type { Fetch } from '../../../lib/list/sync-fetch.ts';
import { type Couch, OFFICE, READER, startCouch } from '../../support/couch.ts';

const PUPILS = 1200;
const start = Date.UTC(2027, 0, 8);

describe('a real server', () => {
  let couch: Couch;
  let entries: readonly ListEntry[] = [];
  let remembered: Remembered = nothingYet;
  let bytes = 0;
  let requests = 0;

  const counting: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    requests++;
    return response;
  };
  const look = async (auth: CouchSource['auth'] | null = READER, now = start) => {
    bytes = 0;
    requests = 0;
    const source: CouchSource = { kind: 'couchdb', name: 'Main', url: couch.database, ...(auth ? { auth } : {}) };
    const seen = await lookAtCouch(counting, source, remembered, entries, now);
    if (seen.kind === 'updated') entries = seen.entries;
    if (seen.kind !== 'failed') remembered = seen.remembered ?? remembered;
    return seen.kind === 'failed' ? seen.problem : seen.kind;
  };
  const has = (forename: string) => entries.some((entry) => entry.legalForename === forename);
  const revision = async (id: string) => (await couch.as(OFFICE, 'GET', id)).json;

  beforeAll(async () => {
    couch = await startCouch();
    const docs = Array.from({ length: PUPILS }, (_, n) => ({
      _id: `p${n}`,
      legalForename: `Enw${n}`,
      legalSurname: 'Gwyndaf',
      yearGroup: 7 + (n % 5),
    }));
    expect((await couch.as(OFFICE, 'POST', '_bulk_docs', { docs })).status).toBe(201);
  }, 60_000);
  afterAll(() => couch?.stop());

  it('lets nobody in without a password', async () => {
    expect(await look(null)).toBe('not-allowed');
    expect(await look({ ...READER, password: 'wrong' })).toBe('not-allowed');
  });

  it('lets staff read and not write', async () => {
    expect((await couch.as(READER, 'PUT', 'mine', { legalForename: 'Nobody' })).status).toBe(403);
    expect((await couch.as(READER, 'GET', 'p1')).status).toBe(200);
  });

  it('hands over the whole list, page by page', async () => {
    expect(await look()).toBe('updated');
    expect(entries).toHaveLength(PUPILS);
    expect(requests).toBe(3);
    console.info(`the first ${PUPILS} pupils: ${requests} requests, ${bytes} bytes`);
  });

  it('then hands over only what changed', async () => {
    expect(await look()).toBe('unchanged');
    const unchanged = bytes;
    await couch.as(OFFICE, 'PUT', 'p5', { ...(await revision('p5')), regGroup: '8D' });
    await couch.as(OFFICE, 'DELETE', `p6?rev=${(await revision('p6'))._rev}`);
    await couch.as(OFFICE, 'PUT', 'p9999', { legalForename: 'Nêst', legalSurname: 'Parry', yearGroup: '9', scope: 'press' });
    await couch.as(OFFICE, 'PUT', 'minutes', { title: 'About the list' });
    expect(await look()).toBe('updated');
    console.info(`no change: ${unchanged} bytes; one changed, one gone, one new: ${bytes} bytes, ${requests} request`);
    expect(requests).toBe(1);
    expect(unchanged).toBeLessThan(400);
    expect(entries).toHaveLength(PUPILS);
    expect([has('Enw6'), has('Nêst')]).toEqual([false, true]);
    expect(entries.find((entry) => entry.legalForename === 'Enw5')?.regGroup).toBe('8D');
    expect(entries.find((entry) => entry.legalForename === 'Nêst')).toMatchObject({ yearGroup: 9, scope: 'press' });
  });

  it('reads the whole again after a day and finds nothing else', async () => {
    expect(await look(READER, start + 25 * 3_600_000)).toBe('unchanged');
    expect(requests).toBe(3);
  });

  it('is not followed when most pupils are gone at once', async () => {
    const { rows } = (await couch.as(OFFICE, 'GET', '_all_docs')).json as {
      rows: readonly { readonly id: string; readonly value: { readonly rev: string } }[];
    };
    const docs = rows
      .filter(({ id }) => id.startsWith('p'))
      .slice(0, 900)
      .map(({ id, value }) => ({ _id: id, _rev: value.rev, _deleted: true }));
    await couch.as(OFFICE, 'POST', '_bulk_docs', { docs });
    expect(await look()).toBe('shrank');
    expect(entries).toHaveLength(PUPILS);
  });
});
