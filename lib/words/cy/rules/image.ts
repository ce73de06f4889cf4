// Yr hyn mae'r rheolau lluniau yn ei ddweud.
import type { image as english } from '../../en/rules/image.ts';
import type { RuleWords } from '../../types.ts';

export const image: Record<keyof typeof english, RuleWords> = {
  'image.people-check': {
    title: 'Pwy sydd yn y llun hwn?',
    message:
      'Gwnewch yn siŵr fod modd dangos pawb sydd ynddo, eu bod wedi’u gwisgo’n addas, nad oes neb yn cael ei wawdio, ac nad oes neb wedi gofyn am beidio â bod ynddo.',
    why: 'Dim ond chi all ddweud pwy sydd mewn llun. Mae’r enwau i chwilio amdanynt ar y rhestr peidio â chyhoeddi.',
    variants: { personal: 'Oes disgyblion ynddo? Dim ond o gyfrif ysgol y ceir rhannu lluniau o ddisgyblion.' },
  },
};
