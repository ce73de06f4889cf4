// What the address asked of this page, read once: the pages navigate without reloading, and the wish must survive that.

/** How a publish button reacts. `click` as the sites do; the others are sightings elsewhere; `trusted` refuses scripted events. */
export type Press = 'click' | 'mousedown' | 'pointerdown' | 'touchend' | 'trusted';

const asked = new URLSearchParams(location.search);

export const params = {
  lang: asked.get('lang') === 'cy' ? ('cy' as const) : ('en' as const),
  /** Key of the account to start with, see accounts.ts. */
  as: asked.get('as') ?? '',
  /** How a file gets in: `hidden` input as on the sites, `detached` input made for each press, `trusted` refuses scripted events. */
  files: (asked.get('files') ?? 'hidden') as 'hidden' | 'detached' | 'trusted',
  press: (asked.get('press') ?? 'click') as Press,
  /** Facebook: how many steps the post dialog takes. */
  steps: asked.get('steps') === '2' ? 2 : 1,
};
