// Derives the compact name data of lib/core/names/data from public sets: which forenames are usual, which words are ordinary words, which short forms go with which name.
// Run: node tests/tools/derive-name-data.ts DATA_FOLDER   (DATA_FOLDER holds names/ and text/). Output is deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lettersOf } from '../../lib/core/text/fold.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: node tests/tools/derive-name-data.ts DATA_FOLDER');
  process.exit(2);
}
const out = fileURLToPath(new URL('../../lib/core/names/data/', import.meta.url));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** One simple CSV: quoted fields may hold commas, quotes and line breaks. */
const csv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') field += text[i++];
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      rows.at(-1)?.push(field);
      field = '';
      if (char === '\n') rows.push([]);
    } else if (char !== '\r') field += char;
  }
  rows.at(-1)?.push(field);
  return rows;
};

const births = new Map<string, number>();
for (const file of ['names/births-england-wales-2007-2014.tsv', 'names/wales-top100-2005-2018.tsv'])
  for (const line of read(file).split('\n')) {
    const [name, , count] = line.split('\t');
    if (name && count) births.set(lettersOf(name), Math.max(births.get(lettersOf(name)) ?? 0, Number(count)));
  }

// Forenames given at least 150 times in eight years: a school meets them.
const usual = [...births]
  .filter(([name, count]) => count >= 150 && name.length > 1)
  .map(([name]) => name)
  .sort();

// Ordinary words: seen in lower case in harmless English texts, or in Welsh sentences, and not mainly as a name.
const lower = new Map<string, number>();
const upper = new Map<string, number>();
const count = (text: string, weight: number) => {
  for (const match of text.matchAll(/[\p{L}][\p{L}'’]+/gu)) {
    const word = match[0];
    const key = lettersOf(word);
    if (key.length < 2 || key.length > 14) continue;
    const small = word === word.toLowerCase();
    // The capital of a sentence's first word says nothing.
    if (!small && /(?:^|[.!?:"\n]\s*["'“‘(]*)$/.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
    const map = small ? lower : upper;
    map.set(key, (map.get(key) ?? 0) + weight);
  }
};
const column = (rows: string[][], name: string): number => rows[0]?.indexOf(name) ?? -1;
const davidson = csv(read('text/davidson.csv'));
for (const row of davidson.slice(1))
  if (row[column(davidson, 'class')] === '2') count((row[column(davidson, 'tweet')] ?? '').replace(/[@#]\S+|http\S+/g, ''), 1);
const edos = csv(read('text/edos-train-dev.csv'));
for (const row of edos.slice(1))
  if (row[column(edos, 'label_sexist')] === 'not sexist')
    count((row[column(edos, 'text')] ?? '').replace(/[@#]\S+|http\S+/g, ''), 1);
const toxic = csv(read('text/toxic-spans-train.csv'));
for (const row of toxic.slice(1)) count(row[column(toxic, 'text')] ?? '', 1);
count(read('text/welsh-benign-dev.txt'), 2);

/** Kept out of the list: nobody needs them here. */
const unwelcome =
  /(?:fuck|shit|cunt|nigg|fagg|slut|whor|bitch|retard|dyke|twat|wank|rape|puss|cock|dick|tits|porn|spic|kike|pak[ik]|chink|gook|incel|femoid|cuck|thot|hoe|jizz|cum$|cachu|ffwc)/;
const words = [...lower]
  .filter(([word, n]) => n >= 4 && n >= 0.35 * (upper.get(word) ?? 0) && !unwelcome.test(word))
  // "jack" and "mason" are written in lower case now and then; a very usual forename is a word only where the names list says so below.
  .filter(([word, n]) => (births.get(word) ?? 0) < 1500 || n > (births.get(word) ?? 0) / 400)
  .map(([word]) => word)
  .sort();

// Short forms: kept where the two names visibly belong together; the source also lists old or unrelated pairs.
const irregular = new Set(
  'william:bill william:billy robert:bob robert:bobby edward:ted edward:teddy edward:ned john:jack henry:harry henry:hal margaret:peggy margaret:meg margaret:daisy margaret:greta mary:polly mary:molly helen:nell eleanor:nell eleanor:nellie ellen:nell richard:dick richard:rick sarah:sally dorothy:dolly elizabeth:betty elizabeth:betsy elizabeth:bess james:jim james:jimmy charles:chuck alexander:sasha alexandra:sasha alexander:xander theodore:ted theodore:teddy theresa:tess teresa:tess florence:flossie anthony:tony antonia:toni matilda:tilly isabella:bella isabelle:belle arabella:bella gabriella:ella augustus:gus angus:gus frederick:fred'.split(
    ' ',
  ),
);
const nick = new Map<string, Set<string>>();
const pair = (name: string, form: string) => {
  const a = lettersOf(name);
  const b = lettersOf(form);
  if (a.length < 3 || b.length < 2 || a === b) return;
  nick.set(a, (nick.get(a) ?? new Set()).add(b));
};
for (const [name, relation, form] of csv(read('names/nicknames.csv')).slice(1)) {
  if (relation !== 'has_nickname' || !name || !form) continue;
  const shared =
    name.slice(0, 2) === form.slice(0, 2) ||
    (name.includes(form.replace(/(?:ie|y|i|ey)$/, '')) && form.replace(/(?:ie|y|i|ey)$/, '').length > 2);
  const short = form.length < name.length || /(?:ie|y|ey|i)$/.test(form);
  // "Emma" is no short form of Emily: what many children are called in full must at least begin the longer name.
  const another = (births.get(form) ?? 0) >= 1500 && !name.startsWith(form) && !/(?:ie|y)$/.test(form);
  if (irregular.has(`${name}:${form}`) || (shared && short && !another && form.length <= name.length + 1)) pair(name, form);
}

const wrap = (list: readonly string[]): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length > 118) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  lines.push(line);
  return lines.join('\n');
};

writeFileSync(
  join(out, 'first-names.ts'),
  `// Forenames a school meets: given at least 150 times in England and Wales 2007-2014. Derived by tests/tools/derive-name-data.ts.
// Source: Office for National Statistics, Baby names statistics; StatsWales. Contains public sector information licensed under the Open Government Licence v3.0.
export const firstNames: ReadonlySet<string> = new Set(
  \`${wrap(usual)}\`.split(/\\s+/),
);
`,
);
writeFileSync(
  join(out, 'ordinary-words.ts'),
  `// Words that occur as ordinary words in English and Welsh texts, folded. Derived (counts only) by tests/tools/derive-name-data.ts from Davidson et al. (MIT),
// EDOS (CC0), Toxic Spans (CC0) and Welsh sentences of the techiaith sets (CC0).
export const ordinaryWords: ReadonlySet<string> = new Set(
  \`${wrap(words)}\`.split(/\\s+/),
);
`,
);
writeFileSync(
  join(out, 'nicknames.ts'),
  `// Short forms of English forenames: "name:form,form". Derived by tests/tools/derive-name-data.ts from carltonnorthern/nicknames (Apache-2.0), unlike pairs left out.
export const englishNicknames = \`${wrap([...nick].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, forms]) => `${name}:${[...forms].sort().join(',')}`))}\`;
`,
);
console.log(`${usual.length} forenames, ${words.length} words, ${nick.size} names with short forms`);
