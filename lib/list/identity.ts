// Who is who across two versions of a list, without keeping a pupil number.
import type { ListEntry } from '../core/list-entry.ts';

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Equal for the same legal name in one list, however it is accented or spaced. */
export const sameNameKey = (e: ListEntry): string =>
  [
    e.list,
    fold(e.legalForename),
    fold(e.middleNames),
    fold(e.legalSurname),
    fold(e.preferredForename),
    fold(e.preferredSurname),
  ].join('|');

/**
 * Short and stable: the same pupil keeps it when class or year changes. `nth` tells apart pupils of exactly the same name.
 * FNV-1a, 2 x 32 bits: it only has to be distinct within one list, and it is not a secret.
 */
export const entryId = (e: ListEntry, nth: number): string => {
  const text = `${sameNameKey(e)}|${nth}`;
  return `e${fnv(text, 0x811c9dc5)}${fnv(text, 0x01234567)}`;
};

/** The same for an entry that has a name of its own where it comes from, such as a database's document. */
export const foreignId = (list: string, id: string): string =>
  `d${fnv(`${list}|${id}`, 0x811c9dc5)}${fnv(`${id}|${list}`, 0x01234567)}`;

const fnv = (text: string, seed: number): string => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
};
