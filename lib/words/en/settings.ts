// What can be wrong with a file of the school's settings.

export const settingsFile = {
  empty: 'The file is empty. Nothing was changed.',
  'too-big': 'The file is far too large to be a school’s settings. Nothing was changed.',
  'not-json': 'This is not a settings file: it could not be read as JSON. Nothing was changed.',
  'not-settings': 'This file holds no school settings. Nothing was changed.',
  unreadable: 'The file could not be read. It may still be open in another program. Nothing was changed.',
} as const;
