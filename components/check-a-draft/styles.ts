// Everything the "Check a draft" page needs.

import findings from '../findings/findings.css?inline';
import page from '../ui/page.css?inline';
import { uiCss } from '../ui/styles.ts';

export const checkADraftCss: string = [uiCss, page, findings].join('\n');
