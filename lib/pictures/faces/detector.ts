// The detector of faces and people behind one small door, so that other models can take its place without anyone noticing.
import { personFinder } from '../people/person.ts';
import { levelOf } from '../pixels.ts';
import { loadModel, type Model } from '../runtime.ts';
import { BLAZEFACE_GRID, blazeface } from './blazeface.ts';
import { type PixelBox, sameFace, surest } from './boxes.ts';
import { contactSheet, type Look, sheetScores } from './contact-sheet.ts';
import { type Candidate, evidence, facesAmong, LEVELS, standsAlone } from './decide.ts';
import { ULTRAFACE_GRID, ultraface } from './ultraface.ts';

export interface Detection {
  /** Faces in pixels of the bitmap, surest first. */
  readonly faces: readonly PixelBox[];
  /** Somebody is in the picture, with or without a visible face. */
  readonly somebody: boolean;
}

export interface PeopleDetector {
  /** Load the models; calling it again costs nothing. */
  load(): Promise<void>;
  detect(bitmap: ImageBitmap): Promise<Detection>;
}

/** The wide detector's sizes: 640 for faces that fill the picture, 1280 for those in the back row. A third, 320, found nothing more. */
const WIDE = { sides: [1280, 640], least: 0.4, merge: 0.35, most: 400 };
/** The careful detector looks again at candidates, in the size it knows best; in doubt once more, larger and mirrored. */
const FIRST: Look = { faceSize: 24, cell: 64, mirrored: false };
const SECOND: Look = { faceSize: 40, cell: 96, mirrored: true };
/** A picture that nothing else speaks for is decided by its best few candidates. */
const BEST = 16;
/** And once over the whole, for a very large face: must be nearly certain, and suspected by the wide one too. */
const WHOLE = { side: 192, least: 0.8 };

/** Two face detectors, one that misses little and one that invents little, and a person finder that says how far to trust them. */
export const peopleDetector = (): PeopleDetector => {
  const persons = personFinder();
  let models: Promise<readonly [Model, Model]> | undefined;
  const load = (): Promise<readonly [Model, Model]> => {
    models ??= Promise.all([loadModel('faceWide'), loadModel('faceSure')]);
    return models;
  };
  return {
    load: async () => {
      await Promise.all([load(), persons.load()]);
    },
    detect: async (bitmap) => {
      const [wide, careful] = await load();
      const person = (await persons.likelihood(bitmap)) >= LEVELS.person;
      const suspected: PixelBox[] = [];
      for (const side of WIDE.sides)
        suspected.push(...(await ultraface(wide, levelOf(bitmap, side, ULTRAFACE_GRID), WIDE.least)));
      const boxes = surest(suspected, WIDE.merge).slice(0, WIDE.most);
      const whole = surest(await blazeface(careful, levelOf(bitmap, WHOLE.side, BLAZEFACE_GRID), WHOLE.least), 0.3);
      const large = whole.filter((box) => suspected.some((other) => sameFace(box, other)));
      const first = await lookAgain(
        careful,
        bitmap,
        boxes.map((box) => ({ ...box, looks: [] })),
        FIRST,
      );
      if (person || large.length > 0) return { faces: facesAmong(first, large), somebody: true };
      const best = first.filter((one) => evidence(one) >= LEVELS.together).sort((a, b) => evidence(b) - evidence(a));
      const twice = await lookAgain(careful, bitmap, best.slice(0, BEST), SECOND);
      return standsAlone(twice) ? { faces: facesAmong(first, large), somebody: true } : { faces: [], somebody: false };
    },
  };
};

/** The candidates with one look more. */
const lookAgain = async (
  model: Model,
  bitmap: ImageBitmap,
  candidates: readonly Candidate[],
  look: Look,
): Promise<Candidate[]> => {
  const sheet = contactSheet(bitmap, candidates, look, BLAZEFACE_GRID);
  if (!sheet) return [];
  const scores = sheetScores(sheet, await blazeface(model, sheet.level, LEAST_SEEN));
  return candidates.map((candidate, i) => ({ ...candidate, looks: [...candidate.looks, scores[i] ?? 0] }));
};

/** Weaker answers of the careful detector could not change any decision. */
const LEAST_SEEN = 0.03;
