// Among the page's own scripts: tells the guard of file inputs that are in no document.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { tellOfDetachedInputs } from '../lib/composer/detached-inputs.ts';
import { hostPatterns } from '../lib/platforms/hosts.ts';

export default defineContentScript({
  matches: hostPatterns,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    tellOfDetachedInputs(window);
  },
});
