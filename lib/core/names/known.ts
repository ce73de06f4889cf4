// The well-known people of data/known-names.ts as joined letters.
import { knownNames } from './data/known-names.ts';

export const knownPeople: ReadonlySet<string> = new Set(
  knownNames
    .trim()
    .split(/[|\n]/)
    .map((name) => name.replace(/\s+/g, '')),
);
