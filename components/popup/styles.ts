// Everything the popup needs.

import { uiCss } from '../ui/styles.ts';
import popup from './popup.css?inline';

export const popupCss: string = [uiCss, popup].join('\n');
