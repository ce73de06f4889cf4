// Trains the tone model and writes lib/core/tone-model/weights.ts and the record of how it came to be. No network, no chance: the same input gives the same bytes.
// Run: npm run train:tone -- --data DIR   (DIR holds text/ with the public sets named in tests/tools/tone/public-sets.ts)
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../lib/core/tone-model/features.ts';
import { corpusFolder, readVoices } from './tone/corpus.ts';
import { areaUnderCurve, type Packed, pack, type Sparse, sigmoid, sparseScore } from './tone/learn.ts';
import { publicFiles, readPublicSets, readWelsh, welshFile } from './tone/public-sets.ts';
import { type Calibration, scoreUnseen, trainBase, trainLabels, trainOnPosts } from './tone/recipe.ts';
import { mayRaise, thresholdsFrom } from './tone/thresholds.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) {
  console.error('Usage: npm run train:tone -- --data DIR');
  process.exit(2);
}
const data = values.data;
const root = fileURLToPath(new URL('../../', import.meta.url));
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const hashes = (folder: string, files: readonly string[]) =>
  Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));

const sets = readPublicSets(data);
const welsh = readWelsh(data, 'train');
const voices = readVoices('dev');
const posts = voices.flatMap((voice) => voice.posts);
console.log(
  `${sets.length} public texts, ${welsh.length} Welsh sentences, ${posts.length} school posts in ${voices.length} voices`,
);

const base = trainBase(sets, welsh);
const { unseen, scale } = scoreUnseen(base, voices);
const likely = ({ raw }: { readonly raw: number }): number => sigmoid(scale.slope * raw + scale.offset);
const { school, domain } = trainOnPosts(base, posts);
const thresholds = thresholdsFrom(
  unseen.map((one) => ({ text: one.post.text, bad: one.bad, likely: likely(one) })),
  base.aside.map((text) => ({ text, likely: likely({ raw: sparseScore(school, featuresOf(text)) }) })),
);
console.log(`AUC over unseen voices ${areaUnderCurve(unseen).toFixed(3)}`);
const raised = unseen.filter((one) => mayRaise(one.post.text, likely(one), thresholds));
const count = (rows: readonly { readonly bad: boolean }[], bad: boolean) => rows.filter((one) => one.bad === bad).length;
console.log(
  `thresholds ${JSON.stringify(thresholds)}: ${count(raised, false)} of ${count(unseen, false)} harmless posts, ${count(raised, true)} of ${count(unseen, true)} others`,
);

const packed: readonly (readonly [name: string, packed: Packed, calibration: Calibration])[] = (
  [
    ['general', base.general, base.generalScale],
    ['school', school, scale],
    // A post in doubt is read as a school post: those are what this is for.
    ['domain', domain, { slope: 1, offset: 0.5 }],
  ] satisfies [string, Sparse, Calibration][]
).map(([name, model, calibration]) => [name, pack(model), calibration]);

const kinds = Object.entries(trainLabels(posts)).map(([label, model]) => [label, pack(model)] as const);

const number = (value: number) => Number(value.toPrecision(9));
const bytesOf = ({ bytes }: Packed) => new Uint8Array(bytes.buffer);
writeFileSync(
  join(root, 'lib/core/tone-model/weights.ts'),
  `// The trained tone model, made by \`npm run train:tone\`; how and from what is recorded in tests/tools/tone/record.json. Three bytes a feature and one its weight, base64.
export const trained = {
  /** School scores above these raise a hint where there are words that can carry unkindness, by language (tests/tools/tone/thresholds.ts). */
  worthALook: { en: ${thresholds.words.en}, cy: ${thresholds.words.cy} },
  /** ... and where a frame is met, by its strength. */
  framed: { sure: ${thresholds.framed.sure}, fair: ${thresholds.framed.fair}, faint: ${thresholds.framed.faint} },
${packed
  .map(
    ([name, model, { slope, offset }]) => `  ${name}: {
    entries: ${model.entries},
    scale: ${number(model.scale)},
    bias: ${number(model.bias)},
    slope: ${number(slope)},
    offset: ${number(offset)},
    packed:
      '${Buffer.from(bytesOf(model)).toString('base64')}',
  },
`,
  )
  .join('')}  labels: {
${kinds
  .map(
    ([label, model]) => `    ${label.includes('-') ? `'${label}'` : label}: {
      entries: ${model.entries},
      scale: ${number(model.scale)},
      bias: ${number(model.bias)},
      packed:
        '${Buffer.from(bytesOf(model)).toString('base64')}',
    },
`,
  )
  .join('')}  },
} as const;
`,
);

writeFileSync(
  join(root, 'tests/tools/tone/record.json'),
  `${JSON.stringify(
    {
      command: 'npm run train:tone -- --data DIR',
      node: process.versions.node,
      weights: Object.fromEntries(
        [...packed, ...kinds].map(([name, model]) => [name, { bytes: model.bytes.length, sha256: sha256(bytesOf(model)) }]),
      ),
      features: hashes(root, [
        'lib/core/tone-model/features.ts',
        'lib/core/tone-model/word-kinds.ts',
        'lib/core/phrases/word-classes.en.ts',
        'lib/core/phrases/word-classes.cy.ts',
      ]),
      posts: hashes(
        corpusFolder,
        voices.map(({ file }) => file),
      ),
      data: hashes(join(data, 'text'), [...publicFiles, welshFile]),
    },
    null,
    2,
  )}\n`,
);
