// Carries out what a finding offers: put words in, change them, take them out. Says truthfully what came of it.
import type { Fix } from '../core/finding.ts';
import type { Platform } from '../platforms/platform.ts';
import type { NoticeWords } from '../words/notices.ts';
import type { Snapshot } from './build-draft.ts';
import { inPart } from './highlight.ts';
import { append, type Change, replace } from './insert.ts';
import { takeOut } from './take-out.ts';

/** `take-out`: the picture is still there, and only the person can take it out. */
export type FixOutcome = 'added' | 'changed' | 'removed' | 'not-done' | 'take-out';

/** Fixes that change the draft. The snapshot must be one of the draft as it stands in the page. */
export const carryOut = async (fix: Fix, snapshot: Snapshot, platform: Platform): Promise<FixOutcome> => {
  const { place, readings } = snapshot;
  if (fix.kind === 'safer-copy') return 'take-out';
  if (fix.kind === 'remove-picture') return (await takeOut(platform, snapshot, fix.picture)) ? 'removed' : 'take-out';
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

/** What to say about it. */
export const afterFix = (words: NoticeWords, outcome: FixOutcome): string => {
  if (outcome === 'not-done') return words.notDone;
  return outcome === 'take-out' ? words.takeOut : words[outcome];
};
