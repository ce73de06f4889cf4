// English: what is asked while a picture is being attached.

export const attach = {
  looking: 'Looking at the picture',
  lookingText: 'This stays on your device and takes a moment.',
  title: 'Worth a second look before this picture is added',
  preview: 'A small copy of {name}',
  hide: 'Hide in the safer copy',
  face: 'Face {n}',
  text: 'The words “{words}”',
  saferText: 'A safer copy carries no place, names or other details, and what you tick is blurred for good.',
  safer: 'Add a safer copy',
  asIs: 'Add it as it is',
  leaveOut: 'Leave it out',
  addUnseen: 'Add it without looking',
} as const;
