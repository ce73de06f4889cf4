// Initial mutations of Welsh words: `Blwyddyn` becomes `Flwyddyn`, `Mlwyddyn`; `Tomos` becomes `Domos`, `Nhomos`, `Thomos`.

/** Radical letter(s) to every mutated form; source: any Welsh grammar (soft, nasal, aspirate). */
const table: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
];

/** Letters that look like a radical but are another letter of the Welsh alphabet: they do not mutate. */
const fixed = /^(?:ch|dd|ff|ng|ph|th|mh|nh)/;

/** Mutated forms of a folded word (without the word itself). A vowel may gain an h (`ei hathrawes`) when `aspirate` is asked for. */
export const mutations = (word: string, options: { readonly prefixH?: boolean } = {}): string[] => {
  if (fixed.test(word)) return [];
  if (options.prefixH && /^[aeiouwy]/.test(word)) return [`h${word}`];
  for (const [radical, forms] of table) {
    if (!word.startsWith(radical)) continue;
    const rest = word.slice(radical.length);
    return rest.length < 2 ? [] : forms.map((form) => form + rest);
  }
  return [];
};

/** What a word may have been before it was mutated (without the word itself). */
export const radicals = (word: string): string[] => {
  const out: string[] = [];
  for (const [radical, forms] of table)
    for (const form of forms) {
      if (form ? !word.startsWith(form) : !/^[aeiouwylr]/.test(word)) continue;
      const candidate = radical + word.slice(form.length);
      if (candidate !== word && !out.includes(candidate) && !fixed.test(candidate)) out.push(candidate);
    }
  return out;
};
