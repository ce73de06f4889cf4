// Trains the tone model and writes lib/core/tone-model/weights.ts and the record of how it came to be. No network, no chance: the same input gives the same bytes.
// Run: npm run train:tone -- --data DIR   (DIR holds text/ with the public sets named in tests/tools/tone/public-sets.ts)
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder, readVoices } from './tone/corpus.ts';
import { areaUnderCurve, type Model, type Packed, pack, sigmoid } from './tone/learn.ts';
import { publicFiles, readPublicSets, readWelsh, welshFile } from './tone/public-sets.ts';
import { type Calibration, scoreUnseen, trainBase, trainOnPosts } from './tone/recipe.ts';

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
const harmless = unseen.filter(({ bad }) => !bad);
const likely = ({ raw }: { readonly raw: number }): number => sigmoid(scale.slope * raw + scale.offset);
// Above every harmless dev post, each scored by weights that had not seen its voice: no false alarm among them.
const worthALook = Math.ceil(Math.max(...harmless.map(likely)) * 1000) / 1000;
const found = unseen.filter((one) => one.bad && likely(one) > worthALook).length;
console.log(`AUC over unseen voices ${areaUnderCurve(unseen).toFixed(3)}`);
console.log(
  `threshold ${worthALook}: 0 of ${harmless.length} harmless posts, ${found} of ${unseen.length - harmless.length} others`,
);

const { school, domain } = trainOnPosts(base, posts);
const packed: readonly (readonly [name: string, packed: Packed, calibration: Calibration])[] = (
  [
    ['general', base.general, base.generalScale],
    ['school', school, scale],
    ['domain', domain, { slope: 1, offset: 0 }],
  ] satisfies [string, Model, Calibration][]
).map(([name, model, calibration]) => [name, pack(model), calibration]);

const number = (value: number) => Number(value.toPrecision(9));
const bytesOf = ({ bytes }: Packed) => new Uint8Array(bytes.buffer);
writeFileSync(
  join(root, 'lib/core/tone-model/weights.ts'),
  `// The trained tone model, made by \`npm run train:tone\`; how and from what is recorded in tests/tools/tone/record.json. One signed byte a weight, base64.
export const trained = {
  /** School scores above this raise \`tone.worth-a-look\`: no harmless dev post of an unseen voice reached it. */
  worthALook: ${worthALook},
${packed
  .map(
    ([name, model, { slope, offset }]) => `  ${name}: {
    scale: ${number(model.scale)},
    bias: ${number(model.bias)},
    slope: ${number(slope)},
    offset: ${number(offset)},
    packed:
      '${Buffer.from(bytesOf(model)).toString('base64')}',
  },
`,
  )
  .join('')}} as const;
`,
);

writeFileSync(
  join(root, 'tests/tools/tone/record.json'),
  `${JSON.stringify(
    {
      command: 'npm run train:tone -- --data DIR',
      node: process.versions.node,
      weights: Object.fromEntries(
        packed.map(([name, model]) => [name, { bytes: model.bytes.length, sha256: sha256(bytesOf(model)) }]),
      ),
      features: hashes(root, ['lib/core/tone-model/features.ts', 'lib/core/tone-model/word-kinds.ts']),
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
