// Measures the tone model beside three baselines and beside the phrase rules, and prints Markdown tables (docs/quality.md holds the last ones).
// Run: npm run measure:tone -- --data DIR [--policy FILE] [--kept]
//   DIR holds text/ with the public sets; --policy names a school whose first school account posts the texts (default: a made-up one);
//   --kept also measures the voices kept aside. Do that once, at the end: whoever tunes after it has used them up.
import { parseArgs } from 'node:util';
import { featuresOf } from '../../lib/core/tone-model/features.ts';
import { schoolToneScore, toneScore } from '../../lib/core/tone-model/score.ts';
import { trained } from '../../lib/core/tone-model/weights.ts';
import { averagedEmbeddings, type Baseline, type Example, wordBag, wordList } from './tone/baselines.ts';
import { type Post, readVoices } from './tone/corpus.ts';
import { areaUnderCurve, sigmoid, sparseScore } from './tone/learn.ts';
import { readPublicSets, readWelsh } from './tone/public-sets.ts';
import { blend, trainBase, trainOnPosts } from './tone/recipe.ts';
import { rulesOn } from './tone/rules-on.ts';
import { macroF1, rate, table } from './tone/statistics.ts';
import { mayRaise } from './tone/thresholds.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, policy: { type: 'string' }, kept: { type: 'boolean' } } });
if (!values.data) {
  console.error('Usage: npm run measure:tone -- --data DIR [--policy FILE] [--kept]');
  process.exit(2);
}
const thresholds = { words: trained.worthALook, framed: trained.framed };
const say = (...lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);
const three = (value: number) => value.toFixed(3);

const sets = readPublicSets(values.data);
const welsh = readWelsh(values.data, 'train');
const voices = readVoices('dev');
const baselines: readonly (readonly [name: string, baseline: Baseline])[] = [
  ['word list (from the training texts)', wordList],
  ['linear, words only', wordBag],
  ['averaged embeddings (fastText-like)', averagedEmbeddings],
];
const general: Example[] = [
  ...sets.filter(({ part }) => part === 'train').map(({ text, bad }) => ({ text, bad, weight: 0.3 })),
  ...welsh.map((text) => ({ text, bad: false, weight: 0.3 })),
];
const ours = (posts: readonly Post[]): Example[] => [
  ...welsh.filter((_, i) => i % 4 === 0).map((text) => ({ text, bad: false, weight: 0.3 })),
  ...posts.map(({ text, bad }) => ({ text, bad, weight: 1 })),
];
const judged = (texts: readonly { text: string; bad: boolean }[], judge: (text: string) => boolean) =>
  texts.map(({ text, bad }) => ({ bad, called: judge(text) }));

const base = trainBase(sets, welsh);

{
  const heads = trainOnPosts(
    base,
    voices.flatMap(({ posts }) => posts),
  );
  const scale = { slope: trained.school.slope, offset: trained.school.offset };
  const kept = sets.filter(({ part }) => part === 'kept');
  const names = [...new Set(kept.map(({ set }) => set))];
  const row = (name: string, judge: (text: string) => boolean): string[] => [
    name,
    ...names.map((set) =>
      three(
        macroF1(
          judged(
            kept.filter((one) => one.set === set),
            judge,
          ),
        ),
      ),
    ),
    three(macroF1(judged(kept, judge))),
  ];
  say(
    '### Abuse in general: macro-F1 on the tenth of each public set kept aside',
    '',
    table(
      ['system', ...names.map((name) => `${name} (${kept.filter(({ set }) => set === name).length})`), `all (${kept.length})`],
      [
        ...baselines.map(([name, baseline]) => row(name, baseline(general, []))),
        row('tone model', (text) => blend(base, heads, scale, featuresOf(text)) > 0.5),
      ],
    ),
  );
}

const FOLDS = 7;
{
  const foldOf = new Map(voices.map(({ name }, i) => [name, (name.startsWith('mixed') ? 0 : i) % FOLDS]));
  const answers = new Map<string, { bad: boolean; called: boolean; lang: string }[]>();
  const scored: { raw: number; bad: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = voices.filter(({ name }) => foldOf.get(name) === fold).flatMap(({ posts }) => posts);
    const rest = voices.filter(({ name }) => foldOf.get(name) !== fold).flatMap(({ posts }) => posts);
    const note = (name: string, judge: (text: string) => boolean) =>
      answers.set(name, [
        ...(answers.get(name) ?? []),
        ...out.map(({ text, bad, lang }) => ({ bad, called: judge(text), lang })),
      ]);
    for (const [name, baseline] of baselines) note(name, baseline(general, ours(rest)));
    const { school } = trainOnPosts(base, rest);
    const raw = (text: string) => sparseScore(school, featuresOf(text));
    note('tone model', (text) => trained.school.slope * raw(text) + trained.school.offset > 0);
    scored.push(...out.map(({ text, bad }) => ({ raw: raw(text), bad })));
  }
  say(
    `### School posts: ${voices.length} dev voices, each judged by systems that never saw it (${FOLDS} folds by voice)`,
    '',
    table(
      ['system', 'macro-F1', 'macro-F1 Welsh', 'precision at .5', 'recall at .5'],
      [...answers].map(([name, rows]) => [
        name,
        three(macroF1(rows)),
        three(macroF1(rows.filter(({ lang }) => lang !== 'en'))),
        rate(rows.filter((r) => r.bad && r.called).length, rows.filter((r) => r.called).length),
        rate(rows.filter((r) => r.bad && r.called).length, rows.filter((r) => r.bad).length),
      ]),
    ),
    '',
    `Tone model: area under the curve ${three(areaUnderCurve(scored))}.`,
  );

  const rules = rulesOn(values.policy);
  const likely = ({ raw }: { raw: number }) => sigmoid(trained.school.slope * raw + trained.school.offset);
  const order = [...Array(FOLDS).keys()].flatMap((fold) =>
    voices.filter(({ name }) => foldOf.get(name) === fold).flatMap(({ posts }) => posts),
  );
  const seen = order.map((post, i) => ({ post, likely: likely(scored[i] as { raw: number }), ...rules(post.text) }));
  say('### Beside the phrase rules (dev voices, school account, no picture)', '', besideRules(seen));
}

interface Seen {
  readonly post: Post;
  readonly likely: number;
  /** Strongest level a tone or conduct rule reached; null = silent. */
  readonly level: 'hold' | 'hint' | null;
  /** Held by a soft rule only. */
  readonly soft: boolean;
}

function besideRules(seen: readonly Seen[]): string {
  const good = seen.filter(({ post }) => !post.bad);
  const bad = seen.filter(({ post }) => post.bad);
  const count = (rows: readonly Seen[], test: (one: Seen) => boolean) => rows.filter(test).length;
  const spoke = (one: Seen) => one.level !== null;
  const held = (one: Seen) => one.level === 'hold';
  const lowered = (one: Seen) => held(one) && one.soft && one.likely < 0.2;
  const raised = (one: Seen) => !spoke(one) && mayRaise(one.post.text, one.likely, thresholds);
  return table(
    ['what', 'harmless posts', 'other posts'],
    [
      ['a rule speaks', rate(count(good, spoke), good.length), rate(count(bad, spoke), bad.length)],
      ['a rule holds the post', rate(count(good, held), good.length), rate(count(bad, held), bad.length)],
      [
        '... of these, held by a soft rule alone and doubted by the model (< .2)',
        `${count(good, lowered)}`,
        `${count(bad, lowered)}`,
      ],
      [
        'the rules are silent and the second opinion gives a hint',
        rate(count(good, raised), good.length),
        rate(count(bad, raised), bad.length),
      ],
      [
        'anything is said',
        rate(
          count(good, (one) => spoke(one) || raised(one)),
          good.length,
        ),
        rate(
          count(bad, (one) => spoke(one) || raised(one)),
          bad.length,
        ),
      ],
    ],
  );
}

{
  const sentences = readWelsh(values.data, 'kept');
  const above = sentences.filter((text) => mayRaise(text, schoolToneScore(text), thresholds)).length;
  const text = voices
    .flatMap(({ posts }) => posts.map((post) => post.text))
    .join(' ')
    .match(/[\s\S]{280}/g) as string[];
  for (const part of text) toneScore(part);
  const begun = performance.now();
  for (const part of text) toneScore(part);
  const each = (performance.now() - begun) / text.length;
  say(
    `Ordinary Welsh sentences kept aside, given a hint by the second opinion: ${rate(above, sentences.length)}.`,
    `Speed of \`toneScore\`: ${each.toFixed(3)} ms per 280 characters (mean of ${text.length}).`,
  );
}

if (values.kept) {
  const rules = rulesOn(values.policy);
  const kept = readVoices('kept').map(({ name, posts }) => ({
    name,
    seen: posts.map((post) => ({ post, likely: schoolToneScore(post.text), ...rules(post.text) })),
  }));
  const row = (name: string, seen: readonly Seen[]): string[] => {
    const bad = seen.filter(({ post }) => post.bad);
    const good = seen.filter(({ post }) => !post.bad);
    return [
      name,
      `${good.length} + ${bad.length}`,
      three(macroF1(seen.map(({ post, likely }) => ({ bad: post.bad, called: likely > 0.5 })))),
      three(areaUnderCurve(seen.map(({ post, likely }) => ({ raw: likely, bad: post.bad })))),
      ...[good, bad].flatMap((rows) => [
        rate(rows.filter(({ level }) => level !== null).length, rows.length),
        rate(
          rows.filter(({ post, likely, level }) => level !== null || mayRaise(post.text, likely, thresholds)).length,
          rows.length,
        ),
      ]),
    ];
  };
  const all = kept.flatMap(({ seen }) => seen);
  const above = all.filter(({ post, likely }) => mayRaise(post.text, likely, thresholds));
  say(
    '### Voices kept aside (the committed model; rules as of this run)',
    '',
    table(
      [
        'voice',
        'harmless + other',
        'macro-F1 at .5',
        'AUC',
        'rules: harmless',
        'rules or hint: harmless',
        'rules: other',
        'rules or hint: other',
      ],
      [
        ...kept.map(({ name, seen }) => row(name, seen)),
        row(
          '**Welsh and bilingual**',
          all.filter(({ post }) => post.lang !== 'en'),
        ),
        row('**all**', all),
      ],
    ),
    '',
    `Precision of the model at .5: ${rate(all.filter(({ post, likely }) => post.bad && likely > 0.5).length, all.filter(({ likely }) => likely > 0.5).length)};`,
    `of its hints: ${rate(above.filter(({ post }) => post.bad).length, above.length)}.`,
    '',
    besideRules(all),
  );
}
