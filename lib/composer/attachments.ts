// Remembers which files were put into a composer, and notices through the site's previews when one is taken out again.
import type { Picture, PictureAnswer } from '../core/draft.ts';
import type { Box } from '../pictures/features.ts';
import type { Place, Platform } from '../platforms/platform.ts';
import { all, visible } from '../platforms/shared-dom.ts';

/** What an examination found out about a file, to be merged into the draft's picture. */
export type PictureFacts = Partial<Omit<Picture, 'id' | 'kind' | 'fileName' | 'answer'>>;

export interface Attachment {
  readonly id: string;
  readonly kind: 'image' | 'video';
  readonly fileName: string;
  /** Address of the preview the site shows; empty until one is seen. */
  preview: string;
  /** Alt text as last typed or shown. */
  alt: string;
  facts: PictureFacts;
  /** The file itself, for looking at once the account is in scope; absent for pictures the site already had. */
  file?: File;
  /** Somebody or something has looked at the file. */
  looked?: boolean;
  /** Where faces are, for the interface only: fractions of the upright picture. */
  seen?: readonly Box[];
  answer?: PictureAnswer;
}

export interface Preview {
  readonly kind: 'image' | 'video';
  readonly src: string;
  readonly alt: string;
}

/** The elements that show a composer's pictures. Reads layout. */
export const previewElements = (platform: Platform, place: Place): Element[] => {
  const elements = new Set<Element>();
  for (const { css } of platform.previews)
    for (const element of all(place.root, css, platform.pierce)) {
      if (place.editors.some((editor) => editor.contains(element))) continue;
      if (visible(element)) elements.add(element);
    }
  return [...elements];
};

/** The pictures a composer shows, in order. Reads layout. */
export const previewsIn = (platform: Platform, place: Place): Preview[] =>
  previewElements(platform, place).map((element) => ({
    kind: element.tagName === 'VIDEO' ? 'video' : 'image',
    src: element.getAttribute('src') ?? '',
    alt: element.getAttribute('alt') ?? '',
  }));

export const kindOf = (file: File): 'image' | 'video' | null => {
  if (file.type.startsWith('image/') || /\.(heic|heif|avif)$/i.test(file.name)) return 'image';
  return file.type.startsWith('video/') ? 'video' : null;
};

let count = 0;
const attachment = (kind: 'image' | 'video', fileName: string): Attachment => {
  count += 1;
  return { id: `p${count}`, kind, fileName, preview: '', alt: '', facts: {} };
};

/** Pictures and videos among files, in order. */
export const attachmentsFor = (files: readonly File[]): Attachment[] =>
  files.flatMap((file) => {
    const kind = kindOf(file);
    return kind ? [{ ...attachment(kind, file.name), file }] : [];
  });

/**
 * Match what is remembered with what the site shows. A preview seen before and now gone means that its picture was removed; a preview
 * that nothing explains (a restored draft, a post being edited) is a picture of unknown name; a file without a preview so far is kept:
 * the site may still be uploading it, or show previews in a way we do not know.
 */
export const reconcile = (known: readonly Attachment[], shown: readonly Preview[]): Attachment[] => {
  const free = [...shown];
  const take = (fits: (preview: Preview) => boolean): Preview | undefined => {
    const at = free.findIndex(fits);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const match = new Map<Attachment, Preview>();
  for (const item of known) {
    const same = item.preview ? take((preview) => preview.src === item.preview) : undefined;
    if (same) match.set(item, same);
  }
  // A site may swap its blob address for a server's while uploading: as long as there are enough previews, none was removed.
  for (const item of known) {
    if (match.has(item)) continue;
    const next = take((preview) => preview.kind === item.kind);
    if (next) match.set(item, next);
  }
  const kept = known.filter((item) => match.has(item) || item.preview === '');
  for (const [item, preview] of match) {
    item.preview = preview.src;
    if (preview.alt) item.alt = preview.alt;
  }
  const unexplained = free.map((preview) => {
    const item = attachment(preview.kind, '');
    item.preview = preview.src;
    item.alt = preview.alt;
    return item;
  });
  return [...kept, ...unexplained];
};

/** As the checks see it. People are unknown until something has looked. */
export const pictureOf = (item: Attachment): Picture => ({
  people: 'unknown',
  taggedAccounts: [],
  hasLocation: false,
  ...item.facts,
  id: item.id,
  kind: item.kind,
  fileName: item.fileName,
  alt: item.alt || item.facts.alt || '',
  ...(item.answer ? { answer: item.answer } : {}),
});
