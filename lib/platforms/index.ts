// The register of sites: one line each.
import { facebook } from './facebook.ts';
import type { Platform } from './platform.ts';
import { x } from './x.ts';

export const platforms: readonly Platform[] = [x, facebook];

/** The site of an address's host, subdomains included; undefined = not guarded. */
export const platformFor = (host: string): Platform | undefined =>
  platforms.find((platform) => platform.hosts.some((known) => host === known || host.endsWith(`.${known}`)));
