// What the rules about confidential matters say.
import type { RuleCatalogue } from '../../types.ts';

export const confidential = {
  'confidential.marked': {
    title: 'Marked as not for everybody',
    message: 'This carries the marking “{words}”. Do not post it; ask whoever marked it.',
    why: 'Somebody has decided that this is for a few people only.',
  },
  'confidential.suspected': {
    title: 'May be confidential',
    message: '“{words}”: is this public already? If you are not sure, ask {contact} first.',
    why: 'Suppliers’ prices, staffing, money and meetings are the school’s own business until the school makes them public.',
  },
} as const satisfies RuleCatalogue;
