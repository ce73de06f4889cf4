// Everything the chip needs, for adoptedStyleSheets in its shadow root.

import findings from '../findings/findings.css?inline';
import { uiCss } from '../ui/styles.ts';
import chip from './chip.css?inline';

export const chipCss: string = [uiCss, findings, chip].join('\n');
