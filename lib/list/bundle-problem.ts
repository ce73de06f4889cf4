// Everything that can be wrong with a list that comes from outside. The sentences stand in lib/words/<lang>/sync.ts.

/** About the file's content. */
export type BundleProblem =
  | 'empty'
  | 'too-big'
  | 'web-page'
  | 'not-a-bundle'
  | 'wrong-key'
  | 'wrong-signature'
  | 'wrong-school'
  | 'expired'
  | 'clock'
  | 'rolled-back'
  | 'newer-format';

/** About reaching the host. */
export type FetchProblem =
  | 'offline'
  | 'timeout'
  | 'not-found'
  | 'not-allowed'
  | 'server'
  | 'redirected'
  | 'no-permission'
  | 'not-https'
  | 'google-sheet'
  | 'sharepoint-link'
  | 'shrank'
  | 'not-stored'
  | 'locked';

export type SyncProblem = BundleProblem | FetchProblem;
