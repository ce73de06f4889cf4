// Trains the tone model and writes lib/core/tone-model/weights.ts and the record of how it came to be. No network, no chance: the same input gives the same bytes.
// Run: npm run train:tone -- --data DIR   (DIR holds text/ with the public sets named in tests/tools/tone/public-sets.ts)
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { featuresOf } from '../../lib/core/tone-model/features.ts';
import { corpusFolder, readVoices } from './tone/corpus.ts';
import { areaUnderCurve, calibrate, pack, rawScore, unpacked } from './tone/learn.ts';
import { publicFiles, readPublicSets, readWelsh, welshFile } from './tone/public-sets.ts';
import { scoreUnseen, trainBase, trainOnPosts } from './tone/recipe.ts';

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
const unseen = scoreUnseen(base, voices);
const { slope, offset } = calibrate(unseen);
const likely = (raw: number) => 1 / (1 + Math.exp(-(slope * raw + offset)));
const harmless = unseen.filter(({ bad }) => !bad);
// Above every harmless dev post, each scored by a model that had not seen its voice: no false alarm among them.
const worthALook = Math.ceil(Math.max(...harmless.map(({ raw }) => likely(raw))) * 1000) / 1000;
const full = trainOnPosts(base, posts);
const packed = pack(full);

const worst = Math.max(
  ...posts.map(({ text }) => {
    const features = featuresOf(text);
    return Math.abs(rawScore(full, features) - rawScore(unpacked(packed), features));
  }),
);
console.log(
  `AUC over unseen voices ${areaUnderCurve(unseen).toFixed(3)}; largest error from packing ${worst.toFixed(3)} (log odds)`,
);

const found = unseen.filter(({ bad, raw }) => bad && likely(raw) > worthALook);
console.log(
  `threshold ${worthALook}: 0 of ${harmless.length} harmless posts, ${found.length} of ${unseen.length - harmless.length} others`,
);

const number = (value: number) => Number(value.toPrecision(9));
const bytes = new Uint8Array(packed.bytes.buffer);
writeFileSync(
  join(root, 'lib/core/tone-model/weights.ts'),
  `// The trained tone model, made by \`npm run train:tone\`; how and from what is recorded in tests/tools/tone/record.json. One signed byte a weight, base64.
export const trained = {
  scale: ${number(packed.scale)},
  bias: ${number(packed.bias)},
  slope: ${number(slope)},
  offset: ${number(offset)},
  /** Scores above this raise \`tone.worth-a-look\`: no harmless dev post of an unseen voice reached it. */
  worthALook: ${worthALook},
  packed:
    '${Buffer.from(bytes).toString('base64')}',
} as const;
`,
);

const sources = ['lib/core/tone-model/features.ts', 'lib/core/tone-model/word-kinds.ts'];
writeFileSync(
  join(root, 'tests/tools/tone/record.json'),
  `${JSON.stringify(
    {
      command: 'npm run train:tone -- --data DIR',
      node: process.versions.node,
      weights: { bytes: bytes.length, sha256: sha256(bytes) },
      features: hashes(root, sources),
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
console.log(`Wrote ${bytes.length} weights.`);
