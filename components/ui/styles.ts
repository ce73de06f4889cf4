// The shared styles as one string, for adoptedStyleSheets in a shadow root and for our own pages alike.

import base from './base.css?inline';
import controls from './controls.css?inline';
import surfaces from './surfaces.css?inline';
import tokens from './tokens.css?inline';

export const uiCss: string = [tokens, base, controls, surfaces].join('\n');
