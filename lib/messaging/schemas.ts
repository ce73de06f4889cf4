// The shape of every request, checked in the background before anything acts on it. Carries zod, so no content script may import it.
import * as z from 'zod';
import { platformIds } from '../core/draft.ts';
import type { Input, Name } from './envelope.ts';

// Limits stand far above what any site accepts: they stop a broken page from filling our memory, not a long post.
const TEXT = 200_000;
const line = z.string().max(2000);
const text = z.string().max(TEXT);
const id = z.string().min(1).max(200);
const lang = z.enum(['en', 'cy']);
const platform = z.enum(platformIds);
const scope = z.enum(['school', 'personalLinked', 'personalUnlinked', 'unknown']);

const account = z.strictObject({
  handle: line,
  displayName: line,
  bio: text,
  avatar: z.enum(['school-logo', 'other']).exactOptional(),
});

const pictureAnswer = z.strictObject({
  entryIds: z.array(id).max(5000),
  nobodyListed: z.boolean(),
  pupils: z.enum(['yes', 'no']).exactOptional(),
});

const picture = z.strictObject({
  id,
  kind: z.enum(['image', 'video']),
  fileName: line,
  alt: text,
  people: z.enum(['none', 'some', 'unknown']),
  faces: z.number().int().min(0).exactOptional(),
  crowd: z.boolean().exactOptional(),
  identifiable: z.boolean().exactOptional(),
  taggedAccounts: z.array(line).max(500),
  hasLocation: z.boolean(),
  lines: z.array(line).max(2000).exactOptional(),
  metadata: z.record(z.string().max(200), text).exactOptional(),
  marked: z.boolean().exactOptional(),
  look: z.string().max(16).exactOptional(),
  answer: pictureAnswer.exactOptional(),
});

const other = z.strictObject({ handle: line, displayName: line, bio: text, text });

const context = z.strictObject({
  replyTo: other.exactOptional(),
  shared: other.extend({ pictures: z.number().int().min(0), people: z.enum(['none', 'some', 'unknown']) }).exactOptional(),
  target: other.exactOptional(),
  comment: other.exactOptional(),
  family: z.boolean().exactOptional(),
});

export const draftSchema = z.strictObject({
  platform,
  mode: z.enum(['new', 'reply', 'comment', 'quote', 'repost', 'edit', 'message', 'follow', 'delete-comment']),
  text,
  account,
  pictures: z.array(picture).max(200),
  context,
  links: z.array(line).max(500).exactOptional(),
});

const nothing = z.undefined();

/** One schema a request; the type proves that each gives exactly what the protocol says. */
export const schemas: { readonly [K in Name]: z.ZodType<Input<K>> } = {
  'guard.ready': nothing,
  'draft.check': draftSchema,
  'profile.seen': z.strictObject({ platform, account }),
  'account.answer': z.strictObject({ platform, handle: line.min(1), kind: z.enum(['school', 'personal']) }),
  'finding.dismiss': z.strictObject({ key: z.string().min(1).max(4000), rule: id, reason: line }),
  'list.candidates': z.strictObject({ yearGroups: z.array(z.number().int()).max(20), search: z.string().max(200) }),
  'list.add': z
    .strictObject({
      forename: z.string().max(80),
      surname: z.string().max(80),
      yearGroup: z.number().int().min(-1).max(14).nullable(),
      regGroup: z.string().max(40),
      until: z.iso.date(),
    })
    .refine(({ forename, surname }) => /\p{L}/u.test(forename + surname)),
  'hints.seen': z.array(z.string().min(1).max(4000)).max(50),
  'picture.mark': z.strictObject({
    hashes: z
      .array(z.string().regex(/^[0-9a-f]{16}$/))
      .min(1)
      .max(2),
  }),
  'history.add': z.strictObject({
    platform,
    scope,
    rules: z.array(id).max(200),
    outcome: z.enum(['changed', 'confirmed', 'cancelled', 'dismissed', 'could-not-check']),
    reason: line.exactOptional(),
  }),
  'lang.set': lang,
  'options.open': z.strictObject({ section: z.string().max(40) }),
  'status.get': nothing,
  'history.get': nothing,
  'history.erase': nothing,
  'sync.status': nothing,
  'sync.now': nothing,
  'engine.reload': nothing,
};
