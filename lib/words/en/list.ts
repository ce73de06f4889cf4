// What can be wrong with a list file, and what to do about it. `{values}` come from lib/list.
import type { FileProblem, FileWarning, RowProblem } from '../../list/problem.ts';

export const fileProblems: Readonly<Record<FileProblem, string>> = {
  empty: 'The file is empty. The list in use has not changed.',
  'too-big': 'The file is {megabytes} MB, far larger than any school list. The list in use has not changed.',
  binary: 'This is not a text file. Save the spreadsheet as “CSV UTF-8” and choose that file. The list in use has not changed.',
  'web-page': 'This is a web page, not a list. Download the list itself and choose that file. The list in use has not changed.',
  'spreadsheet-old':
    'This is an old Excel file (.xls). Save it as .xlsx or “CSV UTF-8” and try again. The list in use has not changed.',
  bomb: 'The workbook unpacks to far more than any school list. It was not opened, and the list in use has not changed.',
  'too-many-rows': 'The file has more than {limit} rows, far more than any school list. The list in use has not changed.',
  'no-headings':
    'No column headings were found. The first row should name its columns, such as Forename and Surname. Seen: {seen}',
  'no-names': 'No pupil’s name was found. Rows read: {rows}. The list in use has not changed.',
  'no-name-columns':
    'This file has pupils’ numbers or user names but no names ({seen}). Save it again from your school’s system with first names and surnames. The list in use has not changed.',
  unreadable: 'The file could not be read. It may be damaged, or still open in another program. The list in use has not changed.',
  'not-a-pupil-file':
    'This looks like a list of schools, classes, timetables or staff, not of pupils. Seen: {seen}. The list in use has not changed.',
};

export const fileWarnings: Readonly<Record<FileWarning, string>> = {
  'windows-1252':
    'The file was saved in an older format that has no letters such as ŵ, ŷ and ś. Next time choose “CSV UTF-8” when saving.',
  'lost-letters': 'Some letters were lost and show as “?”. Check those names, or save the file again as “CSV UTF-8”.',
  'ragged-quotes': 'Some quotation marks in the file do not match up. Check that the rows below are right.',
  'no-year': 'No year groups were found, so names cannot be offered year by year for a picture.',
  'whole-school':
    'There are more than 300 pupils here. If this is everybody in the school rather than those who refused, do not use it.',
  formulas: 'Some names begin like a formula. They are kept as plain text and never carried out.',
};

export const rowProblems: Readonly<Record<RowProblem, string>> = {
  'no-name': 'There is no name in this row. It was left out.',
  'not-a-name': '“{words}” does not look like a name. The row was left out.',
  'too-long': 'The name is too long to be one. The row was left out.',
  'no-surname': 'There is no surname, so the first name alone will be looked for with its class or year.',
  'no-forename': 'There is no first name.',
  'lost-letters': 'A letter was lost and shows as “?”.',
  formula: 'It begins like a formula. It is kept as plain text.',
  markup: 'It holds < or >. It is kept as plain text.',
  digits: 'There is a number in the name.',
  symbols: 'There is a sign in the name that does not belong in a name.',
  'order-unsure': 'Read as first name “{forename}”, surname “{surname}”. Is that right?',
  repeated: 'The same as row {other}. It was left out.',
  'unknown-scope': '“{words}” is not known here, so this pupil is kept out of everything.',
  'unknown-year': '“{words}” is not a year group.',
  'unknown-date': '“{words}” is not a date.',
  'unknown-answer': '“{words}” is neither yes nor no, so it counts as no.',
  'extra-cells': 'The row has more cells than there are headings. A comma in the wrong place may have moved them.',
};

/** What became of an entry since the list in use. */
export const changes = {
  year: 'year {before} → {after}',
  group: 'class {before} → {after}',
  scope: 'refused: {before} → {after}',
  name: 'name: {before} → {after}',
  review: 'review date {before} → {after}',
  none: 'not given',
  year0: 'Reception',
  nursery: 'Nursery',
  yearN: 'Year {n}',
} as const;

export const storeProblems = {
  full: 'There is no room left on this computer, so nothing was saved. The list in use has not changed.',
  damaged: 'The list stored on this computer could not be opened. Import the list again; the damaged one is then replaced.',
  newer: 'The list was stored by a newer version of Second Look. Update this browser’s copy of Second Look; nothing was changed.',
  unavailable:
    'The browser could not save anything, perhaps because the disk is full. Nothing was changed. Make room or restart the browser, then try again.',
  locked: 'The list is locked, so nothing was saved. Unlock it first.',
  'no-lock': 'Your school asks for a passphrase on this list. Choose one first; then bring the list in.',
} as const;
