// Finds names one slip of the finger away: a letter wrong, missing, doubled or swapped. Cost depends on the word's length, not on the list's.

const deletions = (word: string): string[] => {
  const out: string[] = [];
  for (let i = 0; i < word.length; i++) {
    if (i > 0 && word[i] === word[i - 1]) continue;
    out.push(word.slice(0, i) + word.slice(i + 1));
  }
  return out;
};

/** Are two different words one insertion, deletion, substitution or swap of neighbours apart? */
export const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA--;
    endB--;
  }
  const restA = endA - start + 1;
  const restB = endB - start + 1;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[endB] && a[endA] === b[start];
};

export interface SlipIndex {
  /** Known words one slip away from this one (which is itself not among them); at most eight. */
  near(word: string): readonly string[];
}

/** Index words of four letters and more by what is left when one letter is taken out (symmetric delete). */
export const slipIndex = (known: Iterable<string>): SlipIndex => {
  const byRest = new Map<string, string | string[]>();
  const put = (rest: string, word: string) => {
    const there = byRest.get(rest);
    if (there === undefined) byRest.set(rest, word);
    else if (typeof there === 'string') byRest.set(rest, [there, word]);
    else there.push(word);
  };
  const all = new Set<string>();
  for (const word of known) if (word.length >= 4) all.add(word);
  for (const word of all) for (const rest of deletions(word)) put(rest, word);
  return {
    near(word) {
      const found = new Set<string>();
      const take = (list: string | string[] | undefined) => {
        for (const one of typeof list === 'string' ? [list] : (list ?? []))
          if (found.size < 8 && oneSlipApart(one, word)) found.add(one);
      };
      take(byRest.get(word));
      for (const rest of deletions(word)) {
        if (all.has(rest) && oneSlipApart(rest, word)) found.add(rest);
        take(byRest.get(rest));
      }
      return [...found];
    },
  };
};
