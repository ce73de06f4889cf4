// English: what the warning says after a fix was tried.

export const notices = {
  added: 'Added.',
  changed: 'Changed.',
  removed: 'Taken out.',
  dismissed: 'Remembered.',
  notDone: 'That could not be done here: please change it yourself.',
  tooLong: 'Added, but the post is now too long for this site. Characters over the limit: {over}.',
  takeOut: 'Please take the picture out yourself: go back and use the cross on it.',
};
