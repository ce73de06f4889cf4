// Names given by an initial: "J. Trewent", "Jayden T.".
import type { Piece } from './book.ts';
import { agrees, groupKey } from './classes.ts';
import type { NameWord } from './name-words.ts';
import { ownClass, type PartialHit, type PartialSearch, type SentenceOfNames, touches, unique } from './partial-search.ts';
import { commonSurnames, isOrdinary, particles } from './vocabulary.ts';
import { agreement } from './weigh.ts';

/** "J. Trewent". A surname many people have needs the class beside it. */
export const initialBefore = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const initial = words[i] as NameWord;
  let j = i + 1;
  let key = '';
  for (; j < words.length && j < i + 4; j++) {
    const word = words[j] as NameWord;
    if (!touches(word) || !(word.cap || particles.has(word.key))) break;
    key += word.key;
    const pieces = book.initial.get(`${initial.key} ${key}`);
    if (pieces) {
      pushInitial(search, pieces, i, j, sentence, hits, commonSurnames.has(key) || isOrdinary(key));
      return;
    }
  }
};

/** "Jayden T." */
export const initialAfter = (search: PartialSearch, i: number, sentence: SentenceOfNames, hits: PartialHit[]): void => {
  const { words, book } = search;
  const next = words[i + 1];
  if (!next || !touches(next) || !next.cap || next.key.length !== 1 || next.key === 'i') return;
  const pieces = book.initial.get(`${(words[i] as NameWord).key} ${next.key}`);
  if (pieces) pushInitial(search, pieces, i, i + 1, sentence, hits, false);
};

const pushInitial = (
  search: PartialSearch,
  pieces: readonly Piece[],
  from: number,
  to: number,
  sentence: SentenceOfNames,
  hits: PartialHit[],
  usual: boolean,
): void => {
  const own = ownClass(search, to);
  for (const piece of pieces) {
    const agreed = own
      ? agrees(own, piece.entry.yearGroup, groupKey(piece.entry.regGroup))
      : agreement(sentence.classes, piece.entry);
    if (agreed === 'other' || (usual && agreed !== 'class')) continue;
    hits.push({
      entry: piece.entry,
      from,
      to,
      strength: agreed === 'none' ? 'faint' : 'likely',
      evidence: unique(['initial', agreed === 'class' || agreed === 'year' ? agreed : null]),
    });
  }
};
