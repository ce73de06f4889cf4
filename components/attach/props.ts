// What is shown and asked while a picture is being attached, before the site gets it.
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

/** Why a picture could not be looked at, in codes that the words know. */
export type AttachCannot = 'empty' | 'damaged' | 'unsupported' | 'too-big' | 'encrypted' | 'too-slow' | 'no-answer';

export interface AttachFile {
  readonly id: string;
  readonly fileName: string;
  /** A small copy to show; null when it could not be decoded. */
  readonly preview: Blob | null;
  /** Of the upright picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly messages: readonly string[];
  readonly cannot?: AttachCannot;
  /** A copy was made and something still shows in it. */
  readonly again: boolean;
  /** A safer copy can be made of this kind of file. */
  readonly canCopy: boolean;
  /** Parts of films cannot be hidden. */
  readonly canHide: boolean;
  /** False where the school's rules stop it as it is. */
  readonly mayAsIs: boolean;
  /** Recognised as a picture marked "not to be published". */
  readonly marked: boolean;
  /** It can be marked now. */
  readonly canMark: boolean;
  readonly parts: readonly AttachPart[];
}

export type AttachPhase =
  /** It takes longer than a moment. */
  | { readonly kind: 'looking'; readonly count: number }
  | { readonly kind: 'decide'; readonly file: AttachFile; readonly number: number; readonly all: number }
  /** The site let our event go by. `copy`: it was a safer copy, which can be saved instead. */
  | { readonly kind: 'not-taken'; readonly copy: boolean };

export type AttachChoice =
  | { readonly kind: 'safer'; readonly hide: readonly AttachPart[] }
  | { readonly kind: 'as-is' }
  | { readonly kind: 'leave'; readonly mark: boolean }
  /** The marked picture was another one. */
  | { readonly kind: 'different' };

export interface AttachProps {
  readonly lang: Lang;
  readonly phase: AttachPhase;
  /** While looking: without looking, or not at all. */
  onAddUnseen(): void;
  onLeaveOut(): void;
  onChoice(choice: AttachChoice): void;
  /** The small copy with these parts hidden the way the safer copy will hide them; null when it cannot be shown. */
  after(file: AttachFile, hide: readonly AttachPart[]): Promise<Blob | null>;
  onSave(): void;
  onClose(): void;
}
