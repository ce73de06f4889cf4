// Everything the welcome page needs.

import page from '../ui/page.css?inline';
import { uiCss } from '../ui/styles.ts';
import welcome from './welcome.css?inline';

export const welcomeCss: string = [uiCss, page, welcome].join('\n');
