// The sites we guard, and nothing else: the manifest's match patterns come from here.
export const hostPatterns: string[] = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://*.facebook.com/*',
];
