// What the popup says about the page in front, from what the browser and the page's content script tell.
import type { PopupPage } from '../../components/popup/props.ts';
import type { TabStatus } from '../messaging/protocol.ts';

export interface TabFacts {
  /** Empty when the browser does not tell: not one of our sites, or no permission for it. */
  readonly url: string;
  /** The content script's answer; null when none came. */
  readonly status: TabStatus | null;
  /** Permission for every site of the manifest. */
  readonly permission: boolean;
}

/** `patterns` are the manifest's, such as `https://*.facebook.com/*`. */
export const popupPage = (facts: TabFacts, patterns: readonly string[]): PopupPage => {
  const site = siteOf(facts.url);
  if (!site || !patterns.some((pattern) => covers(pattern, facts.url)))
    // Without permission the browser hides the address, so any page could be one of ours.
    return facts.permission ? { state: 'elsewhere' } : { state: 'no-permission', site };
  if (!facts.permission) return { state: 'no-permission', site };
  if (!facts.status) return { state: 'reload', site };
  return facts.status.guarded ? { state: 'guarded', site } : { state: 'blind', site, why: facts.status.blind };
};

const siteOf = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { hostname } = new URL(url);
  return hostname === 'x.com' || hostname.endsWith('.x.com') ? 'X' : hostname.replace(/^(?:www|m|web)\./, '');
};

/** Match patterns of the form `scheme://host/*`, the host exact or `*.host`. */
const covers = (pattern: string, url: string): boolean => {
  const parts = /^(\*|https?):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme, wild, host] = parts;
  const { protocol, hostname } = new URL(url);
  const sameScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  return sameScheme && (hostname === host || (wild !== undefined && hostname.endsWith(`.${host}`)));
};
