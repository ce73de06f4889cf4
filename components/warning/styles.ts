// Everything the warning needs, for adoptedStyleSheets in its shadow root.

import findings from '../findings/findings.css?inline';
import { uiCss } from '../ui/styles.ts';
import warning from './warning.css?inline';

export const warningCss: string = [uiCss, findings, warning].join('\n');
