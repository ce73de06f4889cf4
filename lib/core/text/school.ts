// Finds the school's own name in a text: names, aliases, hashtags, handles, domains, and "the school in <town>"; in Welsh mutations too.
import type { Policy, RegisteredAccount } from '../policy.ts';
import { lettersOf } from './fold.ts';
import { findPattern, phraseSet, wordPattern } from './phrases.ts';
import type { Reading } from './reading.ts';

export type MentionKind = 'name' | 'alias' | 'weak' | 'hashtag' | 'handle' | 'domain' | 'town';

export interface Mention {
  readonly kind: MentionKind;
  /** Offsets into the reading's folded text. */
  readonly start: number;
  readonly end: number;
}

export interface SchoolMatcher {
  /** Every sign of the school, weak ones included, in reading order; what is known not to be the school is left out. */
  all(reading: Reading): Mention[];
  /** Signs that name the school: strong ones, and weak aliases that are in company. */
  named(reading: Reading): Mention[];
}

interface Row {
  readonly phrase: string;
  readonly kind: MentionKind | 'not';
}

const schoolWords =
  '(?:(?:primary|secondary|high|comprehensive|special|infants?|junior|welsh|church|upper|lower|middle|sixth form) )?(?:school|academy|college|comp|comprehensive|ysgol|ysgol gyfun|ysgol gynradd|ysgol uwchradd|coleg)';

/** Build the matcher of one school; costs are paid here, not per draft. */
export const schoolMatcher = (school: Policy['school'], accounts: readonly RegisteredAccount[]): SchoolMatcher => {
  const rows: Row[] = [
    ...school.names.map((phrase): Row => ({ phrase, kind: 'name' })),
    ...school.aliases.map((phrase): Row => ({ phrase, kind: 'alias' })),
    ...school.weakAliases.map((phrase): Row => ({ phrase, kind: 'weak' })),
    ...school.notSchool.map((phrase): Row => ({ phrase, kind: 'not' })),
  ];
  const phrases = phraseSet(rows, (row) => row.phrase, { welsh: () => true });
  const tags = new Set(
    [...school.hashtags, ...school.names.map((n) => n.replace(/\s+/g, ''))].map(lettersOf).filter((t) => t.length > 3),
  );
  const notTags = new Set(school.notSchool.map(lettersOf));
  const handles = new Map<string, MentionKind>();
  for (const account of accounts)
    if (account.kind !== 'personal' && !/\s/.test(account.handle.trim())) handles.set(lettersOf(account.handle), 'handle');
  const domains = school.domains.map((d) => d.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '')).filter(Boolean);
  const town = school.town ? lettersOf(school.town) : '';
  const townPattern = town
    ? wordPattern(
        `${schoolWords}(?: [a-z']+){0,2} (?:in|at|of|yn|ym) ${quoted(school.town.toLowerCase())}|${schoolWords} ${quoted(school.town.toLowerCase())}`,
      )
    : null;

  const all = (reading: Reading): Mention[] => {
    const found: (Mention | { kind: 'not'; start: number; end: number })[] = [];
    for (const hit of phrases.find(reading)) {
      const before = reading.text[hit.start - 1];
      // A tag is judged as a whole below: #AberhelygCarnival is not "Aberhelyg".
      if (before === '#' || before === '@') continue;
      found.push({ kind: hit.row.kind, start: hit.start, end: hit.end });
    }
    for (const hit of findPattern(reading, /[#@][\p{L}\p{N}_]+(?:[.@-][\p{L}\p{N}_]+)*/gu)) {
      const word = lettersOf(reading.text.slice(hit.start, hit.end));
      const isHandle = reading.text[hit.start] === '@';
      if (notTags.has(word)) continue;
      if (isHandle ? handles.has(word) : tags.has(word) || handles.has(word))
        found.push({ kind: isHandle ? 'handle' : 'hashtag', start: hit.start, end: hit.end });
      else if ([...tags].some((tag) => word.startsWith(tag) || word.endsWith(tag)))
        found.push({ kind: isHandle ? 'handle' : 'hashtag', start: hit.start, end: hit.end });
      else if (
        town &&
        word.length > town.length &&
        (word.startsWith(town) || word.endsWith(town)) &&
        ![...notTags].some((not) => word.includes(not))
      )
        found.push({ kind: 'weak', start: hit.start, end: hit.end });
    }
    for (const domain of domains)
      for (let at = reading.text.indexOf(domain); at >= 0; at = reading.text.indexOf(domain, at + domain.length)) {
        const before = reading.text[at - 1];
        const after = reading.text[at + domain.length];
        if ((before === undefined || !/[\p{L}\p{N}-]/u.test(before)) && (after === undefined || !/[\p{L}\p{N}-]/u.test(after)))
          found.push({ kind: 'domain', start: at, end: at + domain.length });
      }
    if (townPattern)
      for (const hit of findPattern(reading, townPattern)) found.push({ kind: 'town', start: hit.start, end: hit.end });

    const not = found.filter((f) => f.kind === 'not');
    return found
      .filter((f): f is Mention => f.kind !== 'not')
      .filter((f) => !not.some((n) => n.start <= f.start && n.end >= f.end && n.end - n.start > f.end - f.start))
      .filter(
        (f, i, list) =>
          !list.some(
            (other, j) =>
              j !== i && other.start <= f.start && other.end >= f.end && (other.end - other.start > f.end - f.start || j < i),
          ),
      )
      .sort((a, b) => a.start - b.start);
  };

  return {
    all,
    named(reading) {
      const found = all(reading);
      const strong = found.filter((m) => m.kind !== 'weak');
      const weak = new Set(found.filter((m) => m.kind === 'weak').map((m) => reading.text.slice(m.start, m.end)));
      return strong.length || weak.size > 1 ? found : [];
    },
  };
};

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
