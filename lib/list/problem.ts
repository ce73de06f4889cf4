// Everything that can be wrong with a list file, as codes with values. The sentences stand in lib/words/<lang>/list.ts.

/** The whole file is refused; the list in use stays as it is. */
export type FileProblem =
  | 'empty'
  | 'too-big'
  | 'binary'
  | 'web-page'
  | 'spreadsheet-old'
  | 'bomb'
  | 'too-many-rows'
  | 'no-headings'
  | 'no-names'
  | 'no-name-columns'
  | 'unreadable'
  | 'not-a-pupil-file';

/** About the file as a whole, which is still read. */
export type FileWarning = 'windows-1252' | 'lost-letters' | 'ragged-quotes' | 'no-year' | 'whole-school' | 'formulas';

/** About one row. `unreadable` rows are left out; the others are kept and shown as doubtful. */
export type RowProblem =
  | 'no-name'
  | 'not-a-name'
  | 'too-long'
  | 'no-surname'
  | 'no-forename'
  | 'lost-letters'
  | 'formula'
  | 'markup'
  | 'digits'
  | 'symbols'
  | 'order-unsure'
  | 'repeated'
  | 'unknown-scope'
  | 'unknown-year'
  | 'unknown-date'
  | 'unknown-answer'
  | 'extra-cells';

export interface RowNote {
  /** As a spreadsheet numbers rows: the headings of a tidy file are row 1. */
  readonly row: number;
  readonly problem: RowProblem;
  readonly values: Readonly<Record<string, string>>;
}
