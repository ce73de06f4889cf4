// Examines one attached file from beginning to end and says what is in it, or what could not be looked at and why.
import { toBase64 } from './base64.ts';
import { bytesOf } from './bytes-of.ts';
import { cutOff } from './cut-off.ts';
import { type Cannot, type Face, type PictureFeatures, type TextLine, unexamined } from './features.ts';
import { openFilm } from './frames.ts';
import type { LabClient, PartReport } from './lab/client.ts';
import { filmTrouble } from './metadata/boxes.ts';
import { filmSkeleton, skeleton } from './metadata/skeleton.ts';
import { reduceBitmap, reduceFile } from './reduce.ts';
import { HEAD_BYTES, type Sniffed, sniff } from './sniff.ts';

export interface ExamineOptions {
  readonly signal?: AbortSignal;
  /** Hears each time more is known: faces first, then text. */
  onUpdate?(soFar: PictureFeatures): void;
}

export interface Examined {
  readonly features: PictureFeatures;
  /** A small upright copy to show; absent when the file could not be decoded. */
  readonly preview?: Blob;
}

/** Looking at a film stops after this long, and says so. */
const FILM_BUDGET_MS = 30_000;

/** Never rejects: whatever goes wrong is in `features.cannot`. */
export const examine = async (file: Blob, lab: LabClient, options: ExamineOptions = {}): Promise<Examined> => {
  const start = performance.now();
  const done = (features: PictureFeatures, preview?: Blob): Examined => {
    const total = performance.now() - start;
    const timed = { ...features, ms: { ...features.ms, total } };
    return preview ? { features: timed, preview } : { features: timed };
  };
  if (file.size === 0) return done(unexamined({ cannot: { picture: 'empty' } }));
  try {
    const sniffed = sniff(await bytesOf(file, 0, HEAD_BYTES));
    const base = unexamined({ kind: sniffed.kind, format: sniffed.format, width: sniffed.width, height: sniffed.height });
    const film = sniffed.kind === 'video' || sniffed.animated;
    return await (film ? examineFilm : examineStill)(file, sniffed, base, lab, options, done);
  } catch {
    return done(unexamined({ cannot: { picture: 'damaged' } }));
  }
};

type Done = (features: PictureFeatures, preview?: Blob) => Examined;

const examineStill = async (
  file: Blob,
  sniffed: Sniffed,
  base: PictureFeatures,
  lab: LabClient,
  options: ExamineOptions,
  done: Done,
): Promise<Examined> => {
  const start = performance.now();
  const bytes = sniffed.format === 'unknown' ? null : await bytesOf(file);
  const small = bytes && skeleton(bytes, sniffed.format);
  const reduced = await reduceFile(file, sniffed);
  const decode = performance.now() - start;
  let soFar: PictureFeatures = { ...base, ms: { ...base.ms, decode } };
  if (reduced.ok) soFar = { ...soFar, width: reduced.reduced.width, height: reduced.reduced.height };
  else soFar = cannot(soFar, 'picture', reduced.why);
  const missing = reduced.ok && bytes !== null && cutOff(bytes, sniffed.format);
  if (missing) soFar = cannot(soFar, 'picture', 'damaged');
  const picture = reduced.ok ? reduced.reduced.picture : '';
  await lab.examine(
    { picture, ...(small ? { file: toBase64(small) } : {}), want: { text: true } },
    (report) => {
      soFar = merge(soFar, report);
      // What the missing part shows, nobody can say.
      if (missing && soFar.people === 'none') soFar = { ...soFar, people: 'unknown' };
      options.onUpdate?.(soFar);
    },
    options.signal,
  );
  return done(soFar, reduced.ok ? reduced.reduced.preview : undefined);
};

const examineFilm = async (
  file: Blob,
  sniffed: Sniffed,
  base: PictureFeatures,
  lab: LabClient,
  options: ExamineOptions,
  done: Done,
): Promise<Examined> => {
  const start = performance.now();
  let soFar = base;
  const small = await metadataOf(file, sniffed);
  if (small)
    await lab.examine({ picture: '', file: toBase64(small), want: { text: false } }, (report) => {
      soFar = merge(soFar, report);
    });
  const trouble = small && sniffed.kind === 'video' ? filmTrouble(small) : null;
  if (trouble) return done(cannot(soFar, 'picture', trouble));
  const opened = await openFilm(file, sniffed);
  if (!opened.ok) return done(cannot(soFar, 'picture', opened.why));
  const { film } = opened;
  soFar = { ...soFar, width: film.width, height: film.height, moments: 0 };
  let preview: Blob | undefined;
  for await (const { at, bitmap } of film.frames()) {
    const before = performance.now();
    const reduced = await reduceBitmap(bitmap);
    bitmap.close();
    preview ??= reduced.preview;
    soFar = { ...soFar, ms: { ...soFar.ms, decode: soFar.ms.decode + performance.now() - before } };
    await lab.examine(
      { picture: reduced.picture, want: { text: true } },
      (report) => {
        soFar = merge(soFar, report, at);
      },
      options.signal,
    );
    soFar = { ...soFar, moments: (soFar.moments ?? 0) + 1 };
    options.onUpdate?.(soFar);
    if (options.signal?.aborted) break;
    if (performance.now() - start > FILM_BUDGET_MS) {
      soFar = cannot(soFar, 'picture', 'too-slow');
      break;
    }
  }
  film.close();
  if (!soFar.moments) soFar = cannot(soFar, 'picture', 'damaged');
  // Moments nobody looked at may show somebody: only an animation seen frame by frame can be said to show nobody.
  const whole = film.complete && !soFar.cannot?.picture && !soFar.cannot?.faces;
  if (soFar.people === 'none' && !whole) soFar = { ...soFar, people: 'unknown' };
  return done(soFar, preview);
};

/** What travels to the metadata reader of a film or animation. */
const metadataOf = async (file: Blob, sniffed: Sniffed): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (sniffed.format === 'mp4' || sniffed.format === 'mov')
    return filmSkeleton(file.size, (at, length) => bytesOf(file, at, length));
  return sniffed.kind === 'video' ? null : skeleton(await bytesOf(file), sniffed.format);
};

const cannot = (features: PictureFeatures, part: 'picture' | 'faces' | 'text' | 'metadata', why: Cannot): PictureFeatures => ({
  ...features,
  cannot: { ...features.cannot, [part]: why },
});

/** One report of the lab added to what is known. `at` is the moment of a film. */
export const merge = (features: PictureFeatures, report: PartReport, at?: number): PictureFeatures => {
  const when = at === undefined ? {} : { at };
  if (report.type === 'failed') return cannot(features, report.part, report.reason);
  if (report.type === 'metadata')
    return {
      ...features,
      metadata: report.fields,
      hasLocation: report.hasLocation,
      ms: { ...features.ms, metadata: report.ms },
    };
  if (report.type === 'text') {
    const known = new Set(features.lines.map((line) => line.text));
    const fresh = report.lines.filter((line) => at === undefined || !known.has(line.text));
    const lines: TextLine[] = fresh.map((line) => ({ ...line, ...when }));
    return { ...features, lines: [...features.lines, ...lines], ms: { ...features.ms, ocr: features.ms.ocr + report.ms } };
  }
  const faces: Face[] = report.faces.map((face) => ({ ...face, ...when }));
  const somebody = report.somebody || faces.length > 0 || features.people === 'some';
  return {
    ...features,
    faces: [...features.faces, ...faces],
    crowd: features.crowd || report.crowd,
    identifiable: features.identifiable || report.identifiable,
    marked: features.marked || report.marked,
    ...(features.hashes ? {} : { hashes: report.hashes }),
    people: somebody ? 'some' : 'none',
    ms: { ...features.ms, faces: features.ms.faces + report.ms },
  };
};
