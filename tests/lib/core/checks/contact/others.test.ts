// Journalists, pupils, former pupils and parents, by what their profiles say.
import { describe, expect, it } from 'vitest';
import { journalistCheck } from '../../../../../lib/core/checks/contact/journalist.ts';
import { parentCheck } from '../../../../../lib/core/checks/contact/parent.ts';
import { pupilContactCheck } from '../../../../../lib/core/checks/contact/pupil.ts';
import type { Other } from '../../../../../lib/core/draft.ts';
import { findingsOf, onPersonal, onSchool } from '../../../../support/fires.ts';

const other = (bio: string, over: Partial<Other> = {}): Other => ({
  handle: '@someone',
  displayName: '',
  bio,
  text: '',
  ...over,
});
const answer = (replyTo: Other, text = 'Thank you!') => onPersonal(text, { mode: 'reply', context: { replyTo } });

describe('contact.journalist', () => {
  it.each([
    ['Reporter, Harbour Gazette', 'Reporter'],
    ['Journalist. Education correspondent', 'Journalist'],
    ['BBC producer, all things schools', 'BBC producer'],
    ['Gohebydd addysg', 'Gohebydd'],
  ])('asks before answering: %s', (bio, words) => {
    const [finding] = findingsOf(journalistCheck, answer(other(bio)));
    expect(finding).toMatchObject({ rule: 'contact.journalist', severity: 'confirm', field: 'context.replyTo.bio' });
    expect(finding?.spans.map((s) => s.words)).toEqual([words]);
  });
  it('knows a newsroom by its name', () => {
    expect(findingsOf(journalistCheck, answer(other('', { displayName: 'Harbour Gazette' })))).toHaveLength(1);
  });
  it.each([
    'Used to be a journalist, now a potter',
    'Journalism student',
    'Mum of two, gazette reader',
    'Cyn newyddiadurwr',
    'Editor of my own life',
  ])('stays silent: %s', (bio) => {
    expect(findingsOf(journalistCheck, answer(other(bio)))).toEqual([]);
  });
  it('lets a good-news post tag the paper', () => {
    expect(findingsOf(journalistCheck, onSchool('Thank you @HarbourGazette for coming!'))).toEqual([]);
  });
});

describe('contact.pupil-personal and contact.former-pupil', () => {
  it.each([
    ['15 | Yr 10 Ysgol Cwmsarn', 'contact.pupil-personal'],
    ['Blwyddyn 11, Ysgol Cwmsarn', 'contact.pupil-personal'],
    ['year 9 @YsgolCwmsarn', 'contact.pupil-personal'],
    ['Cwmsarn School class of 2023, now at uni', 'contact.former-pupil'],
    ['Cyn-ddisgybl Ysgol Cwmsarn', 'contact.former-pupil'],
  ])('fires: %s', (bio, rule) => {
    expect(findingsOf(pupilContactCheck, answer(other(bio))).map((f) => f.rule)).toEqual([rule]);
  });
  it.each([
    'Year 10 tutor at Cwmsarn School',
    'Year 9, Nantlas High',
    'Dad of two at Cwmsarn School',
    'Former pupil, now teaching at Cwmsarn School',
    'Llywodraethwr, Ysgol Cwmsarn',
    '',
  ])('stays silent: %s', (bio) => {
    expect(findingsOf(pupilContactCheck, answer(other(bio)))).toEqual([]);
  });
  it('marks school talk, and offers to remember family', () => {
    const [finding] = findingsOf(pupilContactCheck, answer(other('15 | Yr 10 Ysgol Cwmsarn'), 'Ha! See you in form tomorrow x'));
    expect(finding?.spans.map((s) => s.words)).toEqual(['See you in form tomorrow']);
    expect(finding?.fixes).toEqual([{ kind: 'remember-family' }]);
  });
  it('leaves family and school accounts alone', () => {
    const replyTo = other('15 | Yr 10 Ysgol Cwmsarn');
    expect(findingsOf(pupilContactCheck, onPersonal('x', { mode: 'reply', context: { replyTo, family: true } }))).toEqual([]);
    expect(findingsOf(pupilContactCheck, onSchool('x', { mode: 'reply', context: { replyTo } }))).toEqual([]);
  });
});

describe('contact.parent', () => {
  const policy = { rules: { 'contact.parent': { on: true, school: 'off', linked: 'advise' } } } as const;
  const follow = (bio: string) => onPersonal('', { mode: 'follow', context: { target: other(bio) } });
  it('speaks only when the school switches it on', () => {
    expect(findingsOf(parentCheck, follow('Mam i ddau yn Ysgol Cwmsarn'))).toEqual([]);
    expect(findingsOf(parentCheck, { ...follow('Mam i ddau yn Ysgol Cwmsarn'), policy })).toHaveLength(1);
    expect(findingsOf(parentCheck, { ...follow('Dad of two, Nantlas'), policy })).toEqual([]);
  });
});
