// What single cells mean: years, scopes, dates, names in one column. Pure; unknown values are said, never guessed away.
import type { EntryScope } from '../core/list-entry.ts';
import { plain } from './columns.ts';

/** `null` = empty, `undefined` = something that is not a year. 0 = Reception, -1 = Nursery. */
export const yearOf = (cell: string): number | null | undefined => {
  const words = plain(cell);
  if (words === '') return null;
  if (/^(?:r|rec|reception|year r|yr r|derbyn|dosbarth derbyn|kg)$/.test(words)) return 0;
  if (/^(?:n|n ?[12]|nur|nursery|meithrin|pk|pr)$/.test(words)) return -1;
  const digits = /^(?:(?:year|yr|y|nc|bl|blwyddyn|grade)(?: group)? ?)?0?(\d{1,2})$/.exec(words)?.[1];
  const year = digits === undefined ? Number.NaN : Number(digits);
  return year >= 0 && year <= 14 ? year : undefined;
};

/** A registration group that starts with its year (`8D`, `10 Celyn`, `7-1`) tells the year when the file has no column for it. */
export const yearOfGroup = (group: string): number | null => {
  const year = Number(/^(?:year |y|yr )?0?(\d{1,2})(?!\d)(?:[\s./-]*\p{L}|[./-]\d)/iu.exec(group.trim())?.[1] ?? Number.NaN);
  return year >= 1 && year <= 14 ? year : null;
};

const scopes: readonly (readonly [EntryScope, RegExp])[] = [
  ['all', /^(?:all|everything|any|full|no publication|do not publish|popeth|pob dim|oll)$/],
  ['social', /^(?:social|social media|social networks?|twitter|facebook|cyfryngau cymdeithasol|cymdeithasol)$/],
  ['online', /^(?:online|website|web|internet|school website|public|ar lein|gwefan|y we)$/],
  ['press', /^(?:press|media|newspapers?|local press|press only|y wasg|wasg|papurau newydd)$/],
  ['print', /^(?:print|printed|newsletter|prospectus|brochure|argraffu|cylchlythyr|prosbectws)$/],
  ['name', /^(?:names?|names? only|no names?|enw|enwau|enw yn unig)$/],
  [
    'image',
    /^(?:images?|photos?|photographs?|pictures?|images? only|photos? only|no photos?|no images?|video|llun|lluniau|delwedd|delweddau|lluniau yn unig)$/,
  ],
];

/** Empty means everything: the careful reading. `undefined` = words we do not know. */
export const scopeOf = (cell: string): EntryScope | undefined => {
  const words = plain(cell);
  if (words === '') return 'all';
  return scopes.find(([, pattern]) => pattern.test(words))?.[0];
};

/** ISO date, empty when the cell is, `undefined` when it is no date. British order: 03/09/2027 is 3 September. */
export const dateOf = (cell: string): string | undefined => {
  const text = cell.trim();
  if (text === '') return '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : british ? [british[3], british[2], british[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const right = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return right ? date.toISOString().slice(0, 10) : undefined;
};

export interface SplitName {
  readonly forename: string;
  readonly middle: string;
  readonly surname: string;
  /** Could be read another way: worth a look in the preview. */
  readonly unsure: boolean;
}

// Belong to the surname that follows: Tomos ap Iwan, Anna van der Berg.
const particle = /^(?:ap|ab|ferch|verch|van|von|der|den|de|del|della|di|da|dos|la|le|al|el|bin|bint|ibn|mac|mc|o|st)$/i;

/** "Surname, Forename Middle", "SURNAME Forename" or "Forename Surname" in one cell. */
export const splitName = (cell: string): SplitName => {
  const text = cell.replace(/\s+/g, ' ').trim();
  const comma = text.indexOf(',');
  if (comma >= 0) {
    const given = text
      .slice(comma + 1)
      .trim()
      .split(' ');
    const unsure = text.indexOf(',', comma + 1) >= 0;
    return { forename: given[0] ?? '', middle: given.slice(1).join(' '), surname: text.slice(0, comma).trim(), unsure };
  }
  const words = text.split(' ').filter(Boolean);
  if (words.length < 2) return { forename: words[0] ?? '', middle: '', surname: '', unsure: true };
  const capitals = words.filter((word, at) => isCapitals(word) && words.slice(0, at).every(isCapitals)).length;
  if (capitals > 0 && capitals < words.length)
    return {
      forename: words[capitals] ?? '',
      middle: words.slice(capitals + 1).join(' '),
      surname: words.slice(0, capitals).join(' '),
      unsure: false,
    };
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start--;
  return {
    forename: words[0] ?? '',
    middle: words.slice(1, start).join(' '),
    surname: words.slice(start).join(' '),
    unsure: start > 1,
  };
};

const isCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
