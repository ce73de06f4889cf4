// The only request this extension ever makes: for the school's own list, to the address the school gave. Nothing of the person goes with it.
import type { FetchProblem } from './bundle-problem.ts';
import { readAll } from './bytes.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { Source } from './source-schema.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type Fetched =
  | { readonly ok: true; readonly unchanged: true }
  | { readonly ok: true; readonly unchanged: false; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string }
  | { readonly ok: false; readonly problem: FetchProblem | 'too-big' | 'web-page' };

/** Below the half minute after which a browser may end a background that only waits: then the failure is still noted. */
const TIMEOUT_MS = 25_000;

/** `etag` is what the last answer carried; empty asks for the whole. The time covers the answer to its last byte. */
export const fetchFile = async (
  fetch: Fetch,
  url: string,
  auth: Source['auth'],
  etag: string,
  timeout = TIMEOUT_MS,
): Promise<Fetched> => {
  const headers: Record<string, string> = {
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(auth ? { Authorization: authorization(auth) } : {}),
  };
  const late = AbortSignal.timeout(timeout);
  const enough = new AbortController();
  try {
    const response = await fetch(url, {
      headers,
      signal: AbortSignal.any([late, enough.signal]),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    // A browser drops the authorisation when it follows to another origin; what came from there is not believed either.
    if (response.url && new URL(response.url).origin !== new URL(url).origin) return { ok: false, problem: 'redirected' };
    if (response.status === 304 && etag) return { ok: true, unchanged: true };
    const problem = statusProblem(response.status);
    if (problem) return { ok: false, problem };
    if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return { ok: false, problem: 'web-page' };
    if (Number(response.headers.get('content-length') ?? 0) > MAX_FILE_BYTES) return { ok: false, problem: 'too-big' };
    const bytes = response.body ? await readAll(response.body, MAX_FILE_BYTES) : new Uint8Array(await response.arrayBuffer());
    return bytes
      ? { ok: true, unchanged: false, bytes, etag: response.headers.get('etag') ?? '' }
      : { ok: false, problem: 'too-big' };
  } catch {
    return { ok: false, problem: late.aborted ? 'timeout' : 'offline' };
  } finally {
    // What is not read any more is not sent any more.
    enough.abort();
  }
};

const authorization = (auth: NonNullable<Source['auth']>): string =>
  'bearer' in auth
    ? `Bearer ${auth.bearer}`
    : `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${auth.user}:${auth.password}`)))}`;

const statusProblem = (status: number): FetchProblem | null => {
  if (status === 200) return null;
  if (status === 401 || status === 403) return 'not-allowed';
  return status === 404 || status === 410 ? 'not-found' : 'server';
};

/** The browser's own, called as such: handed around bare it refuses to run. */
export const browserFetch: Fetch = (url, init) => fetch(url, init);
