// "Is @handle a school account?": answers given once and remembered on this device.
import * as z from 'zod';
import type { PlatformId } from '../core/draft.ts';
import type { RegisteredAccount } from '../core/policy.ts';
import { type Area, cell, type Saved } from './area.ts';

const answersSchema = z.array(z.object({ platform: z.string(), handle: z.string(), kind: z.enum(['school', 'personal']) }));
export type Answers = z.infer<typeof answersSchema>;

export const answersCell = (area: Area) => cell<Answers>(area, { key: 'answers', version: 1, schema: answersSchema, empty: [] });

/** A later answer about the same account replaces the earlier one. */
export const remember = async (area: Area, answer: Answers[number]): Promise<Saved> => {
  const store = answersCell(area);
  const before = await store.load();
  const others = (before.ok ? before.value : []).filter((a) => !sameAccount(a, answer));
  return store.save([...others, answer]);
};

const sameAccount = (a: Answers[number], b: Answers[number]): boolean =>
  a.platform === b.platform && a.handle.toLowerCase() === b.handle.toLowerCase();

/** As the engine wants them. */
export const asAccounts = (answers: Answers): readonly RegisteredAccount[] =>
  answers.map((a) => ({
    platform: a.platform as PlatformId,
    handle: a.handle,
    kind: a.kind,
    leads: [],
    visibility: 'open',
  }));
