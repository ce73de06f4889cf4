// Finds the school's own name in a text: names, aliases, hashtags, handles, domains, and "the school in <town>"; in Welsh mutations too.
import type { Policy, RegisteredAccount } from '../policy.ts';
import { fold, lettersOf } from './fold.ts';
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

/** Schools that are never this one, by what stands before or behind the word. */
const otherwise = 'dance|music|driving|riding|sunday|summer|language|stage|theatre|swim|football|rugby|cookery|my old|old';
const small = 'primary|infants?|juniors?|nursery|prep|preparatory';
const big = 'secondary|high|comprehensive|grammar|upper';
const plain = (others: string, welsh: string): string =>
  `(?<!(?:${others}|${otherwise}) )(?:school|academy)|ysgol(?! (?:${welsh}|sul|feithrin|ddawns|nos|haf))`;
/** What a school of each phase may be called: the town's other schools are not this one. */
const phases: Readonly<Record<Policy['school']['phase'], string>> = {
  primary: `(?:primary|infants?|junior|village|church) (?:school|academy)|ysgol gynradd|ysgol y babanod|${plain(big, 'gyfun|uwchradd')}`,
  secondary: `(?:secondary|high|comprehensive|upper|grammar) (?:school|academy)|comp|comprehensive|ysgol gyfun|ysgol uwchradd|${plain(small, 'gynradd|y babanod')}`,
  special: `special school|ysgol arbennig|${plain(`${small}|${big}`, 'gynradd|gyfun|uwchradd')}`,
  college: '(?:sixth form |further education )?college|coleg|coleg chweched dosbarth',
  'all-through': `all through school|ysgol gydol oes|ysgol bob oed|(?:${small}|${big}) (?:school|academy)|${plain('nursery', 'y babanod')}`,
};
/** "Cwmsarn School of Dance" is not Cwmsarn School. */
const another = /^\s+(?:of (?!the year)|for |bus company|holidays?\b)/;

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
  const place = quoted(fold(school.town).text);
  const kinds = `(?:${phases[school.phase]})`;
  const townPattern = town ? wordPattern(`${kinds}(?: [a-z']+){0,2} (?:in|at|of|yn|ym) ${place}|${kinds} ${place}`) : null;

  const all = (reading: Reading): Mention[] => {
    const found: (Mention | { kind: 'not'; start: number; end: number })[] = [];
    for (const hit of phrases.find(reading)) {
      const before = reading.text[hit.start - 1];
      // A tag is judged as a whole below: #AberhelygCarnival is not "Aberhelyg".
      if (before === '#' || before === '@') continue;
      if (hit.row.kind === 'name' && another.test(reading.text.slice(hit.end))) continue;
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
