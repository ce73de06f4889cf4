// Which column is what: the headings that school systems write (English and Welsh), and everything else dropped.

/** What a column may be used for. */
export type ColumnUse =
  | 'legalForename'
  | 'middleNames'
  | 'legalSurname'
  | 'preferredForename'
  | 'preferredSurname'
  | 'fullName'
  | 'year'
  | 'group'
  | 'scope'
  | 'list'
  | 'reviewDate'
  | 'entryId'
  | 'role'
  | 'permission';

/** Column index by use. `permission` columns are told apart by their heading, so they stand in their own list. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<Exclude<ColumnUse, 'permission'>, number>>>;
  readonly permissions: readonly number[];
}

// Sources: SIMS, Arbor, Bromcom, ScholarPack and Teacher Centre list headings; Microsoft SDS v1, v2, UK; OneRoster 1.1 and 1.2 users.csv.
// Written as `plain()` leaves them: lower case, no accents, no punctuation, without a leading "pupil", "student", "child" or "legal".
const headings: Readonly<Record<Exclude<ColumnUse, 'permission'>, readonly string[]>> = {
  legalForename: [
    'forename',
    'forenames',
    'first name',
    'firstname',
    'given name',
    'first',
    'fname',
    'enw cyntaf',
    'rhagenw',
    'enw bedydd',
  ],
  middleNames: ['middle name', 'middle names', 'middle name s', 'middle', 'enw canol', 'enwau canol'],
  legalSurname: ['surname', 'last name', 'lastname', 'family name', 'last', 'sname', 'cyfenw'],
  preferredForename: [
    'preferred forename',
    'preferred first name',
    'preferred given name',
    'preferred name',
    'chosen forename',
    'chosen name',
    'chosen first name',
    'known as',
    'knownas',
    'known name',
    'informal name',
    'enw a ffefrir',
    'enw dewisol',
    'enw cyntaf a ffefrir',
    'gelwir yn',
    'adwaenir fel',
  ],
  preferredSurname: [
    'preferred surname',
    'preferred last name',
    'preferred family name',
    'chosen surname',
    'cyfenw a ffefrir',
    'cyfenw dewisol',
  ],
  fullName: [
    'name',
    'full name',
    'fullname',
    'display name',
    'names',
    'surname forename',
    'surname and forename',
    'forename surname',
    'name of pupil',
    'name of child',
    'pupil',
    'student',
    'child',
    'learner',
    'enw llawn',
    'enw',
    'enw r disgybl',
    'disgybl',
  ],
  year: [
    'year',
    'year group',
    'yeargroup',
    'yr',
    'yr grp',
    'yr group',
    'nc year',
    'ncyear',
    'national curriculum year',
    'year taught in',
    'curriculum year',
    'grade',
    'grades',
    'grade level',
    'blwyddyn',
    'grwp blwyddyn',
    'blwyddyn cc',
    'bl',
  ],
  group: [
    'reg',
    'reg group',
    'reggroup',
    'reg grp',
    'registration group',
    'registration',
    'registration form',
    'form',
    'form group',
    'tutor group',
    'tutor',
    'tg',
    'class',
    'class name',
    'house group',
    'dosbarth',
    'dosbarth cofrestru',
    'grwp cofrestru',
    'grwp tiwtor',
    'cofrestru',
  ],
  scope: ['scope', 'restriction', 'applies to', 'refused for', 'what', 'cwmpas', 'yn berthnasol i', 'cyfyngiad'],
  list: ['list', 'list name', 'rhestr', 'enw r rhestr'],
  reviewDate: [
    'review date',
    'review',
    'expires',
    'expiry',
    'expiry date',
    'valid until',
    'until',
    'end date',
    'dyddiad adolygu',
    'adolygu',
    'hyd at',
  ],
  entryId: ['entry id', 'pupilid'],
  role: ['role', 'rol'],
};

/** Somebody else's details, which stand in the same row. */
const others =
  /\b(parent|carer|guardian|contact|emergency|sibling|teacher|staff|principal|mother|father|mum|dad|rhiant|rhieni|gofalwr|athro|school|section|course|term|user ?name|login|password|former|previous|birth)\b/;
const permissionWords =
  /\b(consent|consents|permission|permissions|photo|photos|photograph|photographs|photography|image|images|picture|pictures|video|filming|social media|website|press|media|publicity|newsletter|prospectus|twitter|facebook|caniatad|cydsyniad|llun|lluniau|delwedd|delweddau|gwefan|wasg|cyfryngau)\b/;

/** A heading as the tables above hold it. */
export const plain = (heading: string): string =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const bare = (heading: string): string =>
  plain(heading).replace(/^(?:(?:pupil|student|child|learner|legal|disgybl)(?: s)? )+(?=\S)/, '');

/** Null when no column could hold a name. */
export const mapColumns = (row: readonly string[]): Mapping | null => {
  const columns: Partial<Record<Exclude<ColumnUse, 'permission'>, number>> = {};
  const permissions: number[] = [];
  row.forEach((heading, index) => {
    const use = useOf(heading);
    if (use === 'permission') permissions.push(index);
    else if (use && columns[use] === undefined) columns[use] = index;
    // Registers have both: the legal name is what the list needs first, whichever column comes first.
    else if (use && /\blegal\b/.test(plain(heading))) columns[use] = index;
  });
  if (columns.legalSurname !== undefined && columns.legalForename === undefined && columns.fullName !== undefined) {
    // "Enw" beside "Cyfenw", "Name" beside "Surname": the forename.
    columns.legalForename = columns.fullName;
    delete columns.fullName;
  }
  const named = columns.fullName !== undefined || columns.legalSurname !== undefined || columns.legalForename !== undefined;
  return named ? { columns, permissions } : null;
};

const useOf = (heading: string): ColumnUse | null => {
  const words = plain(heading);
  if (words === '') return null;
  for (const [use, list] of Object.entries(headings) as [Exclude<ColumnUse, 'permission'>, readonly string[]][])
    if (list.includes(words) || list.includes(bare(heading)) || list.includes(words.replaceAll(' ', ''))) return use;
  if (others.test(words)) return permissionWords.test(words) && !/\b(name|email|phone)\b/.test(words) ? 'permission' : null;
  return permissionWords.test(words) ? 'permission' : null;
};

/** Headings that were not used, in the file's order, for "we did not keep these". */
export const droppedColumns = (row: readonly string[], mapping: Mapping): readonly string[] => {
  const used = new Set([...Object.values(mapping.columns), ...mapping.permissions]);
  return row.filter((heading, index) => heading !== '' && !used.has(index));
};
