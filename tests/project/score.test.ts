// The score tool from the outside: lines in, lines out; what is wrong is named with file and line, and ends with code 2.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const school = join(root, 'tests/scenarios/aberhelyg');
const policy = join(school, 'policy-config.json');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const score = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'tests/tools/score.ts'), ...args], { encoding: 'utf8' });

const line = JSON.stringify({
  id: 'T1',
  platform: 'x',
  mode: 'new',
  account: { handle: '@AberhelygPE', displayName: 'Aberhelyg PE', bio: '' },
  text: '',
  images: [{ people: 'pupils', filename: 'a.jpg', alt: 'Jayden Trewent jumping', taggedAccounts: [], hasLocationData: false }],
  context: {},
});

describe('score', { timeout: 60_000 }, () => {
  it.each(['no-photo-list.csv', 'no-photo-list.json'])('prints one object a line, with a list in %s', (list) => {
    const drafts = put('good.jsonl', `${line}\n\n${line.replace('T1', 'T2')}\n`);
    const { stdout, status } = score('--policy', policy, '--list', join(school, list), '--today', '2027-01-11', drafts);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(answers.map((a) => Object.keys(a))).toEqual([
      ['id', 'scope', 'outcome', 'findings', 'ms'],
      ['id', 'scope', 'outcome', 'findings', 'ms'],
    ]);
    expect(answers[0]).toMatchObject({ id: 'T1', scope: 'school', outcome: 'hold' });
    expect(answers[0].findings[0]).toEqual({
      rule: 'nophoto.named-with-image',
      severity: 'block',
      where: 'images[0].alt',
      words: ['Jayden Trewent'],
      entry: 'P039',
    });
  });

  const bad: [string, () => string[], RegExp][] = [
    ['no arguments', () => [], /Usage/],
    ['an option nobody knows', () => ['--polcy', policy], /polcy/],
    [
      'a missing file',
      () => ['--policy', policy, '--list', join(school, 'no-photo-list.csv'), join(folder, 'none.jsonl')],
      /none\.jsonl: there is no such file/,
    ],
    [
      'a date that is none',
      () => ['--policy', policy, '--list', join(school, 'no-photo-list.csv'), '--today', 'soon', put('d.jsonl', line)],
      /--today soon/,
    ],
    [
      'a line that is not JSON',
      () => ['--policy', policy, '--list', join(school, 'no-photo-list.csv'), put('bad.jsonl', `${line}\n{oops\n`)],
      /bad\.jsonl:2: not JSON/,
    ],
    [
      'a line that is no scenario',
      () => [
        '--policy',
        policy,
        '--list',
        join(school, 'no-photo-list.csv'),
        put('odd.jsonl', '{"id":"X","platform":"myspace"}'),
      ],
      /odd\.jsonl:1: platform/,
    ],
    [
      'a policy that is not JSON',
      () => ['--policy', put('p.json', 'x'), '--list', join(school, 'no-photo-list.csv'), put('d.jsonl', line)],
      /p\.json: not JSON/,
    ],
    [
      'a list that is none',
      () => ['--policy', policy, '--list', put('l.csv', 'colour,size\nred,4\n'), put('d.jsonl', line)],
      /l\.csv: not a do-not-publish list/,
    ],
  ];
  it.each(bad)('ends with code 2: %s', (_, args, message) => {
    const { stdout, stderr, status } = score(...args());
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});
