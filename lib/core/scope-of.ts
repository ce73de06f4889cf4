// Decides who is posting: the register first, then what profile and draft say. When in doubt it is a private matter: silence.
import type { Facts, Mentions } from './check.ts';
import type { Draft, PlatformId } from './draft.ts';
import type { Policy, RegisteredAccount } from './policy.ts';
import type { Scope } from './scope.ts';
import { publishedFields } from './text/fields.ts';
import { fold, lettersOf } from './text/fold.ts';
import { peopleIn } from './text/people.ts';
import type { Reading } from './text/reading.ts';
import type { Mention, SchoolMatcher } from './text/school.ts';
import type { Question } from './verdict.ts';

export interface ScopeAnswer {
  readonly scope: Scope;
  readonly account: RegisteredAccount | null;
  readonly mentions: Mentions;
  readonly question?: Question;
}

/** Handles and page names compare without capitals, accents, a leading @ and extra spaces. */
export const sameName = (text: string): string => fold(text).text.trim().replace(/^@/, '').replace(/\s+/g, ' ');

/** The row of the school's register, or of this person's answers, for the acting account. The school's register wins. */
export const findAccount = (
  platform: PlatformId,
  account: Draft['account'],
  rows: readonly RegisteredAccount[],
): RegisteredAccount | null => {
  const shown = [account.handle, account.displayName].map(sameName);
  const byName = platform === 'facebook' || platform === 'linkedin' || platform === 'check-a-draft';
  return (
    rows.find((row) => {
      if (row.platform !== platform && platform !== 'check-a-draft') return false;
      const name = sameName(row.handle);
      // Only sites that show no handle may be recognised by the display name: anybody can choose one on the others.
      return name !== '' && (shown[0] === name || (byName && shown[1] === name));
    }) ?? null
  );
};

export const resolveScope = (
  draft: Draft,
  policy: Policy,
  facts: Facts,
  school: SchoolMatcher,
  read: (text: string) => Reading,
): ScopeAnswer => {
  const { account } = draft;
  const row = findAccount(draft.platform, account, policy.accounts) ?? findAccount(draft.platform, account, facts.answered);
  const inDraft = publishedFields(draft).flatMap((f) => school.named(read(f.text)));
  const inProfile = [
    account.handle && !account.handle.includes(' ') ? `@${account.handle.replace(/^@/, '')}` : account.handle,
    account.displayName,
    account.bio,
  ].flatMap((t) => (t ? school.named(read(t)) : []));
  const mentions: Mentions = { draft: inDraft, profile: inProfile };

  if (row && row.kind !== 'personal') return { scope: 'school', account: row, mentions };
  const linked: readonly Mention[] = [...inDraft, ...inProfile];
  const ask: Question = { kind: 'whose-account', handle: account.handle, displayName: account.displayName };
  if (!row && !account.handle && !account.displayName)
    return inDraft.length
      ? { scope: 'unknown', account: null, mentions, question: ask }
      : { scope: 'unknown', account: null, mentions };
  if (!linked.length) {
    // "@TownMaths": the name says a department, and nothing we see says whose. Until the person has told us, it is nobody's.
    if (!row && namesADepartment(account, policy.school)) return { scope: 'unknown', account: null, mentions, question: ask };
    return { scope: 'personalUnlinked', account: row, mentions };
  }
  const asks = !row && soundsLikeTheSchool(account, school, read);
  return { scope: 'personalLinked', account: row, mentions, ...(asks ? { question: ask } : {}) };
};

const office =
  /\b(?:official|swyddogol|department|dept|adran|faculty|school account|cyfrif yr ysgol|our school|ein hysgol|we are|tweets from the|news from|newyddion)\b/;

/** Does an account nobody registered present itself as the school, a department or a class: by its name, or by its name and profile together? */
export const soundsLikeTheSchool = (
  account: Draft['account'],
  school: SchoolMatcher,
  read: (text: string) => Reading,
): boolean => {
  // "Miss Cole, Cwmsarn School" is Miss Cole.
  if (peopleIn(read(account.displayName), nobody).length) return false;
  const names = [account.displayName, account.handle ? `@${account.handle.replace(/^@/, '')}` : ''].filter(Boolean);
  const signs = names.map((name) => school.all(read(name)));
  const strong = signs.some((found) => found.some((m) => m.kind !== 'weak'));
  const weak = signs.some((found) => found.length > 0);
  return strong || (weak && office.test(read(`${account.displayName} ${account.bio}`).text));
};

const nobody: ReadonlySet<string> = new Set();

/** What schools call the accounts of their parts; letters only. */
const departments = new Set(
  `maths mathematics math mathemateg english saesneg welsh cymraeg science gwyddoniaeth biology chemistry physics ffiseg cemeg bioleg history hist hanes geography geog daearyddiaeth
  re rs rmps religiousstudies music cerdd drama art celf design dt designtech technology technoleg computing computerscience cyfrifiadureg ict pe addysggorfforol ag sport sports chwaraeon
  mfl languages french german spanish ffrangeg almaeneg sbaeneg food foodtech textiles business busnes economics media health healthandsocial psychology sociology politics law
  library llyfrgell sixthform chweched alevel careers gyrfaoedd wellbeing lles pastoral inclusion aln send sen dofe dukeofedinburgh eco ecoclub council schoolcouncil cyngorysgol
  nursery meithrin reception derbyn year7 year8 year9 year10 year11 blwyddyn7 blwyddyn8 blwyddyn9 blwyddyn10 blwyddyn11 y7 y8 y9 y10 y11 humanities dyniaethau expressivearts celfyddydau
  school schools ysgol primary infants juniors high comp staff governors llywodraethwyr pta friends ffrindiau`.split(/\s+/),
);
const decoration =
  /^(?:the|adran|dept|department|official|swyddogol|dosbarth|team|tim)|(?:dept|department|official|swyddogol|team|edu|uk|wales|cymru|school|ysgol)$/;

/** Is the whole name the school's short name or town with a subject or class, and nothing else? */
export const namesADepartment = (account: Draft['account'], school: Policy['school']): boolean => {
  const stems = [school.town, ...school.weakAliases, ...school.aliases].map(lettersOf).filter((stem) => stem.length > 2);
  return [account.handle, account.displayName].map(lettersOf).some((name) =>
    stems.some((stem) => {
      const rest = name.startsWith(stem) ? name.slice(stem.length) : name.endsWith(stem) ? name.slice(0, -stem.length) : '';
      return rest !== '' && (departments.has(rest) || departments.has(rest.replace(decoration, '')));
    }),
  );
};
