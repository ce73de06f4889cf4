// Following a CouchDB-compatible database: pages, deletions, and what is not taken from it.
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import { entryOfDoc } from '../../../lib/list/couch-entry.ts';
import { foreignId } from '../../../lib/list/identity.ts';
import type { CouchSource } from '../../../lib/list/source-schema.ts';
import { nothingYet, type Remembered } from '../../../lib/list/sync-bundle.ts';
import { lookAtCouch } from '../../../lib/list/sync-couch.ts';

const start = Date.UTC(2027, 0, 8);
const HOUR = 3_600_000;

/** A database in memory that answers `_changes` as CouchDB 3 does: each document once, at its last change. */
const createDatabase = () => {
  let seq = 0;
  const docs = new Map<string, { seq: number; doc: Record<string, unknown> | null }>();
  const put = (id: string, doc: Record<string, unknown> | null) => {
    docs.delete(id);
    docs.set(id, { seq: ++seq, doc });
  };
  const asked: string[] = [];
  const fetch = async (address: string, init: RequestInit) => {
    const url = new URL(address);
    asked.push(`${url.pathname}${url.search} ${new Headers(init.headers).get('authorization') ?? ''}`.trim());
    const since = Number((url.searchParams.get('since') ?? '0').split('-')[0]);
    const results = [...docs]
      .filter(([, value]) => value.seq > since)
      .slice(0, Number(url.searchParams.get('limit')))
      .map(([id, { seq: at, doc }]) => ({
        id,
        seq: `${at}-x`,
        ...(doc ? { doc: { _id: id, _rev: '1-a', ...doc } } : { deleted: true }),
      }));
    return new Response(JSON.stringify({ results, last_seq: results.at(-1)?.seq ?? `${since}-x` }));
  };
  return { put, fetch, asked, forget: (id: string) => docs.delete(id) };
};

const source: CouchSource = { kind: 'couchdb', name: 'Main', url: 'https://db.example/school1/' };
const pupil = (forename: string) => ({ legalForename: forename, legalSurname: 'Gwyndaf', yearGroup: 10 });
const names = (entries: readonly ListEntry[]) => entries.map((e) => e.legalForename).sort();

const filled = async (count = 4) => {
  const db = createDatabase();
  for (let n = 0; n < count; n++) db.put(`p${n}`, pupil(`Pupil${n}`));
  const first = await lookAtCouch(db.fetch, source, nothingYet, [], start);
  if (first.kind !== 'updated') throw new Error(first.kind);
  const again = (now = start + HOUR, remembered: Remembered = first.remembered) =>
    lookAtCouch(db.fetch, source, remembered, first.entries, now);
  return { db, first, again };
};

describe('_changes', () => {
  it('reads a database of more than one page', async () => {
    const { db, first } = await filled(1100);
    expect(first.entries).toHaveLength(1100);
    expect(db.asked).toHaveLength(3);
    expect(first.entries[0]).toMatchObject({ list: 'Main', scope: 'all', yearGroup: 10, reviewDate: '' });
  });

  it('then asks only for what changed', async () => {
    const { db, again } = await filled();
    expect(await again()).toMatchObject({ kind: 'unchanged' });
    db.put('p0', { ...pupil('Pupil0'), regGroup: '10B' });
    db.put('p1', null);
    db.put('p9', pupil('Nêst'));
    const next = await again();
    if (next.kind !== 'updated') throw new Error(next.kind);
    expect(names(next.entries)).toEqual(['Nêst', 'Pupil0', 'Pupil2', 'Pupil3']);
    expect(next.entries.find((e) => e.legalForename === 'Pupil0')?.regGroup).toBe('10B');
    expect(db.asked.at(-1)).toContain('since=4-x');
  });

  it('goes on from what it passed over', async () => {
    const { db, again } = await filled();
    db.put('_design/read-only', { validate_doc_update: 'function () {}' });
    db.put('minutes', { title: 'Trip planning' });
    expect(await again()).toMatchObject({ kind: 'unchanged', remembered: { since: '6-x', unread: 0 } });
  });

  it('says how many pupils’ documents it cannot use, and keeps what was known of them', async () => {
    const { db, again } = await filled();
    db.put('p0', { legalForename: 7, legalSurname: '' });
    db.put('p8', { legalForename: ' ', legalSurname: '' });
    const seen = await again();
    expect(seen).toMatchObject({ kind: 'unchanged', remembered: { unread: 2 } });
  });

  it('reads the whole once a day, and so notices a database that was made anew', async () => {
    const { db, again } = await filled();
    db.forget('p3');
    expect(await again(start + 23 * HOUR)).toMatchObject({ kind: 'unchanged' });
    const seen = await again(start + 25 * HOUR);
    if (seen.kind !== 'updated') throw new Error(seen.kind);
    expect(names(seen.entries)).toEqual(['Pupil0', 'Pupil1', 'Pupil2']);
    expect(seen.remembered.whole).toBe(start + 25 * HOUR);
  });

  it('does not take a database that lost most of its pupils', async () => {
    const { db, again } = await filled();
    for (const id of ['p0', 'p1', 'p2']) db.put(id, null);
    expect(await again()).toEqual({ kind: 'failed', problem: 'shrank' });
  });

  it('signs in with what the settings say', async () => {
    const { db } = await filled();
    await lookAtCouch(db.fetch, { ...source, auth: { bearer: 'abc' } }, nothingYet, [], start);
    expect(db.asked.at(-1)).toMatch(/^\/school1\/_changes\?.* Bearer abc$/);
  });

  const endless = Array.from({ length: 500 }, (_, n) => ({ id: `p${n}`, doc: { _id: `p${n}`, ...pupil(`P${n}`) } }));
  it.each([
    ['no feed', '{"ok":true}', 'not-a-bundle'],
    ['a sign-in page', '<html>', 'not-a-bundle'],
    ['a feed that never ends', JSON.stringify({ results: endless, last_seq: '1' }), 'too-big'],
  ])('refuses %s', async (_name, body, problem) => {
    expect(await lookAtCouch(async () => new Response(body), source, nothingYet, [], start)).toEqual({ kind: 'failed', problem });
  });
});

describe('a document', () => {
  const read = (doc: object) => entryOfDoc({ _id: 'p1', ...doc }, 'Main');

  it.each([
    [
      { legalForename: ' Llŷr ', legalSurname: 'ap  Gwynfor' },
      { legalForename: 'Llŷr', legalSurname: 'ap Gwynfor', scope: 'all' },
    ],
    [
      { legalSurname: 'Parry', yearGroup: 'Blwyddyn 8', scope: 'press only' },
      { yearGroup: 8, scope: 'press' },
    ],
    [
      { legalSurname: 'Parry', yearGroup: 99, scope: 'dim syniad' },
      { yearGroup: null, scope: 'all' },
    ],
    [
      { preferredForename: 'Wil', reviewDate: '03/09/2027', regGroup: 8 },
      { reviewDate: '2027-09-03', regGroup: '8' },
    ],
  ])('%j', (doc, expected) => {
    expect(read(doc)).toMatchObject(expected);
  });

  it('has the same id at every look, and another one in another list', () => {
    expect(read({ legalSurname: 'Parry' })).toMatchObject({ id: foreignId('Main', 'p1') });
    expect(foreignId('Main', 'p1')).not.toBe(foreignId('Trip', 'p1'));
  });

  it.each([
    ['about something else', { title: 'Minutes' }, null],
    ['a design document', { _id: '_design/x', legalForename: 'x' }, null],
    ['without a letter in its names', { legalForename: '', legalSurname: '—' }, 'unreadable'],
    ['with a name nobody has', { legalForename: 'x'.repeat(81) }, 'unreadable'],
  ])('%s', (_name, doc, expected) => {
    expect(read(doc)).toBe(expected);
  });
});
