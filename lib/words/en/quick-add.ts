// English words for adding somebody who asked today not to be shown.

export const quickAdd = {
  title: 'Somebody asked not to be shown',
  asked: 'Somebody in it asked today not to be shown',
  lead: 'For today’s trip or match: add a name to this device until a date. Tell the office too, so that it gets onto the school’s own list.',
  forename: 'First name',
  surname: 'Surname',
  yearGroup: 'Year group (a number; leave empty if you do not know)',
  regGroup: 'Class',
  until: 'Until and including',
  add: 'Add to this device’s list',
  needs: 'Write a name and choose a date from today on.',
  added: 'Added. Posts are checked for this name from now on.',
  failed:
    'It could not be kept; perhaps there is no room left on this computer. What was on the list before still is. Please try again.',
} as const;
