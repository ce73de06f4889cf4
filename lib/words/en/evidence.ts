// Why a name may be the pupil on the list, and how years and classes are said.

export const evidence = {
  class: 'the class matches',
  year: 'the year matches',
  'other-class': 'another class is named',
  picture: 'there is a picture',
  'one-letter': 'the spelling differs by one letter',
  'pet-form': 'it may be a short form of the name',
  'forename-only': 'only the first name is given',
  'surname-apart': 'first name and surname stand apart',
  spelling: 'the name is spelt another way',
  'inside-word': 'it stands inside a longer word',
  initial: 'only an initial is given',
  'common-words': 'the name is also made of everyday words',
  'known-name': 'it is also a well-known name',
  staff: 'somebody on the staff has the same surname',
  'part-of-name': 'only part of the name is given',
  order: 'the surname comes first',
} as const;

export const years = { nursery: 'Nursery', reception: 'Reception', year: 'Year {n}' };
/** Who to ask where the school has named nobody. */
export const someone = 'a senior leader';
export const evidenceLead = ' ({list}.)';
