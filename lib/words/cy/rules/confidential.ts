// Yr hyn mae'r rheolau am faterion cyfrinachol yn ei ddweud.
import type { confidential as english } from '../../en/rules/confidential.ts';
import type { RuleWords } from '../../types.ts';

export const confidential: Record<keyof typeof english, RuleWords> = {
  'confidential.marked': {
    title: 'Wedi’i farcio: nid yw hwn i bawb',
    message: 'Mae’r marc “{words}” ar hwn. Peidiwch â’i bostio; holwch y sawl a’i marciodd.',
    why: 'Mae rhywun wedi penderfynu mai i ychydig o bobl yn unig y mae hwn.',
  },
  'confidential.suspected': {
    title: 'Gall fod yn gyfrinachol',
    message: '“{words}”: a yw hyn yn gyhoeddus eisoes? Os nad ydych yn siŵr, holwch yn gyntaf: {contact}.',
    why: 'Materion yr ysgol yw prisiau cyflenwyr, staffio, arian a chyfarfodydd nes i’r ysgol eu cyhoeddi.',
  },
};
