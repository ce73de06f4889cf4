// What an examination found in one picture or video: features only, never pixels. Boxes are fractions of the upright picture.

/** A rectangle in fractions (0-1) of the upright picture's width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Face extends Box {
  /** 0-1: how sure the detector is. */
  readonly score: number;
  /** Seconds into the video; absent in still pictures. */
  readonly at?: number;
}

export interface TextLine extends Box {
  readonly text: string;
  /** Radians the line leans; 0 is level. */
  readonly angle: number;
  readonly at?: number;
}

/** Why a picture, or a part of the examination, could not be done. The person is asked instead. */
export type Cannot =
  /** Nothing in the file. */
  | 'empty'
  /** The browser could not decode it. */
  | 'damaged'
  /** A format that this browser cannot show (HEIC in most). */
  | 'unsupported'
  /** More pixels than a browser can hold safely. */
  | 'too-big'
  /** A protected or encrypted file. */
  | 'encrypted'
  | 'too-slow'
  | 'cancelled'
  /** The part of the extension that examines pictures did not answer. */
  | 'no-answer';

export interface Milliseconds {
  readonly decode: number;
  readonly faces: number;
  readonly ocr: number;
  readonly metadata: number;
  readonly total: number;
}

export interface PictureFeatures {
  readonly kind: 'image' | 'video';
  /** `jpeg`, `png`, `mp4` ...; `unknown` when the first bytes say nothing. */
  readonly format: string;
  /** Upright size in pixels; 0 when it could not be decoded. */
  readonly width: number;
  readonly height: number;
  readonly faces: readonly Face[];
  /** Too many small faces for the count to be trusted. */
  readonly crowd: boolean;
  /** `none` only when everything was looked at and neither a face nor a person was found; `unknown` when it could not be. */
  readonly people: 'none' | 'some' | 'unknown';
  /** Few, large, frontal faces. */
  readonly identifiable: boolean;
  readonly lines: readonly TextLine[];
  /** Names, captions, keywords, credits, places in the file's own metadata, by field. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly hasLocation: boolean;
  /** Recognised as a picture marked "not to be published". */
  readonly marked: boolean;
  /** Fingerprints of its look and of its mirror's, for marking it; absent until faces were looked for. In a film: of its first moment. */
  readonly hashes?: readonly string[];
  /** Moments looked at, in a video or animation. */
  readonly moments?: number;
  /** What could not be looked at, and why; absent when everything was. */
  readonly cannot?: { readonly picture?: Cannot; readonly faces?: Cannot; readonly text?: Cannot; readonly metadata?: Cannot };
  readonly ms: Milliseconds;
}

/** Nothing known yet: what a picture is before it was examined, or when it cannot be. */
export const unexamined = (over: Partial<PictureFeatures> = {}): PictureFeatures => ({
  kind: 'image',
  format: 'unknown',
  width: 0,
  height: 0,
  faces: [],
  crowd: false,
  people: 'unknown',
  identifiable: false,
  lines: [],
  metadata: {},
  hasLocation: false,
  marked: false,
  ms: { decode: 0, faces: 0, ocr: 0, metadata: 0, total: 0 },
  ...over,
});

/** How many people the picture shows at once: in a film, at its fullest moment. */
export const faceCount = ({ faces }: PictureFeatures): number => {
  const perMoment = new Map<number, number>();
  for (const { at = 0 } of faces) perMoment.set(at, (perMoment.get(at) ?? 0) + 1);
  return Math.max(0, ...perMoment.values());
};
