// What is said between the page's side (client), the photo lab's document (host) and its one worker.
import type { Cannot, Face, TextLine } from '../features.ts';

/** Name of the port that a client opens to the lab. */
export const LAB_PORT = 'photo-lab';

/** Asks the background to open the lab; answered with true or false. Not part of the drafts' protocol: it carries nothing. */
export const OPEN_LAB = { lab: 'open' } as const;

export const isOpenLab = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && (message as { lab?: unknown }).lab === OPEN_LAB.lab;

/** A reduced copy of one still picture. Bytes travel as base64: Chromium's extension messages are JSON. */
export interface ExamineRequest {
  readonly type: 'examine';
  readonly job: number;
  /** JPEG, upright, at most {@link WORK_SIDE} on its longer side. */
  readonly picture: string;
  /** The file without its picture data, for the metadata reader; absent when there is none to read. */
  readonly file?: string;
  readonly want: { readonly text: boolean };
}

export type ClientMessage =
  | ExamineRequest
  | { readonly type: 'cancel'; readonly job: number }
  /** A composer's picture button was used: load the models now. */
  | { readonly type: 'warm' };

export interface FaceReport {
  readonly faces: readonly Face[];
  readonly crowd: boolean;
  readonly identifiable: boolean;
  /** Somebody is in the picture, with or without a visible face. */
  readonly somebody: boolean;
  /** 16 hexadecimal digits each: the picture's and its mirror's. */
  readonly hashes: readonly [string, string];
  readonly ms: number;
}

export type LabMessage =
  | { readonly type: 'ready' }
  | ({ readonly type: 'faces'; readonly job: number } & FaceReport & { readonly marked: boolean })
  | { readonly type: 'text'; readonly job: number; readonly lines: readonly TextLine[]; readonly ms: number }
  | {
      readonly type: 'metadata';
      readonly job: number;
      readonly fields: Readonly<Record<string, string>>;
      readonly hasLocation: boolean;
      readonly ms: number;
    }
  | { readonly type: 'failed'; readonly job: number; readonly part: 'faces' | 'text' | 'metadata'; readonly reason: Cannot };

/** The longer side of the copy that is examined: the largest size the models look at. */
export const WORK_SIDE = 1280;

export type WorkerRequest =
  | { readonly type: 'examine'; readonly job: number; readonly picture: ArrayBuffer; readonly text: boolean }
  | { readonly type: 'cancel'; readonly job: number }
  | { readonly type: 'warm' };

export type WorkerReply =
  | ({ readonly type: 'faces'; readonly job: number } & FaceReport)
  | { readonly type: 'text'; readonly job: number; readonly lines: readonly TextLine[]; readonly ms: number }
  | { readonly type: 'failed'; readonly job: number; readonly part: 'faces' | 'text'; readonly reason: Cannot }
  | { readonly type: 'idle' };
