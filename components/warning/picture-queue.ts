// Which pictures still wait for "Who is in this picture?", and whether anything else holds the post.

import type { VerdictView } from '../../lib/messaging/protocol.ts';

export interface PictureQueue {
  /** Picture numbers in order, without those already answered. */
  readonly waiting: readonly number[];
  /** How many pictures the verdict asks about, answered or not. */
  readonly asked: number;
  /** Nothing but these questions holds the post, so they may come first. */
  readonly onlyPictures: boolean;
  /** Findings that ask about no picture. */
  readonly others: number;
}

/** Holds the post for want of an answer. Other findings follow from one, and offer the question to put it right. */
const QUESTION = 'image.people-check';

/** `answered` since this verdict came; `before`: ever since the warning opened, so that a finding about the answer does not ask for it again. */
export const pictureQueue = (view: VerdictView, answered: readonly number[], before: readonly number[] = []): PictureQueue => {
  const pictures = new Set<number>();
  let others = 0;
  let holding = 0;
  for (const finding of view.findings) {
    const asks = finding.fixes.flatMap((fix) =>
      fix.kind === 'who-is-in-it' && (finding.rule === QUESTION || !before.includes(fix.picture)) ? [fix.picture] : [],
    );
    for (const picture of asks) pictures.add(picture);
    if (asks.length > 0) continue;
    others += 1;
    if (finding.severity === 'block' || finding.severity === 'confirm') holding += 1;
  }
  const waiting = [...pictures].filter((picture) => !answered.includes(picture)).sort((a, b) => a - b);
  return { waiting, asked: pictures.size, onlyPictures: pictures.size > 0 && holding === 0, others };
};
