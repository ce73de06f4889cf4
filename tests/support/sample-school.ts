// An invented school for unit tests: Ysgol Cwmsarn, with two registered accounts and a short do-not-publish list.
import { type Draft, emptyDraft, type Picture } from '../../lib/core/draft.ts';
import type { Facts } from '../../lib/core/engine.ts';
import type { ListEntry } from '../../lib/core/list-entry.ts';
import type { Policy } from '../../lib/core/policy.ts';
import { defaultPolicy } from '../../lib/core/policy-defaults.ts';

export const samplePolicy = (over: Partial<Policy> = {}): Policy => {
  const base = defaultPolicy();
  return {
    ...base,
    title: 'Social media policy',
    url: 'https://cwmsarn.example/policy',
    owner: 'Deputy Headteacher',
    school: {
      ...base.school,
      names: ['Ysgol Cwmsarn', 'Cwmsarn School', 'Cwmsarn High School'],
      aliases: ['Cwmsarn High'],
      weakAliases: ['CHS', 'the High', 'Cwmsarn'],
      notSchool: ['Cwmsarn RFC', 'Cwmsarn Carnival'],
      hashtags: ['#YsgolCwmsarn', '#CwmsarnSchool'],
      domains: ['cwmsarn.example'],
      phones: ['01632 960300'],
      emails: ['office@cwmsarn.example'],
      town: 'Cwmsarn',
    },
    accounts: [
      { platform: 'x', handle: '@YsgolCwmsarn', kind: 'school', leads: ['Elin Parry', 'Huw Vaughan'], visibility: 'open' },
      {
        platform: 'facebook',
        handle: 'Ysgol Cwmsarn School',
        kind: 'school',
        leads: ['Elin Parry', 'Huw Vaughan'],
        visibility: 'open',
      },
      {
        platform: 'facebook',
        handle: 'Friends of Cwmsarn School',
        kind: 'affiliated',
        leads: ['Elin Parry', 'Huw Vaughan'],
        visibility: 'closed',
      },
    ],
    staff: ['Elin Parry', 'Huw Vaughan', 'Meinir Cole'],
    seniorLeaders: ['Huw Vaughan'],
    contacts: { slt: 'Huw Vaughan' },
    ...over,
  };
};

export const sampleFacts = (over: Partial<Facts> = {}): Facts => ({
  today: '2027-01-11',
  listAgeHours: 2,
  acknowledgedOn: '2026-10-01',
  answered: [],
  dismissed: () => false,
  ...over,
});

/** A list entry from "Forename Surname" and whatever else matters. */
export const entry = (id: string, legalForename: string, legalSurname: string, over: Partial<ListEntry> = {}): ListEntry => ({
  id,
  legalForename,
  middleNames: '',
  legalSurname,
  preferredForename: '',
  preferredSurname: '',
  yearGroup: null,
  regGroup: '',
  scope: 'all',
  list: 'Main',
  reviewDate: '',
  ...over,
});

export const schoolDraft = (text: string, over: Partial<Draft> = {}): Draft =>
  emptyDraft({
    platform: 'x',
    text,
    account: { handle: '@YsgolCwmsarn', displayName: 'Ysgol Cwmsarn', bio: 'Official' },
    ...over,
  });

/** A teacher's own account whose profile names the school and carries a disclaimer. */
export const linkedDraft = (text: string, over: Partial<Draft> = {}): Draft =>
  emptyDraft({
    platform: 'x',
    text,
    account: { handle: '@meinir_teaches', displayName: 'Meinir Cole', bio: 'Teacher at Cwmsarn School. Views my own.' },
    ...over,
  });

/** A private account that has nothing to do with the school. */
export const privateDraft = (text: string, over: Partial<Draft> = {}): Draft =>
  emptyDraft({ platform: 'x', text, account: { handle: '@hillwalker', displayName: 'Mei', bio: 'Hills and cake.' }, ...over });

export const picture = (over: Partial<Picture> = {}): Picture => ({
  id: 'p1',
  kind: 'image',
  fileName: 'IMG_0001.jpg',
  alt: '',
  people: 'some',
  taggedAccounts: [],
  hasLocation: false,
  ...over,
});
