// Puts raw findings in order: overlaps joined, keys given, worst first.
import type { RuleInfo } from './check.ts';
import type { Draft } from './draft.ts';
import { type Field, type Finding, type RawFinding, type Span, worse } from './finding.ts';
import { fold } from './text/fold.ts';

/** Findings of one rule (and one pupil) whose words overlap become one finding; spans of one finding never overlap. */
export const mergeOverlaps = (raw: readonly RawFinding[]): RawFinding[] => {
  const out: RawFinding[] = [];
  for (const finding of raw) {
    const same = out.findIndex(
      (other) =>
        other.rule === finding.rule &&
        other.entryId === finding.entryId &&
        (other.spans ?? []).some((a) => (finding.spans ?? []).some((b) => overlap(a, b))),
    );
    if (same < 0) {
      out.push(finding.spans ? { ...finding, spans: joinSpans(finding.spans) } : finding);
      continue;
    }
    const kept = out[same] as RawFinding;
    const { atMost: doubt, ...rest } = kept;
    // The stronger of the two decides: doubt remains only where both doubt.
    const both = doubt && finding.atMost ? (worse(doubt, finding.atMost) < 0 ? doubt : finding.atMost) : undefined;
    out[same] = {
      ...rest,
      spans: joinSpans([...(kept.spans ?? []), ...(finding.spans ?? [])]),
      ...(both ? { atMost: both } : {}),
    };
  }
  return out;
};

/** Leave out what a rule has no need to say because a stronger one already marks the same words. */
export const dropYielding = (findings: readonly Finding[], infos: ReadonlyMap<string, RuleInfo>): Finding[] =>
  findings.filter((finding) => {
    const stronger = infos.get(finding.rule)?.yieldsTo ?? [];
    if (!stronger.length) return true;
    return !findings.some(
      (other) =>
        stronger.some((rule) => other.rule === rule || other.rule.startsWith(`${rule}.`)) &&
        other.spans.some((a) => finding.spans.some((b) => overlap(a, b))),
    );
  });

const overlap = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

const joinSpans = (spans: readonly Span[]): Span[] => {
  const sorted = [...spans].sort(
    (a, b) => fieldOrder(a.field) - fieldOrder(b.field) || (a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start),
  );
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last && overlap(last, span)) {
      if (span.end > last.end)
        out[out.length - 1] = { ...last, end: span.end, words: last.words + span.words.slice(last.end - span.start) };
    } else out.push(span);
  }
  return out;
};

const fieldOrder = (field: Field): number =>
  field === 'text' ? 0 : field.startsWith('pictures') ? 1 : field.startsWith('links') ? 2 : 3;

/**
 * What "this is another person" or "not a problem" is remembered by: the rule, the pupil, and the words as read (so that capitals and accents do not matter).
 * Where the check names what it is `about` (an account), that takes the place of the words. Without either it hangs on the picture itself:
 * an answer about one picture never answers for the next.
 */
export const keyOf = (raw: RawFinding, draft: Draft): string => {
  if (raw.about !== undefined) return [raw.rule, raw.entryId ?? '', '', raw.about].join('\u001f');
  const words = [...new Set((raw.spans ?? []).map((s) => fold(s.words).text.replace(/\s+/g, ' ')))].sort().join('|');
  const field = raw.field ?? raw.spans?.[0]?.field ?? 'text';
  const picture = /^pictures\[(\d+)\]/.exec(field);
  const place = words ? '' : picture ? `picture ${draft.pictures[Number(picture[1])]?.id ?? ''}` : field;
  return [raw.rule, raw.entryId ?? '', words, place].join('\u001f');
};

/** Worst first, then in reading order. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      worse(a.severity, b.severity) ||
      fieldOrder(a.field) - fieldOrder(b.field) ||
      (a.field < b.field ? -1 : a.field > b.field ? 1 : (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1)),
  );
