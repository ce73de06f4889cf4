// The disclaimer rules: what they say about which draft, and where they stay silent.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../lib/core/draft.ts';
import { findingsOf, inWords } from '../../../support/run-check.ts';
import { linkedDraft, privateDraft, schoolDraft } from '../../../support/sample-school.ts';

const bare = { handle: '@meinir_teaches', displayName: 'Meinir Cole', bio: 'Teacher at Cwmsarn School. RTs not endorsements.' };
const unnamed = { handle: '@meinir_runs', displayName: 'Meinir Cole', bio: 'Runner.' };
const view = 'disclaimer.personal-view-on-school-account';

describe('disclaimer rules', () => {
  const fires: [string, Draft, string[]][] = [
    [
      'names the school in the draft',
      linkedDraft('Proud of Cwmsarn School tonight', { account: bare }),
      ['disclaimer.missing: Cwmsarn School'],
    ],
    [
      'links itself by the draft alone',
      linkedDraft('Great night at Ysgol Cwmsarn!', { account: unnamed }),
      ['disclaimer.missing: Ysgol Cwmsarn'],
    ],
    [
      'a Welsh draft, mutated',
      linkedDraft('Diolch i Gwmsarn High am groeso', { account: bare }),
      ['disclaimer.missing: Gwmsarn High'],
    ],
    ['only the profile names it', linkedDraft('Lovely run this morning', { account: bare }), ['disclaimer.profile']],
    [
      'a pupil quotes somebody',
      linkedDraft('“Views my own” she wrote. #CwmsarnSchool', { account: bare }),
      ['disclaimer.missing: #CwmsarnSchool'],
    ],
    [
      'a school account says I',
      schoolDraft('Personally I think the bypass is a waste of money.'),
      [`${view}: Personally I think`],
    ],
    ['a school account judges', schoolDraft('I think the council should say sorry.'), [`${view}: I think`]],
    ['yn Gymraeg', schoolDraft('Yn fy marn i mae’r cynllun yn wastraff.'), [`${view}: Yn fy marn i`]],
  ];
  it.each(fires)('fires: %s', (_, draft, expected) => {
    expect(inWords(findingsOf(draft, 'disclaimer'))).toEqual(expected);
  });

  const silent: [string, Draft][] = [
    ['disclaimer in the profile', linkedDraft('Proud of Cwmsarn School tonight')],
    ['disclaimer in the draft', linkedDraft('Just my own views: Cwmsarn School has the best choir', { account: bare })],
    ['ymwadiad Cymraeg', linkedDraft('Noson wych yn Ysgol Cwmsarn. Barn bersonol.', { account: bare })],
    ['an unlinked account', privateDraft('I think the council should say sorry')],
    ['the school itself', schoolDraft('Proud of Cwmsarn School tonight')],
    ['the town’s rugby club', linkedDraft('Cwmsarn RFC won again', { account: unnamed })],
    ['a pupil’s words', schoolDraft('“Personally I think maths is the best,” says Efan.')],
    ['a signed column', schoolDraft('I think every child should read more.\n- Mr Vaughan, Headteacher')],
    ['thinking without judging', schoolDraft('I think the bus leaves at three.')],
    ['Cymraeg heb farn', schoolDraft('Mae’r ysgol yn ailagor ddydd Llun.')],
  ];
  it.each(silent)('stays silent: %s', (_, draft) => {
    expect(inWords(findingsOf(draft, 'disclaimer'))).toEqual([]);
  });

  it('offers the insertion in the language of the draft first', () => {
    const [finding] = findingsOf(
      linkedDraft('Noson agored wych yn Ysgol Cwmsarn heno!', { account: bare }),
      'disclaimer.missing',
    );
    expect(finding?.fixes.map((f) => (f.kind === 'insert' ? f.lang : f.kind))).toEqual(['cy', 'en', 'profile-says-so']);
  });
});
