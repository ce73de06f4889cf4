// Carries out what a finding offers: put words in, change them, take them out. Says truthfully what came of it.
import type { Fix } from '../core/finding.ts';
import type { Snapshot } from './build-draft.ts';
import { inPart } from './highlight.ts';
import { append, type Change, replace } from './insert.ts';

export type FixOutcome = 'added' | 'changed' | 'removed' | 'not-done';

/** Fixes that change the text. The snapshot must be one of the draft as it stands in the page. */
export const carryOut = async (fix: Fix, snapshot: Snapshot): Promise<FixOutcome> => {
  const { place, readings } = snapshot;
  if (!place) return 'not-done';
  if (fix.kind === 'insert') {
    // A thread's disclaimer belongs where readers begin.
    const editor = place.editors[0];
    return editor ? said(await append(editor, fix.text), 'added') : 'not-done';
  }
  if (fix.kind !== 'replace' && fix.kind !== 'remove') return 'not-done';
  if (fix.span.field !== 'text') return 'not-done';
  const at = inPart(readings, fix.span.start, fix.span.end) ?? whereElse(snapshot, fix.span.words);
  const editor = at && place.editors[at.part];
  if (!at || !editor) return 'not-done';
  const text = fix.kind === 'replace' ? fix.text : '';
  return said(await replace(editor, at.start, at.end, fix.span.words, text), text === '' ? 'removed' : 'changed');
};

/** The words moved since they were checked (another fix came first): taken where they stand now, if that is one place only. */
const whereElse = ({ readings }: Snapshot, words: string): { part: number; start: number; end: number } | null => {
  const found = readings.flatMap(({ text }, part) => {
    const start = text.indexOf(words);
    return start >= 0 && text.indexOf(words, start + 1) < 0 ? [{ part, start, end: start + words.length }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
};

const said = (change: Change, done: FixOutcome): FixOutcome => (change.ok ? done : 'not-done');
