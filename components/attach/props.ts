// What is asked while a picture is being attached, before the site gets it.
import type { Lang } from '../../lib/messaging/protocol.ts';

/** A part of a picture that can be hidden. Fractions of the upright picture. */
export interface AttachPart {
  readonly kind: 'face' | 'text';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly text?: string;
  /** Hidden unless the person says otherwise. */
  readonly chosen?: boolean;
}

export interface AttachFile {
  readonly id: string;
  readonly fileName: string;
  /** A small copy to show; null when it could not be decoded. */
  readonly preview: Blob | null;
  readonly titles: readonly string[];
  readonly messages: readonly string[];
  /** Parts of films cannot be hidden. */
  readonly canHide: boolean;
  readonly parts: readonly AttachPart[];
}

export type AttachPhase =
  | { readonly kind: 'looking'; readonly count: number }
  | { readonly kind: 'decide'; readonly files: readonly AttachFile[] };

export interface AttachProps {
  readonly lang: Lang;
  readonly phase: AttachPhase;
  /** Parts to hide, by file id. */
  onSafer?(hide: Readonly<Record<string, readonly AttachPart[]>>): void;
  onAsIs?(): void;
  onAddUnseen(): void;
  onLeaveOut(): void;
}
