// How big a list file may be. A large secondary school has about 2,000 pupils; a whole trust's register stays far below these.

export const MAX_FILE_BYTES = 20_000_000;
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 300;
/** Longest name part that can be meant. */
export const MAX_NAME = 80;
