// node tests/tools/measure-names.ts DATA_FOLDER [--posts N]
// Recall of the names index per way of writing a name, and how often a random list of 200 pupils touches posts that are not about them.
// DATA_FOLDER holds names/ (invented list, forenames with counts) and text/ (harmless texts), see tests/tools/derive-name-data.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListEntry } from '../../lib/core/list-entry.ts';
import { englishNicknames } from '../../lib/core/names/data/nicknames.ts';
import { petForms } from '../../lib/core/names/data/pet-forms.ts';
import { spellingGroups } from '../../lib/core/names/data/spellings.ts';
import { lettersOf } from '../../lib/core/text/fold.ts';
import { buildNameIndex, type NameHit, type NameIndex } from '../../lib/core/text/names.ts';
import { readText } from '../../lib/core/text/reading.ts';
import { mutations } from '../../lib/core/text/welsh.ts';
import { entry } from '../support/sample-school.ts';
import { runTool, UsageError } from './lib/arguments.ts';
import { type CalledName, calledNames } from './lib/called-names.ts';
import { pick, seeded } from './lib/random.ts';

interface Invented {
  readonly id: number;
  readonly given: string;
  readonly family: string;
  readonly middle?: string;
  readonly pref?: string | string[];
}

const random = seeded(20270111);
const table = (lists: readonly string[]): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const row of lists.join(' ').trim().split(/\s+/)) {
    const [name, forms] = row.split(':');
    if (name && forms) map.set(name, [...(map.get(name) ?? []), ...forms.split(',')]);
  }
  return map;
};
const pets = table([petForms, englishNicknames]);
const groups = spellingGroups
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const strip = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const letters = 'abcdefghijklmnoprstuwy';

/** One slip of the finger, never on the first letter. */
const slip = (word: string): string | null => {
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return null;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  const out =
    kind === 0
      ? word.slice(0, at) + word.slice(at + 1)
      : kind === 1
        ? word.slice(0, at) + pick([...letters], random) + word.slice(at)
        : kind === 2
          ? word.slice(0, at) + pick([...letters], random) + word.slice(at + 1)
          : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return out === word ? null : out;
};

type Variant = (p: Invented) => string | null;
const full = (p: Invented): string => `${p.given} ${p.family}`;
const tag = (text: string): string => text.replace(/[^\p{L}]/gu, '');
const prose =
  (make: Variant): Variant =>
  (p) => {
    const name = make(p);
    return name === null
      ? null
      : pick(
          [
            `Well done ${name} on a brilliant week!`,
            `Llongyfarchiadau ${name} ar ennill y wobr.`,
            `We are so proud of ${name} today.`,
            `Player of the match: ${name}`,
          ],
          random,
        );
  };

const variants: Record<string, Variant> = {
  'as written': prose(full),
  possessive: prose((p) => `${full(p)}’s team`),
  'capitals throughout': (p) => `${full(p)} scored again`.toUpperCase(),
  'small letters': prose((p) => full(p).toLowerCase()),
  'accents lost': prose((p) => (strip(full(p)) === full(p) ? null : strip(full(p)))),
  'marks apart (NFD)': prose((p) => (full(p).normalize('NFD') === full(p) ? null : full(p).normalize('NFD'))),
  'hyphen lost': prose((p) => (full(p).includes('-') ? full(p).replaceAll('-', ' ') : null)),
  'apostrophe lost': prose((p) => (/['’]/.test(full(p)) ? full(p).replace(/['’]/g, '') : null)),
  'line break between': (p) => `Well done\n${p.given}\n${p.family} for this`,
  'emoji between': prose((p) => `${p.given} 🏉 ${p.family}`),
  'no-break space': prose((p) => `${p.given}\u00a0${p.family}`),
  'zero width inside': prose(
    (p) => `${p.given.slice(0, 2)}\u200b${p.given.slice(2)} ${p.family.slice(0, 3)}\u00ad${p.family.slice(3)}`,
  ),
  'look-alike letters': prose((p) =>
    /[aeo]/.test(full(p)) ? full(p).replace('a', '\u0430').replace('e', '\u0435').replace('o', '\u043e') : null,
  ),
  'surname first': prose((p) => `${p.family}, ${p.given}`),
  'middle name': prose((p) => (p.middle ? `${p.given} ${p.middle} ${p.family}` : null)),
  'middle initial': prose((p) => (p.middle ? `${p.given} ${p.middle.charAt(0)}. ${p.family}` : null)),
  'half of double surname': prose((p) => (/\p{L}{3,}-\p{L}{3,}/u.test(p.family) ? `${p.given} ${p.family.split('-')[1]}` : null)),
  '#CamelCase': (p) => `So proud #${tag(capital(p.given))}${tag(capital(p.family))}`,
  '#lowercase': (p) => `so proud #${tag(full(p)).toLowerCase()}`,
  '#WellDone + name': (p) => `#WellDone${tag(capital(p.given))}${tag(capital(p.family))}`,
  '@handle08': (p) => `Thanks @${strip(tag(full(p))).toLowerCase()}08 for the song`,
  '@han.dle': (p) => `Thanks @${strip(tag(p.given)).toLowerCase()}.${strip(tag(p.family)).toLowerCase()}`,
  address: (p) =>
    `Sponsor us: justgiving.com/page/${strip(tag(p.given)).toLowerCase()}-${strip(tag(p.family)).toLowerCase()}-2027`,
  'pet form': prose((p) => {
    const forms = pets.get(lettersOf(p.given));
    return forms ? `${capital(pick(forms, random))} ${p.family}` : null;
  }),
  'Welsh mutation': (p) => {
    const forms = mutations(lettersOf(p.given)).filter((f) => f.length > 2);
    return forms.length && strip(p.given) === p.given ? `Diolch i ${capital(pick(forms, random))} ${p.family} am ganu` : null;
  },
  'spelt another way': prose((p) => {
    const group = groups.find((g) => g.includes(p.given.toLowerCase()));
    const other = group?.filter((g) => g !== p.given.toLowerCase());
    return other?.length ? `${capital(pick(other, random))} ${p.family}` : null;
  }),
  'one slip in forename': prose((p) => {
    const wrong = slip(p.given);
    return wrong ? `${wrong} ${p.family}` : null;
  }),
  'one slip in surname': prose((p) => {
    const wrong = slip(p.family);
    return wrong ? `${p.given} ${wrong}` : null;
  }),
};

const asEntry = (p: Invented, year: number): ListEntry =>
  entry(String(p.id), p.given, p.family, {
    middleNames: p.middle ?? '',
    preferredForename: ([] as string[]).concat(p.pref ?? [])[0] ?? '',
    yearGroup: year,
    regGroup: `${year}${pick(['A', 'B', 'C', 'D'], random)}`,
  });

/** 95 % interval (Wilson) as text. */
const interval = (hits: number, n: number): string => {
  if (!n) return '';
  const z = 1.96;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return `${(100 * (middle - half)).toFixed(1)}-${(100 * (middle + half)).toFixed(1)}`;
};
const percent = (hits: number, n: number): string => (n ? ((100 * hits) / n).toFixed(1).padStart(6) : '     -');

const find = (index: NameIndex, text: string): NameHit[] => index.find(readText(text), { style: 'prose', adults: new Set() });

await runTool(() => {
  const [folder, flag, count] = process.argv.slice(2);
  if (!folder) throw new UsageError('Usage: node tests/tools/measure-names.ts DATA_FOLDER [--posts N]');
  const posts = flag === '--posts' ? Number(count) : 4000;
  const list = JSON.parse(readFileSync(join(folder, 'names/list-10000-invented.json'), 'utf8')) as Invented[];
  recall(list);
  called(list);
  falseMatches(list, folder, posts);
});

function recall(list: readonly Invented[]): void {
  console.log('recall, lists of 200 (asked about = likely or certain)');
  console.log(`${'variant'.padEnd(24)}   n   found %  interval     certain %`);
  const pools = Array.from({ length: 10 }, () => Array.from({ length: 200 }, () => pick(list, random)));
  const indexes = pools.map((pool) => buildNameIndex(pool.map((p) => asEntry(p, 7 + Math.floor(random() * 5)))));
  for (const [name, make] of Object.entries(variants)) {
    let n = 0;
    let found = 0;
    let certain = 0;
    pools.forEach((pool, k) => {
      for (const p of pool) {
        const text = make(p);
        if (text === null) continue;
        n++;
        const hit = find(indexes[k] as NameIndex, text).find((h) => h.entry.id === String(p.id) && h.strength !== 'faint');
        if (hit) found++;
        else if (process.env.SHOW_MISSES === name) console.log(`  ${full(p)}: ${JSON.stringify(text)}`);
        if (hit?.strength === 'certain') certain++;
      }
    });
    console.log(
      `${name.padEnd(24)} ${String(n).padStart(5)} ${percent(found, n)}   ${interval(found, n).padEnd(11)} ${percent(certain, n)}`,
    );
  }
}

/** Pairs written down by hand, beside surnames of the invented list: pet forms and spellings the index was not built from. */
function called(list: readonly Invented[]): void {
  console.log('\nforenames of the list by hand (pairs found, whole name with a surname of the invented list)');
  const surnames = Array.from({ length: 20 }, () => pick(list, random).family);
  const isFound = ({ legal, written }: CalledName, at: number): boolean => {
    const family = surnames[at % surnames.length] as string;
    const index = buildNameIndex([entry('1', legal, family, { yearGroup: 8, regGroup: '8D' })]);
    return find(index, `Well done ${written} ${family} on a brilliant week!`).some((h) => h.strength !== 'faint');
  };
  const groups = new Map<string, { n: number; found: number; missed: string[] }>();
  calledNames.forEach((pair, at) => {
    const found = isFound(pair, at);
    for (const name of [`${pair.kind}, ${pair.language}`, `${pair.kind}, all`]) {
      const group = groups.get(name) ?? { n: 0, found: 0, missed: [] };
      groups.set(name, group);
      group.n++;
      if (found) group.found++;
      else group.missed.push(`${pair.legal} > ${pair.written}`);
    }
  });
  for (const [name, { n, found, missed }] of groups) {
    console.log(`${name.padEnd(46)} ${String(n).padStart(4)} ${percent(found, n)}   ${interval(found, n)}`);
    if (process.env.SHOW_MISSES === 'called' && missed.length) console.log(`  ${missed.join(', ')}`);
  }
}

/** Lists drawn as classes are: forenames by how often they are given, surnames from the invented list. */
function falseMatches(list: readonly Invented[], folder: string, posts: number): void {
  const births = readFileSync(join(folder, 'names/births-england-wales-2007-2014.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row.length === 3)
    .map(([name, , n]) => ({ name: name as string, n: Number(n) }));
  const total = births.reduce((sum, b) => sum + b.n, 0);
  const forename = (): string => {
    let left = random() * total;
    for (const b of births) {
      left -= b.n;
      if (left <= 0) return b.name;
    }
    return 'Oliver';
  };
  const randomList = (): NameIndex =>
    buildNameIndex(
      Array.from({ length: 200 }, (_, i) => {
        const year = 7 + Math.floor(random() * 5);
        return entry(String(i), forename(), pick(list, random).family, {
          yearGroup: year,
          regGroup: `${year}${pick(['A', 'B', 'C', 'D'], random)}`,
        });
      }),
    );
  const indexes = Array.from({ length: 20 }, randomList);
  const sets: Record<string, string[]> = {
    'school posts': [
      ...['tone-posts-1.tsv', 'tone-posts-2.tsv'].flatMap((f) =>
        readFileSync(join(folder, '../scenarios', f), 'utf8')
          .split('\n')
          .map((line) => line.split('\t').at(-1) ?? ''),
      ),
      ...readFileSync(join(folder, '../scenarios/scenarios.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { benign: boolean; text: string })
        .filter((s) => s.benign)
        .map((s) => s.text),
    ].filter(Boolean),
    'Welsh sentences': readFileSync(join(folder, 'text/welsh-benign-dev.txt'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, posts),
    'public comments': readFileSync(join(folder, 'text/toxic-spans-train.csv'), 'utf8')
      .split(/\r?\n/)
      .filter((l) => l.length > 30)
      .slice(0, posts),
  };
  console.log('\nfalse matches, 20 random lists of 200 (share of posts touched)');
  console.log(`${'texts'.padEnd(18)}     n  asks or stops %  interval     stops %   with a picture of people %`);
  for (const [name, texts] of Object.entries(sets)) {
    let n = 0;
    let asked = 0;
    let stopped = 0;
    let pictured = 0;
    for (const text of texts)
      for (const index of indexes) {
        n++;
        const hits = find(index, text);
        if (hits.length) pictured++;
        if (hits.some((h) => h.strength !== 'faint')) {
          asked++;
          if (process.env.SHOW_FALSE === name)
            console.log(
              `  ${hits.map((h) => `${h.entry.legalForename} ${h.entry.legalSurname} ${h.strength} ${h.evidence}`)}: ${text.slice(0, 160)}`,
            );
        }
        if (hits.some((h) => h.strength === 'certain')) stopped++;
      }
    console.log(
      `${name.padEnd(18)} ${String(n).padStart(6)} ${percent(asked, n)}           ${interval(asked, n).padEnd(11)} ${percent(stopped, n)}    ${percent(pictured, n)}`,
    );
  }
}
