// All the ways one pupil's name may be written: legal, preferred and pet forenames, middle names, halves of double names, particles left out.
import type { ListEntry } from '../list-entry.ts';
import { lettersOf } from '../text/fold.ts';
import { englishNicknames } from './data/nicknames.ts';
import { petForms } from './data/pet-forms.ts';
import { spellingGroups } from './data/spellings.ts';
import { soundOf } from './sounds.ts';
import type { Evidence } from './types.ts';
import { particles } from './vocabulary.ts';

/** One way to write a forename or surname, letters joined. */
export interface Part {
  readonly key: string;
  /** What using this form says against certainty. */
  readonly doubt: Evidence | null;
  /** A pet form, a middle name or a half may be somebody else's; the full name is not doubted. */
  readonly weak: boolean;
}

const table = (lists: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, Set<string>>();
  for (const list of lists)
    for (const row of list.trim().split(/\s+/)) {
      const [name, forms] = row.split(':');
      if (!name || !forms) continue;
      const known = map.get(name) ?? new Set<string>();
      for (const form of forms.split(',')) known.add(form);
      map.set(name, known);
    }
  return new Map([...map].map(([name, forms]) => [name, [...forms]]));
};

const nicknames = table([petForms, englishNicknames]);

/** The spelling that stands for all spellings of a name; the name itself where none is known. */
const standard = new Map<string, string>();
for (const group of spellingGroups.trim().split('\n')) {
  const [first, ...rest] = group.trim().split(/\s+/).map(lettersOf);
  if (!first) continue;
  standard.set(first, standard.get(first) ?? first);
  for (const spelling of rest) if (!standard.has(spelling)) standard.set(spelling, standard.get(first) as string);
}
const standardBySound = new Map<string, string>();
for (const [spelling, usual] of standard) {
  const sound = soundOf(spelling);
  if (!standardBySound.has(sound)) standardBySound.set(sound, usual);
}
/** Each word is worked out once: posts of one school repeat their words. */
const usualSpellings = new Map<string, string>();

/** What all spellings of a name share: the table's usual one, else how it sounds. */
export const standardSpelling = (key: string): string => {
  let usual = usualSpellings.get(key);
  if (usual === undefined) {
    const sound = soundOf(key);
    usual = standard.get(key) ?? standardBySound.get(sound) ?? sound;
    if (usualSpellings.size > 20_000) usualSpellings.clear();
    usualSpellings.set(key, usual);
  }
  return usual;
};

/**
 * Letters that Windows-1252 cannot write arrive as `?` in lists saved by a spreadsheet. In Welsh names these were ŵ or ŷ; elsewhere any letter.
 * Gives every reading of one name; a name without `?` reads only one way.
 */
export const restoreLost = (name: string): string[] => {
  const holes = name.split('?').length - 1;
  if (!holes) return [name];
  const letters = holes === 1 ? 'ywaeioulnszcrtdg' : 'yw';
  let out = [''];
  for (const char of name) out = char === '?' ? out.flatMap((o) => [...letters].map((l) => o + l)) : out.map((o) => o + char);
  return out.slice(0, 64);
};

/** The separate words of a name, letters only: "Llŷn-Edwards" gives llyn, edwards. */
export const words = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(lettersOf)
    .filter(Boolean);

const add = (parts: Map<string, Part>, key: string, doubt: Evidence | null, weak: boolean): void => {
  // Two letters are enough for a forename ("Mo"); the joined key must still be long enough to look up.
  if (key.length < 2) return;
  const known = parts.get(key);
  if (!known || (known.weak && !weak)) parts.set(key, { key, doubt, weak });
};

/** Forenames by which the pupil may be called. */
export const givenParts = (entry: ListEntry): Part[] => {
  const parts = new Map<string, Part>();
  for (const written of [entry.preferredForename, entry.legalForename].filter(Boolean))
    for (const name of restoreLost(written)) {
      const pieces = words(name);
      add(parts, pieces.join(''), null, false);
      const [first, ...others] = pieces;
      if (first && others.length) {
        // "Charlotte-Rose" is often just "Charlotte"; "Rose" alone is rarer.
        add(parts, first, 'part-of-name', false);
        for (const other of others) if (other.length > 2) add(parts, other, 'part-of-name', true);
      }
      for (const piece of first && others.length ? [pieces.join(''), first] : [first ?? ''])
        for (const form of nicknames.get(piece) ?? []) add(parts, form, 'pet-form', false);
    }
  for (const name of restoreLost(entry.legalForename)) {
    const middles = words(entry.middleNames);
    const first = words(name).join('');
    if (middles.length) add(parts, first + middles.join(''), null, false);
    for (const middle of middles) {
      add(parts, middle, 'part-of-name', true);
      add(parts, first + middle, null, false);
    }
  }
  return [...parts.values()];
};

/** Surnames under which the pupil may appear. */
export const familyParts = (entry: ListEntry): Part[] => {
  const parts = new Map<string, Part>();
  for (const written of [entry.preferredSurname, entry.legalSurname].filter(Boolean))
    for (const name of restoreLost(written)) {
      const pieces = words(name);
      add(parts, pieces.join(''), null, false);
      const real = pieces.filter((p) => !particles.has(p));
      if (real.length < pieces.length) add(parts, real.join(''), 'part-of-name', true);
      if (real.length > 1) for (const piece of real) if (piece.length > 2) add(parts, piece, 'part-of-name', true);
    }
  return [...parts.values()];
};
