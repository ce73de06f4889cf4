// One small file that says for many schools what is current: who follows a hundred schools asks one question instead of a hundred.
import type { SyncProblem } from '../list/bundle-problem.ts';
import type { BundleSource, Source } from '../list/source-schema.ts';
import { readManifest, sameTag } from '../list/sync-bundle.ts';
import { type Fetch, fetchFile } from '../list/sync-fetch.ts';
import { freshState, type SourceState } from '../store/sync-state.ts';

export const manifestKey = (url: string): string => `manifest||${url}`;

/** What a manifest says of one source: its file is the one here, its file must be fetched, or nobody could be asked. */
export type Told = 'current' | 'changed' | SyncProblem;

export interface ManifestLook {
  readonly state: SourceState;
  /** By school id. */
  readonly told: (source: BundleSource, known: SourceState) => { readonly say: Told; readonly announced: string };
}

/** Without an answer from the host itself, asking it a hundred times more helps nobody. */
const unreachable: readonly string[] = ['offline', 'timeout'];

export const lookAtManifest = async (
  fetch: Fetch,
  url: string,
  group: readonly BundleSource[],
  state: SourceState,
  now: number,
): Promise<ManifestLook> => {
  // A source's password is for that source's host only.
  const auth = group.find((source) => new URL(source.url).origin === new URL(url).origin)?.auth;
  const fetched = await fetchFile(fetch, url, auth, state.etag);
  const tags = fetched.ok && !fetched.unchanged ? readManifest(fetched.bytes) : null;
  const problem = !fetched.ok ? fetched.problem : fetched.unchanged || tags ? '' : 'not-a-bundle';
  if (problem)
    return {
      state: { ...state, tried: now, failures: state.failures + 1, problem },
      told: (source, known) => ({
        say: unreachable.includes(problem) && sameOrigin(source.url, url) ? (problem as SyncProblem) : 'changed',
        announced: known.announced,
      }),
    };
  const etag = fetched.ok && !fetched.unchanged ? fetched.etag : state.etag;
  return {
    state: { ...freshState, tried: now, contact: now, etag },
    told: (source, known) => {
      // "Unchanged" speaks for what the manifest said last, which need not be what the source's host handed out then.
      const announced = tags ? (tags[source.schoolId] ?? '') : known.announced;
      const here = known.failures === 0 && known.last !== null && sameTag(announced, known.etag);
      return { say: here ? 'current' : 'changed', announced };
    },
  };
};

const sameOrigin = (a: string, b: string): boolean => new URL(a).origin === new URL(b).origin;

/** The bundle sources of each manifest. */
export const byManifest = (sources: readonly Source[]): ReadonlyMap<string, readonly BundleSource[]> => {
  const groups = new Map<string, BundleSource[]>();
  for (const source of sources)
    if (source.kind === 'bundle' && source.manifest)
      groups.set(source.manifest, [...(groups.get(source.manifest) ?? []), source]);
  return groups;
};
