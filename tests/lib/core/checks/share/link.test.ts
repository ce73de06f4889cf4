// Links that hide where they lead.
import { describe, expect, it } from 'vitest';
import { linkCheck } from '../../../../../lib/core/checks/share/link.ts';
import { findingsOf, onSchool, said } from '../../../../support/fires.ts';

const fires: readonly (readonly [text: string, ...findings: string[]])[] = [
  ['Win a tablet: bit.ly/3xAbCde', 'advise:bit.ly/3xAbCde'],
  ['Sign up at https://tinyurl.com/y8brack.', 'advise:https://tinyurl.com/y8brack'],
  ['http://203.0.113.7/form', 'advise:http://203.0.113.7/form'],
  ['See cwmsarm.example/trip', 'advise:cwmsarm.example/trip'],
  ['Cliciwch yma: bit.ly/2tywarch', 'advise:bit.ly/2tywarch'],
  ['Book at cwrnsarn.example/slots', 'advise:cwrnsarn.example/slots'],
  ['Log in here: http://cwmsarn-example.login-help.top', 'advise:http://cwmsarn-example.login-help.top'],
  ['Mewngofnodwch: cwmsarn.portal-rhieni.example', 'advise:cwmsarn.portal-rhieni.example'],
];

const silent: readonly string[] = [
  'See cwmsarn.example/rse',
  'Forms at forms.gle/abc123 and youtu.be/abc',
  'Version 2.10.3.4 is out',
  'Tickets from cwmsarncarnival.example',
  'We read bit.ly as a rebus.',
  'Mae popeth ar www.cwmsarn.example/newyddion',
];

describe('share.link', () => {
  it.each(fires)('marks: %s', (text, ...findings) => {
    expect(said(linkCheck, 'share.link', onSchool(text))).toEqual(findings);
  });
  it.each(silent)('stays silent: %s', (text) => {
    expect(findingsOf(linkCheck, onSchool(text)).filter((f) => f.rule === 'share.link')).toEqual([]);
  });
  it('accepts the hosts a school allows, and reads link previews', () => {
    const policy = { options: { 'share.link.allow': ['bit.ly'] } };
    expect(findingsOf(linkCheck, { ...onSchool('bit.ly/3xAbCde'), policy })).toEqual([]);
    expect(findingsOf(linkCheck, onSchool('News', { links: ['https://bit.ly/3xAbCde'] }))).toMatchObject([
      { field: 'links[0]', message: 'short' },
    ]);
  });
});
