// Complaints about the own school; news and polite disagreement stay silent.
import { describe, expect, it } from 'vitest';
import { grievanceCheck } from '../../../../../lib/core/checks/conduct/grievance.ts';
import { findingsOf, onPersonal, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['So sick of this job. #CwmsarnSchool', 'confirm:So sick of this job'],
  ['Management here treat us like dirt', 'confirm:Management here treat us like dirt'],
  ['Fed up with Cwmsarn School', 'confirm:Fed up with Cwmsarn School'],
  ['Do not come and work at Cwmsarn School.', 'confirm:Do not come and work at Cwmsarn School'],
  ['Cwmsarn School is a shambles', 'confirm:Cwmsarn School is a shambles'],
  ['The leadership could not run a bath', 'confirm:The leadership could not run a bath'],
  ['Not one thank you from the leadership team', 'confirm:Not one thank you from the leadership team'],
  ['I am ashamed of them, and our head knows it', 'confirm:am ashamed of them'],
  ["Wedi cael llond bol o'r tîm rheoli", "confirm:Wedi cael llond bol o'r tîm rheoli"],
  ['Does dim parch at staff yn yr ysgol yma', 'confirm:dim parch at staff yn'],
];

const silent: readonly string[] = [
  'We need to talk about teacher pay. Good people are leaving.',
  'Workload is a real challenge for the profession.',
  'Proud to work at Cwmsarn School.',
  'I hate this weather but I love this school.',
  'The staff panto was a shambles and we loved it.',
  'Join a union: here is why I did.',
  'The head got a new car park sign painted by Year 9.',
  'Never send a Year 7 to find the tartan paint.',
  'Diolch i bawb yn yr ysgol yma am flwyddyn wych.',
  'Hen ddigon o fwd i bawb!',
];

describe('conduct.grievance', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(grievanceCheck, 'conduct.grievance', onPersonal(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(grievanceCheck, onPersonal(text)).filter((f) => f.rule === 'conduct.grievance')).toEqual([]);
  });
});
