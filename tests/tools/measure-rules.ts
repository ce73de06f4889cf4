// Measures the phrase rules on sets at hand and prints Markdown tables.
// Run: node tests/tools/measure-rules.ts [--data DIR] [--kept]   (DIR holds text/ with the public sets; --kept also measures the voices kept aside)
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { createEngine } from '../../lib/core/engine.ts';
import type { Finding } from '../../lib/core/finding.ts';
import { defaultRules } from '../../lib/core/policy-defaults.ts';
import { buildNameIndex } from '../../lib/core/text/names.ts';
import { picture, sampleFacts, samplePolicy, schoolDraft } from '../support/sample-school.ts';
import { readVoices, type Voice } from './tone/corpus.ts';
import { readPublicSets, welshFile } from './tone/public-sets.ts';
import { rate, table } from './tone/statistics.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, kept: { type: 'boolean' } } });
const say = (...lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);

const engine = createEngine(samplePolicy({ rules: defaultRules() }), buildNameIndex([]), sampleFacts());
const ofTone = /^tone\./;
const ofWords = /^(?:tone\.|conduct\.|topic\.|share\.|contact\.|identity\.)/;

/** What the rules say of a text on a school account; `shown`: with a picture of people beside it. */
const said = (text: string, rules: RegExp, shown = false): readonly Finding[] =>
  engine
    .check(schoolDraft(text, shown ? { pictures: [picture({ people: 'some' })] } : {}))
    .findings.filter((finding) => rules.test(finding.rule));
const holds = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'block' || f.severity === 'confirm');

const corpus = (title: string, voices: readonly Voice[]): void => {
  const posts = voices.flatMap((voice) => voice.posts);
  const labels = [...new Set(posts.map((post) => post.label))].sort((a, b) =>
    a === 'ok' ? -1 : b === 'ok' ? 1 : a < b ? -1 : 1,
  );
  const rows = labels.map((label) => {
    const ours = posts.filter((post) => post.label === label);
    const found = ours.map((post) => said(post.text, ofWords, label === 'ok' || label === 'ridicule'));
    return [
      label,
      rate(found.filter((f) => f.length).length, ours.length),
      rate(found.filter(holds).length, ours.length),
      label === 'ok' ? '' : rate(found.filter((f) => f.some(({ rule }) => rule.endsWith(`.${label}`))).length, ours.length),
    ];
  });
  say(`### ${title}`, '', 'Harmless posts and ridicule are read with a picture of people, all others without.', '');
  say(table(['label', 'a rule speaks', 'a rule holds the post', 'the rule of that name speaks'], rows));
};

/** How well marked words agree with the characters that people marked as toxic. */
const markedWords = (folder: string): void => {
  const rows = Papa.parse<string[]>(readFileSync(join(folder, 'text', 'toxic-spans-train.csv'), 'utf8'), {
    skipEmptyLines: true,
  }).data.slice(1);
  let inside = 0;
  let marks = 0;
  for (const [spans = '[]', text = ''] of rows) {
    const toxic = new Set(JSON.parse(spans) as number[]);
    if (!toxic.size) continue;
    for (const span of said(text, ofTone).flatMap((finding) => finding.spans)) {
      marks++;
      // The set counts code points.
      const from = [...text.slice(0, span.start)].length;
      const touched = [...span.words].some((_, i) => toxic.has(from + i));
      if (touched) inside++;
    }
  }
  say('### Marked words that touch words people marked (toxic spans)', '', rate(inside, marks));
};

const publicSets = (folder: string): void => {
  const all = readPublicSets(folder);
  const sets = [...new Set(all.map((one) => one.set))];
  const rows = sets.map((set) => {
    const of = (bad: boolean) => all.filter((one) => one.set === set && one.bad === bad);
    const speaks = (bad: boolean) => rate(of(bad).filter((one) => said(one.text, ofTone).length).length, of(bad).length);
    return [set, speaks(true), speaks(false)];
  });
  say(
    '### Public sets: a rule of tone speaks',
    '',
    'Harmless texts of these sets swear too: what the rules mark there is mostly real swearing.',
    '',
  );
  say(table(['set', 'labelled unkind', 'labelled harmless'], rows));
  const welsh = readFileSync(join(folder, 'text', welshFile), 'utf8')
    .split('\n')
    .filter(Boolean);
  say(
    '### Ordinary Welsh sentences: any rule of tone',
    '',
    rate(welsh.filter((text) => said(text, ofTone).length).length, welsh.length),
  );
};

say('## Rules');
corpus('School posts, dev voices (the rules may have been written with them in view)', readVoices('dev'));
if (values.kept) corpus('School posts, voices kept aside', readVoices('kept'));
if (values.data && existsSync(join(values.data, 'text', welshFile))) {
  publicSets(values.data);
  markedWords(values.data);
} else say('Public sets: not at hand (--data DIR).');
