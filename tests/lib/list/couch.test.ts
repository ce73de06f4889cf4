// Following a CouchDB-compatible database: pages, deletions, and what is not taken from it.
import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../lib/core/list-entry.ts';
import type { Remembered } from '../../../lib/list/sync-bundle.ts';
import { lookAtCouch } from '../../../lib/list/sync-couch.ts';

const nothing: Remembered = { etag: '', last: null, since: '' };

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
  return { put, fetch, asked };
};

const source = { kind: 'couchdb', name: 'Main', url: 'https://db.example/school1/' } as const;
const pupil = (forename: string) => ({ legalForename: forename, legalSurname: 'Gwyndaf', yearGroup: 10 });
const names = (entries: readonly ListEntry[]) => entries.map((e) => e.legalForename).sort();

const filled = async (count = 4) => {
  const db = createDatabase();
  for (let n = 0; n < count; n++) db.put(`p${n}`, pupil(`Pupil${n}`));
  const first = await lookAtCouch(db.fetch, source, nothing, []);
  if (first.kind !== 'updated') throw new Error(first.kind);
  return { db, first };
};

describe('_changes', () => {
  it('reads a database of more than one page', async () => {
    const { db, first } = await filled(1100);
    expect(first.entries).toHaveLength(1100);
    expect(db.asked).toHaveLength(3);
    expect(first.entries[0]).toMatchObject({ id: 'p0', list: 'Main', scope: 'all', yearGroup: 10, reviewDate: '' });
  });

  it('then asks only for what changed', async () => {
    const { db, first } = await filled();
    expect(await lookAtCouch(db.fetch, source, first.remembered, first.entries)).toEqual({ kind: 'unchanged' });
    db.put('p0', { ...pupil('Pupil0'), regGroup: '10B' });
    db.put('p1', null);
    db.put('p9', pupil('Nêst'));
    const next = await lookAtCouch(db.fetch, source, first.remembered, first.entries);
    if (next.kind !== 'updated') throw new Error(next.kind);
    expect(names(next.entries)).toEqual(['Nêst', 'Pupil0', 'Pupil2', 'Pupil3']);
    expect(next.entries.find((e) => e.id === 'p0')?.regGroup).toBe('10B');
    expect(db.asked.at(-1)).toContain('since=4-x');
  });

  it('passes over design documents and whatever is no entry', async () => {
    const { db, first } = await filled();
    db.put('_design/read-only', { validate_doc_update: 'function () {}' });
    db.put('note', { yearGroup: 'ten' });
    expect(await lookAtCouch(db.fetch, source, first.remembered, first.entries)).toEqual({ kind: 'unchanged' });
  });

  it('does not take a database that lost most of its pupils', async () => {
    const { db, first } = await filled();
    for (const id of ['p0', 'p1', 'p2']) db.put(id, null);
    expect(await lookAtCouch(db.fetch, source, first.remembered, first.entries)).toEqual({ kind: 'failed', problem: 'shrank' });
  });

  it('signs in with what the settings say', async () => {
    const { db } = await filled();
    await lookAtCouch(db.fetch, { ...source, auth: { bearer: 'abc' } }, nothing, []);
    expect(db.asked.at(-1)).toMatch(/^\/school1\/_changes\?.* Bearer abc$/);
  });

  it.each([
    ['no feed', '{"ok":true}', 'not-a-bundle'],
    ['a sign-in page', '<html>', 'not-a-bundle'],
  ])('refuses %s', async (_name, body, problem) => {
    expect(await lookAtCouch(async () => new Response(body), source, nothing, [])).toEqual({ kind: 'failed', problem });
  });
});
