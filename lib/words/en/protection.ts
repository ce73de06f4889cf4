// English words for how the list is protected on this computer: which protection holds, and what it does not do.

export const protection = {
  title: 'How the list is protected here',
  device:
    'The list is kept encrypted, and the browser keeps the key. This stops websites and curious eyes. It does not stop somebody who takes the computer: for that, rely on the lock of the computer and on disk encryption.',
  passphrase:
    'The list is kept encrypted, and its key is locked with a passphrase. While it is unlocked, the key is in memory only. On a computer that is switched off, the list cannot be read without the passphrase.',
  passphraseNot:
    'It does not stop somebody at this computer while it is unlocked. What was here before the lock may still be in the browser’s files until the browser tidies them up. And where the school’s settings on this computer hold the key to the shared list, whoever can read them can fetch it again.',
  forgotten: 'Forgotten the passphrase?',
  forgottenText: 'Nobody can find it out. Erase the list below, and bring it in again or let it come from the school.',
  locked: 'The list is locked. Posts about the school are not checked against it until somebody unlocks it.',
  wanted: 'Your school asks for a passphrase on this list. Until you choose one, no new list is kept on this computer.',
  open: 'Unlocked for today. It locks itself at midnight and when the browser is closed.',
  field: 'Passphrase',
  again: 'The same passphrase once more',
  hint: 'At least 12 characters. Four words that do not belong together are good.',
  unlock: 'Unlock for today',
  working: 'One moment…',
  lockIt: 'Lock the list with this passphrase',
  lockTitle: 'Lock the list with a passphrase',
  lockLead: 'You are then asked for it once a day. Good for laptops that leave the school.',
  lockNow: 'Lock it now',
  remove: 'Take the lock off',
  wrong: 'That is not the passphrase.',
  short: 'That is too short. Use at least 12 characters.',
  differ: 'The two are not the same.',
  failed: 'It could not be changed, and everything is as it was. Perhaps the list is damaged, or the disk is full.',
  namesTitle: 'Without readable names',
  namesLead:
    'For volunteers and shared computers: only codes made from the names are kept. Posts are checked just as well, but no name can be shown, looked up by year or shared from here.',
  namesNot:
    'Somebody who knows who is at the school, and has this computer, can still try names one by one. The codes are personal data like the list itself.',
  namesOn: 'Names are not readable on this computer.',
  namesBySchool: 'Your school has set this for everybody.',
  hideNames: 'Make the names unreadable',
  hideAsk: 'Make the names on this computer unreadable?',
  hideText: 'This cannot be undone for the list that is here. To see names again, the list must be brought in anew.',
  hideYes: 'Make them unreadable',
  showNames: 'Keep readable names from the next list on',
  pickerMatchOnly: 'The list on this computer has no readable names. Type a full name to see whether it is on it.',
  pickerNone: 'There is no list on this computer to choose from. Check with the school office who must not be shown.',
  pickerLocked:
    'The list is locked, so it cannot say who must not be shown. Unlock it from the Second Look button of the browser.',
  pickerDamaged: 'The list on this computer cannot be read. Check with the school office who must not be shown.',
} as const;
