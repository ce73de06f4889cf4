// When to look at a source again. Jitter spreads a whole country's browsers over the hour; a host in trouble is asked less and less often.

export const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export interface Attempt {
  readonly tried: number;
  readonly failures: number;
}

/** Milliseconds since 1970. `random` is in [0, 1). A clock set back makes `tried` lie ahead: then it is time at once. */
export const nextTry = ({ tried, failures }: Attempt, now: number, random: number): number => {
  if (tried === 0 || tried > now) return now;
  const pause = failures === 0 ? HOUR_MS : Math.min(HOUR_MS, MINUTE_MS * 2 ** failures);
  return tried + pause * (0.75 + random * 0.25);
};

/** Minutes between two looks at the clock; each look asks `nextTry` for every source. */
export const ALARM_MINUTES = 10;

/** A picture is attached: is the list older than ten minutes, and was it not tried just now? */
export const worthAnExtraLook = (contact: number, tried: number, now: number): boolean =>
  Math.abs(now - contact) > 10 * MINUTE_MS && Math.abs(now - tried) > MINUTE_MS;
