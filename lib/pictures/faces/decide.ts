// Which candidates are faces: the evidence of both detectors together, weighed by whether anybody is in the picture at all. Pure.
import { type PixelBox, sameFace } from './boxes.ts';

/** A candidate of the wide detector; its score is that detector's, 0-1. */
export interface Candidate extends PixelBox {
  /** What the careful detector says each time it looks again, 0-1. */
  readonly looks: readonly number[];
}

/**
 * Three numbers, chosen on one half of the measured pictures and reported on the other (docs/quality.md).
 * In a picture that surely shows somebody, every reasonable candidate counts: that is where group photos lose their small faces.
 * In a picture that shows nobody else, a face must stand for itself: that is where leaves and brickwork turn into faces.
 */
export const LEVELS = {
  /** Both together (product of scores), where somebody is known to be. */
  together: 0.1,
  /** Both together, where nothing else says that anybody is there. */
  alone: 0.4,
  /** The person finder: somebody is there. */
  person: 0.25,
} as const;

/** How much both detectors say for a face, 0-1. */
export const evidence = ({ score, looks }: Candidate): number =>
  looks.length ? (score * looks.reduce((total, look) => total + look, 0)) / looks.length : 0;

/** Does any candidate stand for itself? Asked of those that both looks were taken at. */
export const standsAlone = (candidates: readonly Candidate[]): boolean =>
  candidates.some((candidate) => evidence(candidate) >= LEVELS.alone);

/** Faces where somebody is known to be; `large` are very large ones found over the whole picture. Surest first. */
export const facesAmong = (candidates: readonly Candidate[], large: readonly PixelBox[]): PixelBox[] => {
  const faces: PixelBox[] = candidates
    .filter((candidate) => evidence(candidate) >= LEVELS.together)
    .map(({ looks, ...box }) => ({ ...box, score: Math.max(box.score, ...looks) }));
  for (const box of large) if (!faces.some((face) => sameFace(box, face))) faces.push(box);
  return faces.sort((a, b) => b.score - a.score);
};
