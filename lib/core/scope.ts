// Who is posting, seen from the school's policy.

/** `school` an account the school owns · `personalLinked` a personal account whose profile or draft names the school · `personalUnlinked` anything else: silence · `unknown` the page does not tell whose account it is. */
export type Scope = 'school' | 'personalLinked' | 'personalUnlinked' | 'unknown';
