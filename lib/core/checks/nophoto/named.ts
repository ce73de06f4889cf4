// A pupil on the do-not-publish list is named: with a picture, without one, or perhaps.
import type { Check, CheckContext } from '../../check.ts';
import type { Draft, Picture } from '../../draft.ts';
import { mayShowPeople, ownPictures } from '../../draft-pictures.ts';
import type { Field, Fix, RawFinding, Severity, Span } from '../../finding.ts';
import { levelOf } from '../../level.ts';
import { displayName, type ListEntry } from '../../list-entry.ts';
import { removal } from '../../marked.ts';
import { adultNames } from '../../names/adults.ts';
import type { Style } from '../../names/types.ts';
import { type FieldText, publishedFields } from '../../text/fields.ts';
import type { Evidence, NameHit, Strength } from '../../text/names.ts';
import { spanIn } from '../../text/reading.ts';

const rules = [
  { id: 'nophoto.named-with-image', school: 'block', linked: 'block', sentences: [66] },
  { id: 'nophoto.possible-name', school: 'confirm', linked: 'confirm', sentences: [66] },
  { id: 'nophoto.named', school: 'advise', linked: 'confirm', sentences: [66, 38, 53] },
] as const;
const [, , namedRule] = rules;

interface Named {
  readonly entry: ListEntry;
  readonly strength: Strength;
  readonly spans: readonly Span[];
  readonly evidence: readonly Evidence[];
  /** Does a picture that may show people go with these words? */
  readonly pictured: boolean;
}

export const namedCheck: Check = {
  id: 'nophoto',
  rules,
  run(draft, context): RawFinding[] {
    if (!context.names.entries.length) return [];
    const named = byEntry(namesIn(draft, context));
    const found = named.flatMap((one) => {
      const raw = judge(one, draft, context);
      return raw ? [raw] : [];
    });
    return [...ticked(draft, context), ...found];
  },
};

const styleOf = (field: Field): Style =>
  field.endsWith('.fileName')
    ? 'file'
    : field.includes('.taggedAccounts')
      ? 'handle'
      : field.startsWith('links')
        ? 'link'
        : 'prose';

/** The draft's own words, and those of a post it passes on. */
const fieldsOf = (draft: Draft): FieldText[] => {
  const fields = publishedFields(draft);
  const shared = draft.context.shared;
  if (shared && (draft.mode === 'repost' || draft.mode === 'quote') && shared.text)
    fields.push({ field: 'context.shared.text', text: shared.text });
  return fields;
};

/** Do these words go with a picture of people? Words about one picture go with that picture. */
const pictured = (field: Field, draft: Draft): boolean => {
  const own = ownPictures(draft);
  const index = /^pictures\[(\d+)\]/.exec(field)?.[1];
  if (index !== undefined) {
    const picture = draft.pictures[Number(index)];
    return picture !== undefined && mayShowPeople(picture);
  }
  const shared = draft.context.shared;
  const passesOn =
    (draft.mode === 'repost' || draft.mode === 'quote') &&
    shared !== undefined &&
    shared.pictures > 0 &&
    shared.people !== 'none';
  return passesOn || own.some(mayShowPeople) || (draft.mode === 'repost' && draft.pictures.some(mayShowPeople));
};

interface Hit extends NameHit {
  readonly span: Span;
  readonly pictured: boolean;
}

const namesIn = (draft: Draft, context: CheckContext): Hit[] =>
  fieldsOf(draft).flatMap(({ field, text }) => {
    const reading = context.read(text);
    const withPicture = pictured(field, draft);
    return context.names
      .find(reading, { style: styleOf(field), adults: adultNames(context.policy.staff) })
      .map((hit) => ({ ...hit, span: spanIn(reading, field, hit.start, hit.end), pictured: withPicture }));
  });

const order: readonly Strength[] = ['certain', 'likely', 'faint'];

/** One finding a pupil: all places with the surest evidence decide, weaker places are only marked when nothing surer is there. */
const byEntry = (hits: readonly Hit[]): Named[] => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.entry.id, [...(groups.get(hit.entry.id) ?? []), hit]);
  return [...groups.values()].flatMap((group) => {
    const anyPicture = group.some((h) => h.pictured);
    const strongest = order.find((s) => group.some((h) => h.strength === s)) as Strength;
    const best = group.filter((h) => h.strength === strongest);
    const first = best[0];
    if (!first) return [];
    return [
      { entry: first.entry, strength: strongest, spans: best.map((h) => h.span), evidence: first.evidence, pictured: anyPicture },
    ];
  });
};

/** A list without readable names has only what the person wrote. */
const valuesOf = (entry: ListEntry, evidence: readonly Evidence[], written = ''): Record<string, string> => ({
  name: displayName(entry) || written,
  yearGroup: entry.yearGroup === null ? '' : String(entry.yearGroup),
  regGroup: entry.regGroup,
  evidence: evidence.join(','),
});

const judge = (one: Named, draft: Draft, context: CheckContext): RawFinding | null => {
  const { entry, strength, spans } = one;
  // A family that refused pictures only has nothing against the name on its own.
  if (!one.pictured && entry.scope === 'image') return null;
  if (strength === 'faint' && !one.pictured) return null;
  const evidence: readonly Evidence[] = one.pictured ? [...one.evidence, 'picture'] : one.evidence;
  const common = { spans, entryId: entry.id, values: valuesOf(entry, evidence, spans[0]?.words) };
  const inHandle = spans.every((s) => s.words.startsWith('@') || s.words.startsWith('#') || s.field !== 'text');
  if (strength === 'certain')
    return one.pictured
      ? {
          ...common,
          rule: 'nophoto.named-with-image',
          ...(inHandle && one.evidence.length ? { message: 'handle' } : {}),
          fixes: fixesFor(spans, entry, draft),
        }
      : { ...common, rule: 'nophoto.named', fixes: fixesFor(spans, entry, draft) };
  const doubt = one.pictured ? undefined : doubtWithoutPicture(draft, context);
  if (doubt === 'off') return null;
  return { ...common, rule: 'nophoto.possible-name', ...(doubt ? { atMost: doubt } : {}), fixes: fixesFor(spans, entry, draft) };
};

/** Without a picture a perhaps must not weigh more than the name itself would. */
const doubtWithoutPicture = (draft: Draft, context: CheckContext): Severity | 'off' =>
  levelOf(context.policy, namedRule, context.scope, draft);

/** Ways out: "a pupil" for the name (not in a file name, which nobody can edit here), or it is somebody else. */
const fixesFor = (spans: readonly Span[], entry: ListEntry, draft: Draft): Fix[] => {
  const fixes: Fix[] = [];
  for (const span of spans) {
    if (span.field !== 'text') continue;
    const tag = /^[#@]/.test(span.words);
    if (tag) fixes.push(removal(draft, span) ?? { kind: 'remove', span });
    else fixes.push({ kind: 'replace', span, text: initials(entry) || initialsIn(span.words) });
  }
  const picture = draft.pictures.findIndex(mayShowPeople);
  if (picture >= 0) fixes.push({ kind: 'remove-picture', picture });
  fixes.push({ kind: 'different-person' });
  return fixes;
};

const initials = (entry: ListEntry): string =>
  [entry.preferredForename || entry.legalForename, entry.preferredSurname || entry.legalSurname]
    .filter(Boolean)
    .map((name) => name.trim().charAt(0).toUpperCase())
    .join('');

const initialsIn = (words: string): string =>
  [...words.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('');

/** The person said themself that a listed pupil is in the picture. */
const ticked = (draft: Draft, context: CheckContext): RawFinding[] =>
  draft.pictures.flatMap((picture: Picture, index) =>
    (picture.answer?.entryIds ?? []).flatMap((id) => {
      const entry = context.names.entry(id);
      if (!entry) return [];
      return [
        {
          rule: 'nophoto.named-with-image',
          message: 'ticked',
          field: `pictures[${index}]` as const,
          entryId: id,
          values: valuesOf(entry, []),
          about: `ticked ${picture.id}`,
          fixes: [
            { kind: 'remove-picture', picture: index },
            { kind: 'safer-copy', picture: index },
            { kind: 'who-is-in-it', picture: index },
          ] as const,
        },
      ];
    }),
  );
