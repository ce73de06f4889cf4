// Every key under which one pupil is looked up, as plain data: the book is made from these, and a list without readable names keeps them hashed.
import { concernsPosts, type ListEntry } from '../list-entry.ts';
import { lettersOf } from '../text/fold.ts';
import { groupKey } from './classes.ts';
import { familyParts, givenParts, type Part, standardSpelling, words } from './forms.ts';
import type { Evidence } from './types.ts';

/**
 * `full` forename and surname (or the other way round) joined · `sounded` the same in the usual spelling · `given` and `family` a part on its own ·
 * `classed` "8d tom", "8 tom" · `initial` "j trewent", "jayden t" · `short` "jay trewent", by the first letters of the forename · `middle` "jayden kai", first and middle name.
 */
export type Table = 'full' | 'sounded' | 'given' | 'family' | 'classed' | 'initial' | 'short' | 'middle';

export interface Form {
  readonly table: Table;
  readonly key: string;
  /** Letters before the second part begins; whole names only, else 0. */
  readonly cut: number;
  /** Surname first. */
  readonly reversed: boolean;
  readonly doubt: Evidence | null;
  /** May be somebody else's; the full name is not doubted. */
  readonly weak: boolean;
}

export interface EntryForms {
  readonly forms: readonly Form[];
  /** Separate words of the pupil's names, and the parts they make. */
  readonly parts: readonly string[];
}

/** Shorter joined names ("Li An") are too easily part of something else. */
const shortest = 5;

/** Nothing for entries that only concern the press or print. */
export const formsOf = (entry: ListEntry): EntryForms => {
  if (!concernsPosts(entry)) return { forms: [], parts: [] };
  const forms: Form[] = [];
  const add = (table: Table, key: string, { doubt, weak }: Omit<Part, 'key'>, cut = 0, reversed = false) =>
    forms.push({ table, key, cut, reversed, doubt, weak });
  const givens = givenParts(entry);
  const families = familyParts(entry);
  const group = groupKey(entry.regGroup);
  const surname = initialOf(entry.legalSurname);
  for (const part of givens) {
    add('given', part.key, part);
    if (group) add('classed', `${group} ${part.key}`, part);
    if (entry.yearGroup !== null) add('classed', `${entry.yearGroup} ${part.key}`, part);
    if (surname && !part.weak) add('initial', `${part.key} ${surname}`, part);
  }
  const forenames = new Set([initialOf(entry.legalForename), initialOf(entry.preferredForename)].filter(Boolean));
  for (const part of families) {
    add('family', part.key, part);
    if (!part.weak) for (const letter of forenames) add('initial', `${letter} ${part.key}`, part);
  }
  for (const g of givens)
    for (const f of families) {
      if (g.key.length + f.key.length < shortest) continue;
      const both = { doubt: g.doubt ?? f.doubt, weak: g.weak || f.weak };
      add('full', g.key + f.key, both, g.key.length);
      add('full', f.key + g.key, both, f.key.length, true);
      // Only whole names are sounded out: a half or pet form spelt differently would say too little.
      if (g.doubt || f.doubt) continue;
      const usualG = standardSpelling(g.key);
      const usualF = standardSpelling(f.key);
      add('sounded', usualG + usualF, both, usualG.length);
      add('sounded', usualF + usualG, both, usualF.length, true);
    }
  const { legalForename, preferredForename, middleNames, legalSurname, preferredSurname } = entry;
  const wholeForenames = new Set([legalForename, preferredForename].map(lettersOf));
  for (const { key: surnameKey } of families.filter((part) => !part.weak))
    for (const stem of new Set([...wholeForenames].flatMap(beginnings)))
      add('short', `${stem} ${surnameKey}`, { doubt: 'pet-form', weak: true });
  for (const middle of words(middleNames)) if (middle.length > 1) add('middle', `${lettersOf(legalForename)} ${middle}`, certain);
  const separate = [legalForename, preferredForename, middleNames, legalSurname, preferredSurname].flatMap(words);
  return { forms, parts: [...new Set([...[...givens, ...families].map((part) => part.key), ...separate])] };
};

const certain = { doubt: null, weak: false };

/** What a forename may be shortened to: its first three letters and more. */
const beginnings = (name: string): string[] =>
  Array.from({ length: Math.max(0, Math.min(name.length - 1, longestStem) - shortestStem + 1) }, (_, i) =>
    name.slice(0, shortestStem + i),
  );
const shortestStem = 3;
const longestStem = 8;

const initialOf = (name: string): string => name.normalize('NFD').trim().charAt(0).toLowerCase();
