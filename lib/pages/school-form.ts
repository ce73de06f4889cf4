// Between the school file and the form that shows its everyday part. What the form does not show stays in the file as it was.
import type { SchoolForm } from '../../components/options/props.ts';
import type { Policy } from '../core/policy.ts';

export type Json = Readonly<Record<string, unknown>>;

export const formOf = (policy: Policy): SchoolForm => ({
  names: policy.school.names,
  aliases: policy.school.aliases,
  weakAliases: policy.school.weakAliases,
  notSchool: policy.school.notSchool,
  hashtags: policy.school.hashtags,
  domains: policy.school.domains,
  town: policy.school.town,
  nation: policy.school.nation,
  phase: policy.school.phase,
  yearGroups: policy.school.yearGroups,
  accounts: policy.accounts,
  disclaimer: policy.disclaimers.insert,
  policyTitle: policy.title,
  policyUrl: policy.url,
  contact: policy.contacts.slt ?? policy.owner,
});

/** The school file with the form's values in it. `file` is what was stored; null when there was none. */
export const mergeForm = (file: Json | null, form: SchoolForm): Json => ({
  ...file,
  schema: file?.schema ?? 1,
  policy: { ...part(file, 'policy'), title: form.policyTitle, url: form.policyUrl },
  school: {
    ...part(file, 'school'),
    names: form.names,
    aliases: form.aliases,
    weakAliases: form.weakAliases,
    notSchool: form.notSchool,
    hashtags: form.hashtags,
    domains: form.domains,
    town: form.town,
    nation: form.nation,
    phase: form.phase,
    yearGroups: form.yearGroups,
  },
  accounts: form.accounts,
  disclaimers: { ...part(file, 'disclaimers'), insert: form.disclaimer },
  contacts: { ...part(file, 'contacts'), slt: form.contact },
});

const part = (file: Json | null, key: string): Json => {
  const value = file?.[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
};

/** Where each field of the form stands in a school file. */
const places: Readonly<Record<keyof SchoolForm, readonly [string, string?]>> = {
  names: ['school', 'names'],
  aliases: ['school', 'aliases'],
  weakAliases: ['school', 'weakAliases'],
  notSchool: ['school', 'notSchool'],
  hashtags: ['school', 'hashtags'],
  domains: ['school', 'domains'],
  town: ['school', 'town'],
  nation: ['school', 'nation'],
  phase: ['school', 'phase'],
  yearGroups: ['school', 'yearGroups'],
  accounts: ['accounts'],
  disclaimer: ['disclaimers', 'insert'],
  policyTitle: ['policy', 'title'],
  policyUrl: ['policy', 'url'],
  contact: ['contacts', 'slt'],
};

/** Fields that managed values set, which therefore cannot be edited. */
export const lockedIn = (managed: Json): readonly (keyof SchoolForm)[] =>
  (Object.keys(places) as (keyof SchoolForm)[]).filter((field) => {
    const [group, key] = places[field];
    return key === undefined ? managed[group] !== undefined : part(managed, group)[key] !== undefined;
  });
