// Has attached files examined on this device and puts what was found on the composer's pictures. Nothing is looked at while the account is out of scope.
import type { Scope } from '../core/scope.ts';
import { examine } from '../pictures/examine.ts';
import { faceCount, type PictureFeatures } from '../pictures/features.ts';
import type { LabClient } from '../pictures/lab/client.ts';
import type { Attachment, PictureFacts } from './attachments.ts';

/** What the checks may know of a picture; the boxes stay behind for the interface. */
export const factsOf = (features: PictureFeatures): PictureFacts => ({
  people: features.people,
  hasLocation: features.hasLocation,
  identifiable: features.identifiable,
  marked: features.marked,
  ...(features.hashes?.[0] ? { look: features.hashes[0] } : {}),
  ...(features.faces.length === 0 ? {} : { faces: faceCount(features), crowd: features.crowd }),
  lines: features.lines.map((line) => line.text.slice(0, MOST_LETTERS)),
  metadata: Object.fromEntries(Object.entries(features.metadata).map(([field, text]) => [field, text.slice(0, MOST_LETTERS)])),
});

const MOST_LETTERS = 2000;

export interface PictureDesk {
  /** Examine what has not been looked at; `changed` is called each time something became known. */
  look(attachments: readonly Attachment[], scope: Scope, changed: () => void): void;
}

export const createPictureDesk = (lab: LabClient | undefined): PictureDesk => {
  const begun = new WeakSet<Attachment>();
  return {
    look(attachments, scope, changed) {
      if (!lab || scope === 'personalUnlinked') return;
      for (const item of attachments) {
        if (!item.file || item.looked || begun.has(item)) continue;
        begun.add(item);
        const learn = (features: PictureFeatures): void => {
          item.facts = { ...item.facts, ...factsOf(features) };
          item.seen = features.faces;
          changed();
        };
        void examine(item.file, lab, { onUpdate: learn }).then(({ features }) => learn(features));
      }
    },
  };
};
