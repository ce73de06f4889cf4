// What in a picture file needs an answer before the site gets it, and how that is put to the person. Pure.
import type { AttachCannot, AttachFile, AttachPart } from '../../components/attach/props.ts';
import type { FindingView } from '../messaging/protocol.ts';
import type { Box, Cannot, PictureFeatures } from '../pictures/features.ts';
import type { Looked } from './attach-look.ts';
import type { Answered } from './verdicts.ts';

/** About the file itself, whatever words will stand beside it. Who is in it is asked when the post is about to go. */
const OF_THE_FILE = new Set(['image.location-data', 'nophoto.marked']);
const IN_THE_FILE = /\.(?:fileName|lines\[\d+\]|metadata\.\w+)$/;

/** Findings by picture, where there are any. `before`: pictures that the draft had already. */
export const troublesOf = (
  reply: Answered,
  before: number,
  looked: readonly Looked[],
): ReadonlyMap<Looked, readonly FindingView[]> | 'gone' | 'no-answer' => {
  if (!reply.ok) return reply.why === 'gone' ? 'gone' : 'no-answer';
  const found = new Map<Looked, FindingView[]>();
  if (reply.value.scope === 'personalUnlinked') return found;
  for (const finding of reply.value.findings)
    for (const [i, one] of looked.entries()) {
      const fields = [finding.field, ...finding.spans.map((span) => span.field)].filter((field) =>
        field.startsWith(`pictures[${before + i}]`),
      );
      if (fields.length === 0) continue;
      if (OF_THE_FILE.has(finding.rule) || fields.some((field) => IN_THE_FILE.test(field)))
        found.set(one, [...(found.get(one) ?? []), finding]);
    }
  return found;
};

/** Why the picture could not be looked at. What was found in a film before its time ran out counts; faces not looked for do not. */
export const whyNot = ({ cannot }: PictureFeatures): AttachCannot | undefined => {
  const why: Cannot | undefined = cannot?.picture ?? cannot?.faces ?? cannot?.metadata;
  return why === 'cancelled' ? undefined : why;
};

export const viewOf = ({ item, examined }: Looked, findings: readonly FindingView[], again: boolean): AttachFile => {
  const { features } = examined;
  const cannot = whyNot(features);
  const unreadable = features.cannot?.picture !== undefined;
  return {
    id: item.id,
    fileName: item.fileName,
    preview: examined.preview ?? null,
    width: features.width,
    height: features.height,
    messages: findings.map((finding) => finding.message),
    ...(cannot ? { cannot } : {}),
    again,
    canCopy: !unreadable,
    canHide: item.kind === 'image' && features.moments === undefined,
    mayAsIs: findings.every((finding) => finding.severity !== 'block'),
    marked: findings.some((finding) => finding.rule === 'nophoto.marked'),
    canMark: (features.hashes ?? []).length > 0,
    parts: [
      ...features.faces.map(({ x, y, w, h }) => ({ kind: 'face' as const, x, y, w, h })),
      ...features.lines.map((line) => ({
        ...boxOf(line),
        kind: 'text' as const,
        text: line.text,
        chosen: marks(findings, line.text),
      })),
    ],
  };
};

const boxOf = ({ x, y, w, h }: Box): Box => ({ x, y, w, h });

const marks = (findings: readonly FindingView[], line: string): boolean =>
  findings.some((finding) => finding.spans.some((span) => span.field.includes('.lines[') && line.includes(span.words)));

/** Does the copy still tell what it was made to hide? */
export const stillShows = (copy: PictureFeatures, hidden: readonly AttachPart[]): boolean => {
  if (copy.cannot?.picture !== undefined || copy.hasLocation || Object.keys(copy.metadata).length > 0) return true;
  const seen = [...copy.faces, ...copy.lines];
  return hidden.some((part) => seen.some((box) => overlap(box, part) > 0.5));
};

/** Share of `a` that lies in `b`. */
const overlap = (a: Box, b: Box): number => {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w <= 0 || h <= 0 || a.w * a.h === 0 ? 0 : (w * h) / (a.w * a.h);
};
