// Everything the settings page needs.

import page from '../ui/page.css?inline';
import { uiCss } from '../ui/styles.ts';
import options from './options.css?inline';

export const optionsCss: string = [uiCss, page, options].join('\n');
