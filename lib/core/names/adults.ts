// The names of staff, joined, so that a colleague is not taken for a pupil.
import { lettersOf } from '../text/fold.ts';

const cache = new WeakMap<readonly string[], ReadonlySet<string>>();

export const adultNames = (staff: readonly string[]): ReadonlySet<string> => {
  let known = cache.get(staff);
  if (!known) {
    known = new Set(staff.map(lettersOf).filter((name) => name.length > 4));
    cache.set(staff, known);
  }
  return known;
};
