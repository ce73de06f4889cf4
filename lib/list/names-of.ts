// The index of whatever of the list can be read on this device today, with readable names or without.
import { buildNameIndex, type NameIndex } from '../core/text/names.ts';
import { matchIndex } from './match-only.ts';
import { inForce } from './quick.ts';
import type { StoredList } from './store.ts';

/** `today` is an ISO date: temporary entries run out. Of a damaged store, what could be read counts; that something could not is said elsewhere. */
export const namesOf = (stored: StoredList, today: string): NameIndex => {
  const read = stored.state === 'ready' ? stored : stored.state === 'damaged' ? stored.usable : undefined;
  if (!read) return buildNameIndex([]);
  if (!read.hashed) return buildNameIndex(inForce(read.entries, today));
  const counting = new Set(
    inForce(
      read.hashed.entries.map(({ entry }) => entry),
      today,
    ),
  );
  return matchIndex(
    read.hashed.entries.filter(({ entry }) => counting.has(entry)),
    read.hashed.hash,
  );
};
