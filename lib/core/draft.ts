// What would be published if the person pressed Post now: an immutable, JSON-safe snapshot. Pictures appear as features, never as pixels.

/** Sites we know by name. */
export const sites = ['x', 'facebook', 'instagram', 'threads', 'linkedin', 'bluesky', 'mastodon', 'youtube', 'tiktok'] as const;

/** Where a draft may come from: a site, or our own page for trying one. */
export const platformIds = [...sites, 'check-a-draft'] as const;

/** A check sees the platform only as this label. */
export type PlatformId = (typeof platformIds)[number];

/** What the person is doing. `follow` and `delete-comment` publish no text of their own. */
export type Mode = 'new' | 'reply' | 'comment' | 'quote' | 'repost' | 'edit' | 'message' | 'follow' | 'delete-comment';

/** The account that would publish, as far as the page shows it. Empty strings: not seen. */
export interface Account {
  readonly handle: string;
  readonly displayName: string;
  readonly bio: string;
  /** What the profile picture shows, where something has looked: `school-logo`. */
  readonly avatar?: 'school-logo' | 'other';
}

/** How the person answered "Who is in this picture?" for one picture. */
export interface PictureAnswer {
  /** Ids of do-not-publish entries the person ticked as being in the picture. */
  readonly entryIds: readonly string[];
  /** The deliberate "nobody on the list is in it". */
  readonly nobodyListed: boolean;
  /** Personal accounts are asked this instead: are there pupils in it? */
  readonly pupils?: 'yes' | 'no';
}

/** What is known of one attached picture or video. */
export interface Picture {
  /** Stable while the picture stays attached. */
  readonly id: string;
  readonly kind: 'image' | 'video';
  readonly fileName: string;
  readonly alt: string;
  /** `unknown` until something has looked (or when nothing could): treated as "may show people". */
  readonly people: 'none' | 'some' | 'unknown';
  /** Faces a detector counted; absent when none has looked. */
  readonly faces?: number;
  readonly crowd?: boolean;
  /** Few, large, frontal faces. */
  readonly identifiable?: boolean;
  readonly taggedAccounts: readonly string[];
  readonly hasLocation: boolean;
  /** Lines of text read in the picture. */
  readonly lines?: readonly string[];
  /** Names, captions, keywords, credits found in the file's own metadata, by field. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Marked earlier as "not to be published" (recognised by its fingerprint). */
  readonly marked?: boolean;
  /** Fingerprint of how it looks (16 hexadecimal digits), for "it is a different picture". */
  readonly look?: string;
  readonly answer?: PictureAnswer;
}

/** Somebody else's account or post that this draft answers or shares. */
export interface Other {
  readonly handle: string;
  readonly displayName: string;
  readonly bio: string;
  readonly text: string;
}

export interface DraftContext {
  readonly replyTo?: Other;
  /** The post being reposted or quoted. */
  readonly shared?: Other & { readonly pictures: number; readonly people: 'none' | 'some' | 'unknown' };
  /** The profile being followed or messaged. */
  readonly target?: Other;
  /** The comment being removed. */
  readonly comment?: Other;
  /** The person said earlier that the other account is family. */
  readonly family?: boolean;
}

export interface Draft {
  readonly platform: PlatformId;
  readonly mode: Mode;
  /** Thread parts joined by {@link PART_BREAK}. */
  readonly text: string;
  readonly account: Account;
  readonly pictures: readonly Picture[];
  readonly context: DraftContext;
  /** Addresses shown as a link preview, when not in the text. */
  readonly links?: readonly string[];
}

/** Stands between thread parts; a blank line, so no check reads across it as one sentence. */
export const PART_BREAK = '\n\n';

/** An empty draft to fill in: tests and the "Check a draft" page start from it. */
export const emptyDraft = (over: Partial<Draft> = {}): Draft => ({
  platform: 'check-a-draft',
  mode: 'new',
  text: '',
  account: { handle: '', displayName: '', bio: '' },
  pictures: [],
  context: {},
  ...over,
});

/**
 * A string that changes whenever anything a check can see changes. Two drafts with equal fingerprints get equal verdicts.
 * It holds the draft's own words, so it lives in memory only and is never stored or sent.
 */
export const fingerprint = (draft: Draft): string => JSON.stringify(sortKeys(draft));

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, sortKeys(v)]),
    );
  return value;
};
