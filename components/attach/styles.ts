// Everything the questions about pictures need, for adoptedStyleSheets in their shadow root.

import { warningCss } from '../warning/styles.ts';
import attach from './attach.css?inline';

export const attachCss: string = [warningCss, attach].join('\n');
