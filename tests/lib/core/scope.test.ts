// Who is posting: the register, the profile, the draft; when to ask, and above all when to be silent.
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../../../lib/core/draft.ts';
import { createEngine } from '../../../lib/core/engine.ts';
import type { RegisteredAccount } from '../../../lib/core/policy.ts';
import { buildNameIndex } from '../../../lib/core/text/names.ts';
import { entry, picture, sampleFacts, samplePolicy } from '../../support/sample-school.ts';

const list = buildNameIndex([entry('P1', 'Jayden', 'Trewent')]);
const check = (draft: Partial<Draft>, answered: readonly RegisteredAccount[] = []) =>
  createEngine(samplePolicy(), list, sampleFacts({ answered })).check(emptyDraft({ platform: 'x', ...draft }));
const account = (handle: string, displayName = '', bio = '') => ({ handle, displayName, bio });
const me = account('@hillwalker', 'Mei', 'Hills and cake.');

describe('scope', () => {
  const scopes: [string, Partial<Draft>, string][] = [
    ['registered', { account: account('@YsgolCwmsarn') }, 'school'],
    ['registered, other capitals and no @', { account: account('ysgolcwmsarn') }, 'school'],
    ['a Facebook page by its name', { platform: 'facebook', account: account('', 'ysgol cwmsarn  school') }, 'school'],
    ['the friends of the school', { platform: 'facebook', account: account('Friends of Cwmsarn School') }, 'school'],
    [
      'the same name on another site',
      { platform: 'instagram', account: account('@somebody', 'YsgolCwmsarn x') },
      'personalUnlinked',
    ],
    ['profile names the school', { account: account('@mei', 'Mei', 'Athrawes yng Nghwmsarn High') }, 'personalLinked'],
    ['profile names a handle of the school', { account: account('@mei', 'Mei', 'Head of art @YsgolCwmsarn') }, 'personalLinked'],
    ['draft names the school', { account: me, text: 'Great show at Ysgol Cwmsarn' }, 'personalLinked'],
    ['a hashtag', { account: me, text: 'Great show #cwmsarnschool' }, 'personalLinked'],
    ['the school’s web site', { account: me, text: 'see www.cwmsarn.example/show' }, 'personalLinked'],
    ['the school in the town', { account: me, text: 'I teach at the comp in Cwmsarn' }, 'personalLinked'],
    ['two weak signs', { account: me, text: 'CHS is the best thing about Cwmsarn' }, 'personalLinked'],
    [
      'a description of a picture',
      { account: me, text: 'Nice', pictures: [picture({ alt: 'Cwmsarn School gates' })] },
      'personalLinked',
    ],
  ];
  it.each(scopes)('%s', (_, draft, scope) => {
    expect(check(draft).scope).toBe(scope);
  });

  const silent: [string, Partial<Draft>][] = [
    ['indirect reference', { account: me, text: 'My Year 9s are hilarious. Sports day with our kids!' }],
    ['a listed pupil’s name', { account: me, text: 'Jayden Trewent will play for Wales', pictures: [picture()] }],
    ['the town alone', { account: me, text: 'Lovely evening in Cwmsarn' }],
    ['one weak alias', { account: me, text: 'CHS forever' }],
    ['the town’s rugby club', { account: me, text: 'Come on Cwmsarn RFC! #CwmsarnCarnival' }],
    ['clwb y dref', { account: me, text: 'Noson dda yng Nghwmsarn RFC' }],
    ['a dance school with the same beginning', { account: me, text: 'Cwmsarn School of Dance took my daughter on' }],
    ['the town’s primary', { account: me, text: 'My nephew starts at the primary school in Cwmsarn' }],
    ['swearing, politics, anger', { account: me, text: 'Bloody hell, this government! My boss is an idiot!!!' }],
    ['a club named after the town', { account: account('@CwmsarnRunners', 'Cwmsarn Runners'), text: 'Sunday, 8 am' }],
  ];
  it.each(silent)('is silent: %s', (_, draft) => {
    const verdict = check(draft);
    expect(verdict).toMatchObject({ scope: 'personalUnlinked', outcome: 'silent', findings: [], couldNotRun: [] });
    expect(verdict.question).toBeUndefined();
  });
});

describe('the question whose account it is', () => {
  const asks: [string, Partial<Draft>][] = [
    ['the school’s name as handle', { account: account('@YsgolCwmsarnHanes', 'Hanes Ysgol Cwmsarn'), text: 'Helo' }],
    [
      'a department by name and profile',
      { account: account('@CwmsarnGeog', 'Cwmsarn Geog', 'Official geography dept, Cwmsarn School') },
    ],
    ['a department by name alone', { account: account('@CwmsarnMaths'), text: 'Clinic on Tuesday' }],
    ['no account to be seen, and the draft names the school', { account: account(''), text: 'Open evening at Cwmsarn School' }],
  ];
  it.each(asks)('asks: %s', (_, draft) => {
    expect(check(draft)).toMatchObject({ outcome: 'hold', question: { kind: 'whose-account' } });
  });

  it('does not ask a teacher whose name stands beside the school’s', () => {
    const verdict = check({
      account: account('@misscole', 'Meinir Cole | Cwmsarn School', 'Teacher'),
      text: 'Show at Cwmsarn School',
    });
    expect(verdict.question).toBeUndefined();
    expect(verdict.findings.map((f) => f.rule)).toContain('disclaimer.missing');
  });

  it('is silent when no account is to be seen and the draft is not about the school', () => {
    expect(check({ account: account(''), text: 'Nice weather' })).toMatchObject({ scope: 'unknown', outcome: 'silent' });
  });

  it('asks once: the answer counts from then on', () => {
    const handle = '@CwmsarnMaths';
    const answer = (kind: 'school' | 'personal') => [
      { platform: 'x' as const, handle, kind, leads: [], visibility: 'open' as const },
    ];
    const school = check({ account: account(handle), text: 'Helo' }, answer('school'));
    expect(school.scope).toBe('school');
    expect(school.question).toBeUndefined();
    const personal = check({ account: account(handle), text: 'Helo' }, answer('personal'));
    expect(personal).toMatchObject({ scope: 'personalUnlinked', outcome: 'silent' });
  });

  it('lets the school’s register win over an answer', () => {
    const answered = [
      { platform: 'x' as const, handle: '@YsgolCwmsarn', kind: 'personal' as const, leads: [], visibility: 'open' as const },
    ];
    expect(check({ account: account('@YsgolCwmsarn') }, answered).scope).toBe('school');
  });
});
