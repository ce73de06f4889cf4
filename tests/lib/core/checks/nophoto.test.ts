// The do-not-publish rules over whole drafts: which rule speaks, with which words, about which pupil; and where a name is nobody's on the list.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../lib/core/draft.ts';
import type { Finding } from '../../../../lib/core/finding.ts';
import { findingsOf } from '../../../support/run-check.ts';
import { entry, linkedDraft, picture, privateDraft, schoolDraft } from '../../../support/sample-school.ts';

const list = [
  entry('P1', 'Jayden', 'Trewent', { yearGroup: 10, regGroup: '10A' }),
  entry('P2', 'Siân', 'Llewelyn', { yearGroup: 9, regGroup: '9B' }),
  entry('P3', 'Tomos', 'ap Iwan', { yearGroup: 7, regGroup: '7C' }),
  entry('P4', 'Summer', 'Day', { yearGroup: 10, regGroup: '10A' }),
  entry('P5', 'William', 'Young', { preferredForename: 'Will', yearGroup: 8, regGroup: '8D' }),
  entry('P6', 'Minh Anh', 'Nguyễn'),
  entry('P7', 'Muhammad', 'Karim', { middleNames: 'Yusuf', preferredForename: 'Yusuf' }),
  entry('P8', 'Ll?r', 'Gethin'),
  entry('P9', 'Florence', 'Nightingale-Rees', { yearGroup: 8, regGroup: '8A' }),
  entry('P10', 'Nêst', 'Gwyndaf', { yearGroup: 10, regGroup: '10B' }),
  entry('P11', 'Siôn', 'Gwyndaf', { yearGroup: 10, regGroup: '10B' }),
  entry('P12', 'Lily-May', 'Penhale', { yearGroup: 7, regGroup: 'Dosbarth Derwen' }),
  entry('P13', 'Reuben', 'Castle', { scope: 'image' }),
  entry('P14', 'Daniel', 'Hartwood', { scope: 'press' }),
  entry('P15', 'Efa', 'Dolybont', { scope: 'name' }),
  entry('P16', 'Meinir', 'Cole'),
  entry('P17', 'Christian', 'Church'),
  entry('P18', 'Aoife', "O'Dwyer-Kane"),
];
const shown = { pictures: [picture()] };
const say = (findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.rule.replace('nophoto.', '')} ${f.entryId}: ${f.spans.map((s) => s.words).join(' | ')}`);
const run = (draft: Draft): string[] => say(findingsOf(draft, 'nophoto', { list }));

describe('do-not-publish rules', () => {
  const fires: [Draft, string[]][] = [
    [schoolDraft('Player of the match: Jayden Trewent!', shown), ['named-with-image P1: Jayden Trewent']],
    [schoolDraft('Llongyfarchiadau Sian Llewelyn ar ennill', shown), ['named-with-image P2: Sian Llewelyn']],
    [schoolDraft('Sia\u0302n LLEWELYN’s medal', shown), ['named-with-image P2: Sia\u0302n LLEWELYN']],
    [schoolDraft('Diolch i Domos ap Iwan am ganu', shown), ['named-with-image P3: Domos ap Iwan']],
    [schoolDraft('Congratulations to Summer Day on winning', shown), ['named-with-image P4: Summer Day']],
    [schoolDraft('Nguyễn Minh Anh with her photograph', shown), ['named-with-image P6: Nguyễn Minh Anh']],
    [schoolDraft('Yusuf Karim reads', shown), ['named-with-image P7: Yusuf Karim']],
    [schoolDraft('Llŷr Gethin yn y gôl', shown), ['named-with-image P8: Llŷr Gethin']],
    [schoolDraft('Aoife ODwyer Kane and her bridge', shown), ['named-with-image P18: Aoife ODwyer Kane']],
    [schoolDraft('Jay\u200bden\nTre\u00adwent in goal', shown), ['named-with-image P1: Jay\u200bden\nTre\u00adwent']],
    [schoolDraft('J\u0430yden 🏉 Trewent', shown), ['named-with-image P1: J\u0430yden 🏉 Trewent']],
    [schoolDraft('#WellDoneJaydenTrewent', shown), ['named-with-image P1: JaydenTrewent']],
    [schoolDraft('da iawn #jaydentrewent', shown), ['named-with-image P1: #jaydentrewent']],
    [schoolDraft('thanks @jayden.trewent08', shown), ['named-with-image P1: @jayden.trewent08']],
    [schoolDraft('', { pictures: [picture({ alt: 'Siân Llewelyn holding a cup' })] }), ['named-with-image P2: Siân Llewelyn']],
    [
      schoolDraft('Sports day', { pictures: [picture({ fileName: 'trewent_jayden_100m.jpg' })] }),
      ['named-with-image P1: trewent_jayden'],
    ],
    [schoolDraft('Sponsor us: https://give.example/f/help-jayden-trewent', shown), ['named-with-image P1: jayden-trewent']],
    [
      schoolDraft('Captains: Jayden Trewent and Siân Llewelyn', shown),
      ['named-with-image P1: Jayden Trewent', 'named-with-image P2: Siân Llewelyn'],
    ],
    [schoolDraft('The Gwyndaf twins, Nest and Siôn', shown), ['named-with-image P10: Nest', 'named-with-image P11: Siôn']],
    [schoolDraft('What a jump from Jaydon Trewent.', shown), ['possible-name P1: Jaydon Trewent']],
    [schoolDraft('Muhammed Kareem reads', shown), ['possible-name P7: Muhammed Kareem']],
    [schoolDraft('Florence Rees on the harp', shown), ['possible-name P9: Florence Rees']],
    [schoolDraft('A dragon by Will in 8D', shown), ['possible-name P5: Will']],
    [schoolDraft('Gwaith Tomos (7C)', shown), ['possible-name P3: Tomos']],
    [schoolDraft('Lily from Dosbarth Derwen', shown), ['possible-name P12: Lily']],
    [schoolDraft('J. Trewent (10A) again', shown), ['possible-name P1: J. Trewent']],
    [schoolDraft('Congratulations to Jayden Trewent on his essay'), ['named P1: Jayden Trewent']],
    [schoolDraft('Efa Dolybont wrote this'), ['named P15: Efa Dolybont']],
    [linkedDraft('So proud of Siân Llewelyn at Cwmsarn School'), ['named P2: Siân Llewelyn']],
    [
      schoolDraft('', {
        mode: 'repost',
        context: {
          shared: {
            handle: '@gazette',
            displayName: 'Gazette',
            bio: '',
            text: 'Jayden Trewent wins gold',
            pictures: 1,
            people: 'unknown',
          },
        },
      }),
      ['named-with-image P1: Jayden Trewent'],
    ],
  ];
  it.each(fires)('$text', (draft, expected) => {
    expect(run(draft)).toEqual(expected);
  });

  const silent: [string, Draft][] = [
    ['words that are a name too', schoolDraft('Will young people get a say? The oldest Christian church.', shown)],
    ['a day out', schoolDraft('Summer Day Out for Year 7', { pictures: [picture({ people: 'none' })] })],
    ['a figure of history, year and all', schoolDraft('Year 8 compared Florence Nightingale with Betsi Cadwaladr', shown)],
    ['chwedl', schoolDraft('Breuddwyd Macsen Wledig: Blwyddyn 8 yn trafod', shown)],
    ['another class', schoolDraft('Llongyfarchiadau i Tomos (9B) am ennill', shown)],
    ['another year', schoolDraft('100 house points for Will in Year 12')],
    ['a first name alone', schoolDraft('Da iawn Jayden!')],
    ['a colleague of the same name', schoolDraft('Miss Cole and Mrs Penhale ran the stall', shown)],
    ['names across a full stop', schoolDraft('Well done Jayden. Trewent Street is closed', shown)],
    ['across thread parts', schoolDraft('Well done Jayden\n\nTrewent Street is closed', shown)],
    ['a list of first names', schoolDraft('Tegid, Siân, Ffion and Nest sang', shown)],
    ['pictures only, and there is none', schoolDraft('Reuben Castle is head boy')],
    ['press only', schoolDraft('Daniel Hartwood in goal', shown)],
    ['out of scope', privateDraft('Jayden Trewent is a star', shown)],
    ['no draft at all', schoolDraft('')],
  ];
  it.each(silent)('stays silent: %s', (_, draft) => {
    expect(run(draft)).toEqual([]);
  });

  it('stops for a pupil the person ticked in the picture, whatever the words', () => {
    const draft = schoolDraft('Science fair', { pictures: [picture({ answer: { entryIds: ['P2'], nobodyListed: false } })] });
    const [finding] = findingsOf(draft, 'nophoto', { list });
    expect(finding).toMatchObject({
      rule: 'nophoto.named-with-image',
      severity: 'block',
      entryId: 'P2',
      message: 'ticked',
      field: 'pictures[0]',
    });
  });

  it('asks about a colleague’s namesake instead of stopping', () => {
    expect(run(schoolDraft('Thank you Meinir Cole for the cakes', shown))).toEqual(['possible-name P16: Meinir Cole']);
  });

  it('says why, and offers the way out', () => {
    const [finding] = findingsOf(schoolDraft('A dragon by Will in 8D', shown), 'nophoto', { list });
    expect(finding?.values).toMatchObject({
      name: 'Will Young',
      yearGroup: '8',
      regGroup: '8D',
      evidence: 'forename-only,class,picture',
    });
    expect(finding?.fixes.map((f) => f.kind)).toEqual(['replace', 'remove-picture', 'different-person']);
  });

  it('weighs a perhaps without a picture no more than the name itself', () => {
    expect(findingsOf(schoolDraft('Well done Will in 8D'), 'nophoto.possible-name', { list })[0]?.severity).toBe('advise');
    expect(findingsOf(schoolDraft('Well done Will in 8D', shown), 'nophoto.possible-name', { list })[0]?.severity).toBe(
      'confirm',
    );
  });
});
