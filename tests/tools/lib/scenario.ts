// A scenario line (JSON) as the draft a page would have given us, and findings back in the scenario's own field names.

import * as z from 'zod';
import { type Draft, emptyDraft, type Other, type Picture, platformIds } from '../../../lib/core/draft.ts';
import type { Field } from '../../../lib/core/finding.ts';

const text = z.string().default('');
const other = z.object({ author: text, handle: text, displayName: text, bio: text, text }).partial();

/** Only what a page shows: what a scenario knows beside it (`account.kind`, `expected`, `overall`) is not read here. */
export const scenarioSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  platform: z.enum(platformIds),
  mode: z.enum(['new', 'reply', 'comment', 'quote', 'repost', 'edit', 'message', 'follow', 'delete-comment']).default('new'),
  account: z.object({ handle: text, displayName: text, bio: text }),
  text,
  images: z
    .array(
      z.object({
        people: z.enum(['none', 'pupils', 'adults', 'unknown', 'some']).default('unknown'),
        faces: z.number().optional(),
        filename: text,
        alt: text,
        taggedAccounts: z.array(z.string()).default([]),
        hasLocationData: z.boolean().default(false),
        kind: z.enum(['image', 'video']).default('image'),
        lines: z.array(z.string()).optional(),
        metadata: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
  links: z.array(z.string()).optional(),
  context: z
    .object({
      replyTo: other,
      sharedPost: other,
      target: other,
      comment: other,
      avatar: z.string(),
      familyException: z.boolean(),
      listLastSyncedHours: z.number().nullable(),
      policyAcknowledged: z.boolean(),
    })
    .partial()
    .default({}),
});
export type Scenario = z.infer<typeof scenarioSchema>;

const otherOf = (o: z.infer<typeof other> | undefined): Other | undefined => {
  if (!o) return undefined;
  const author = o.author ?? '';
  return {
    handle: o.handle || (author.startsWith('@') ? author : ''),
    displayName: o.displayName || (author.startsWith('@') ? '' : author),
    bio: o.bio ?? '',
    text: o.text ?? '',
  };
};

const pictureOf = (image: Scenario['images'][number], index: number): Picture => ({
  id: `picture-${index}`,
  kind: image.kind,
  fileName: image.filename,
  alt: image.alt,
  people: image.people === 'none' ? 'none' : image.people === 'unknown' ? 'unknown' : 'some',
  ...(image.faces === undefined ? {} : { faces: image.faces }),
  taggedAccounts: image.taggedAccounts,
  hasLocation: image.hasLocationData,
  ...(image.lines ? { lines: image.lines } : {}),
  ...(image.metadata ? { metadata: image.metadata } : {}),
});

/** A repost carries the pictures of the post it passes on; everything else has its own. */
export const draftOf = (scenario: Scenario): Draft => {
  const { context } = scenario;
  const pictures = scenario.images.map(pictureOf);
  const passesOn = scenario.mode === 'repost';
  const shared = otherOf(context.sharedPost);
  const replyTo = otherOf(context.replyTo);
  const target = otherOf(context.target);
  const comment = otherOf(context.comment);
  const people = pictures.some((p) => p.people === 'some')
    ? 'some'
    : pictures.some((p) => p.people === 'unknown')
      ? 'unknown'
      : 'none';
  return emptyDraft({
    platform: scenario.platform,
    mode: scenario.mode,
    text: scenario.text,
    account: {
      ...scenario.account,
      ...(context.avatar
        ? { avatar: /crest|logo|badge|arfbais/i.test(context.avatar) ? ('school-logo' as const) : ('other' as const) }
        : {}),
    },
    pictures: passesOn ? [] : pictures,
    ...(scenario.links ? { links: scenario.links } : {}),
    context: {
      ...(replyTo ? { replyTo } : {}),
      ...(shared || passesOn
        ? {
            shared: {
              ...(shared ?? { handle: '', displayName: '', bio: '', text: '' }),
              pictures: passesOn ? pictures.length : 0,
              people: passesOn ? people : ('none' as const),
            },
          }
        : {}),
      ...(target ? { target } : {}),
      ...(comment ? { comment } : {}),
      ...(context.familyException === undefined ? {} : { family: context.familyException }),
    },
  });
};

/** A field of the draft by the name scenario lines give it. */
export const whereOf = (field: Field): string =>
  field
    .replace(/^pictures\[/, 'images[')
    .replace(/\.fileName$/, '.filename')
    .replace(/^context\.shared/, 'context.sharedPost');
