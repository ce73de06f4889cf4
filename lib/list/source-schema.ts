// Where lists come from, as settings say it: each source is judged on its own, so one bad address costs that source, loudly.
import * as z from 'zod';
import type { SyncProblem } from './bundle-problem.ts';

const auth = z.union([
  z.object({ bearer: z.string().min(1).max(4000) }),
  z.object({ user: z.string().min(1).max(200), password: z.string().max(200) }),
]);

/** A password written into the address would end up in lists of addresses; it has a place of its own. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((url) => URL.canParse(url) && new URL(url).username === '' && new URL(url).password === '');

const common = {
  /** Name of the list on the device. */
  name: z.string().trim().min(1).max(60).default('Main'),
  url: address,
  auth: auth.optional(),
};

export const bundleSource = z.object({
  kind: z.literal('bundle').default('bundle'),
  ...common,
  schoolId: z.string().min(1).max(60),
  identity: z.string().regex(/^AGE-SECRET-KEY-1[0-9A-Z]+$/),
  publicKey: z.string().min(40).max(60),
  /** A small file that says for many schools what is current, so that only what changed is fetched. */
  manifest: address.optional(),
});
export const couchSource = z.object({ kind: z.literal('couchdb'), ...common });

export type BundleSource = z.infer<typeof bundleSource>;
export type CouchSource = z.infer<typeof couchSource>;
export type Source = BundleSource | CouchSource;

export interface SourceSettings {
  readonly sources: readonly Source[];
  /** Days without contact after which a synchronised list is taken off the device. */
  readonly wipeAfterDays: number;
  readonly problems: readonly { readonly path: string; readonly problem: 'bad-source' | SyncProblem }[];
}

/** `lists` is that part of the school's settings, as JSON. */
export const readSources = (lists: unknown): SourceSettings => {
  const given = typeof lists === 'object' && lists !== null ? (lists as Record<string, unknown>) : {};
  const sources: Source[] = [];
  const problems: SourceSettings['problems'][number][] = [];
  for (const [at, item] of (Array.isArray(given.sources) ? given.sources : []).entries()) {
    // A name alone says which lists the school has, not where one is fetched.
    if (typeof item === 'object' && item !== null && !('url' in item)) continue;
    const parsed = z.union([couchSource, bundleSource]).safeParse(item);
    const problem = parsed.success ? sourceProblem(parsed.data) : 'bad-source';
    if (parsed.success && !problem) sources.push(parsed.data);
    else problems.push({ path: `lists.sources.${at}`, problem: problem ?? 'bad-source' });
  }
  const days = given.wipeAfterDays;
  return { sources, problems, wipeAfterDays: typeof days === 'number' && days >= 1 && days <= 365 ? days : 14 };
};

const sourceProblem = (source: Source): SyncProblem | null =>
  addressProblem(source.url) ?? (source.kind === 'bundle' && source.manifest ? addressProblem(source.manifest) : null);

/** Addresses that must not be used, with the reason. */
export const addressProblem = (address: string): SyncProblem | null => {
  if (!URL.canParse(address)) return 'not-https';
  const url = new URL(address);
  // "Publish to web" and "anyone with the link" put the list where everybody can read it.
  if (/(^|\.)google\.com$/.test(url.hostname) && /^\/(a\/[^/]+\/)?(spreadsheets|document)\//.test(url.pathname))
    return 'google-sheet';
  if (/(^|\.)(1drv\.ms|onedrive\.live\.com)$/.test(url.hostname)) return 'sharepoint-link';
  if (
    /(^|\.)sharepoint\.(com|us|cn|de)$/.test(url.hostname) &&
    /^\/:[a-z]:\/|guestaccess|[?&]share=/i.test(url.pathname + url.search)
  )
    return 'sharepoint-link';
  return url.protocol === 'https:' ? null : 'not-https';
};
