// Compares the engine's answers with what scenarios expect, and prints the table per rule.
import * as z from 'zod';
import { severities } from '../../../lib/core/finding.ts';
import type { Scored, ScoredFinding } from './run-scenario.ts';

const expectedSchema = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  words: z.array(z.string()).default([]),
  where: z.string().default('text'),
  pupilId: z.string().optional(),
  optional: z.boolean().default(false),
  note: z.string().optional(),
});
type Expected = z.infer<typeof expectedSchema>;

/** The labels of a scenario, beside the draft itself. */
export const labelsSchema = z.object({
  id: z.string(),
  account: z.object({ kind: z.enum(['school', 'personal-linked', 'personal-unlinked']) }),
  expected: z.array(expectedSchema),
  benign: z.boolean(),
});
export type Labels = z.infer<typeof labelsSchema>;

interface Row {
  expected: number;
  found: number;
  words: number;
  level: number;
  missed: string[];
  false: string[];
  wordsWrong: string[];
  levelWrong: string[];
}

const scopes = { school: 'school', 'personal-linked': 'personalLinked', 'personal-unlinked': 'personalUnlinked' } as const;
const routine = 'image.people-check';
const overlaps = (a: string, b: string): boolean =>
  a.normalize('NFC').includes(b.normalize('NFC')) || b.normalize('NFC').includes(a.normalize('NFC'));
/** Without expected words any place is right; otherwise every expected string has a marked one that contains it, or the reverse. */
const wordsRight = (want: Expected, words: readonly string[]): boolean =>
  want.words.every((expected) => words.some((w) => overlaps(w, expected)));
/** A label's note may allow a stronger answer about the same pupil. */
const accepts = (want: Expected): boolean => /accept/.test(want.note ?? '');

export interface Tally {
  add(labels: Labels, got: Scored): void;
  print(title: string): void;
}

export const createTally = (): Tally => {
  const rows = new Map<string, Row>();
  const lists = { 'false stops': [] as string[], needless: [] as string[], silence: [] as string[], scope: [] as string[] };
  const counts = { posts: 0, benign: 0, unlinked: 0, ms: 0 };
  const row = (rule: string): Row => {
    let found = rows.get(rule);
    if (!found) {
      found = { expected: 0, found: 0, words: 0, level: 0, missed: [], false: [], wordsWrong: [], levelWrong: [] };
      rows.set(rule, found);
    }
    return found;
  };

  const judge = (id: string, want: Expected, finding: ScoredFinding | undefined): void => {
    const r = row(want.rule);
    r.expected++;
    if (!finding) {
      r.missed.push(id);
      return;
    }
    r.found++;
    if (wordsRight(want, finding.words)) r.words++;
    else r.wordsWrong.push(`${id} ${JSON.stringify(finding.words)}`);
    if (finding.severity === want.severity || accepts(want)) r.level++;
    else r.levelWrong.push(`${id} ${finding.severity}`);
  };

  return {
    add({ id, account, expected, benign }, got) {
      counts.posts++;
      counts.ms += got.ms;
      if (got.couldNotRun.length) console.log(`${id}: could not run ${got.couldNotRun.join(', ')}`);
      if (got.scope !== scopes[account.kind]) lists.scope.push(`${id} ${got.scope}`);
      if (account.kind === 'personal-unlinked') {
        counts.unlinked++;
        if (got.outcome !== 'silent' || got.findings.length) lists.silence.push(id);
      }
      const used = new Set<ScoredFinding>();
      for (const want of expected) {
        const free = got.findings.filter((f) => !used.has(f) && (!want.pupilId || !f.entry || f.entry === want.pupilId));
        const finding =
          free.find((f) => f.rule === want.rule) ??
          (want.pupilId && accepts(want)
            ? free.find((f) => f.entry === want.pupilId && f.rule.startsWith('nophoto.'))
            : undefined);
        if (finding) used.add(finding);
        if (!want.optional) judge(id, want, finding);
      }
      const extra = got.findings.filter((f) => !used.has(f) && !(f.rule === routine && expected.some((e) => e.rule === routine)));
      for (const f of extra) row(f.rule).false.push(`${id} ${f.severity} ${JSON.stringify(f.words)}`);
      if (!benign) return;
      counts.benign++;
      const needless = extra.filter((f) => f.rule !== routine);
      if (needless.length) lists.needless.push(id);
      if (needless.some((f) => f.severity === 'block' || f.severity === 'confirm')) lists['false stops'].push(id);
    },

    print(title) {
      const { posts, benign, unlinked, ms } = counts;
      console.log(
        `\n${title}: ${posts} posts, ${benign} benign, ${unlinked} out of scope, ${(ms / Math.max(1, posts)).toFixed(2)} ms each`,
      );
      console.log(`${'rule'.padEnd(46)} want found words level  false`);
      const line = (name: string, r: { expected: number; found: number; words: number; level: number; false: number }): void =>
        console.log(
          `${name.padEnd(46)} ${String(r.expected).padStart(4)} ${String(r.found).padStart(5)} ${String(r.words).padStart(5)} ${String(r.level).padStart(5)} ${String(r.false).padStart(6)}`,
        );
      const all = { expected: 0, found: 0, words: 0, level: 0, false: 0 };
      for (const [rule, r] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
        line(rule, { ...r, false: r.false.length });
        for (const key of ['expected', 'found', 'words', 'level'] as const) all[key] += r[key];
        all.false += r.false.length;
      }
      line('all', all);
      console.log(
        `recall ${((100 * all.found) / Math.max(1, all.expected)).toFixed(1)} %, false stops ${lists['false stops'].length} of ${benign} benign, any needless hint ${lists.needless.length}, broken silence ${lists.silence.length} of ${unlinked}, scope wrong ${lists.scope.length}`,
      );
      for (const [name, list] of Object.entries(lists)) if (list.length) console.log(`  ${name}: ${list.join(', ')}`);
      for (const [rule, r] of rows)
        for (const key of ['missed', 'false', 'wordsWrong', 'levelWrong'] as const)
          if (r[key].length) console.log(`  ${rule} ${key}: ${r[key].join('; ')}`);
    },
  };
};
