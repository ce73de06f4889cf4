// What is wrong with a school file, in words the office can act on. `{options}` lists what is allowed.

export const schoolFile = {
  'not-a-file': 'This is not a school file. It should be JSON with the parts “school”, “accounts” and “rules”.',
  missing: 'This is missing. The built-in value is used.',
  text: 'This should be text. The built-in value is used.',
  list: 'This should be a list. The built-in value is used.',
  group: 'This should be a group of settings between { and }. The built-in values are used.',
  number: 'This should be a number that makes sense here. The built-in value is used.',
  'yes-no': 'This should be true or false. The built-in setting of this rule is used.',
  choice: 'This should be one of {options}. The built-in setting is used.',
  date: 'This should be a date such as 2027-09-01. It is left out.',
  'web-address': 'This should be a web address that begins with https://. It is left out.',
  'unknown-rule': 'No rule has this name. It is left out.',
  item: 'This entry of the list cannot be read. It is left out.',
  'too-long': 'This is too long. It is left out.',
  unknown: 'Second Look does not know this. It is left out; is it spelt right?',
  'newer-file':
    'These settings are written in form {version}, for a newer version of Second Look; this one knows form {known}. What it does not know is left out.',
};
