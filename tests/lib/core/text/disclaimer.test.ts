// The disclaimer grammar: any usual wording counts, in either language; look-alikes, negations and other people's words do not.
import { describe, expect, it } from 'vitest';
import { disclaimerFinder } from '../../../../lib/core/text/disclaimer.ts';
import { readText } from '../../../../lib/core/text/reading.ts';

const finder = disclaimerFinder({
  en: ['chatting as a private citizen'],
  cy: [],
  notDisclaimers: ['views my own (not)'],
  insert: { en: '', cy: '' },
});
const has = (text: string): boolean => finder.find(readText(text)) !== null;

const counts = [
  'Views my own.',
  'Views are my own',
  'All views expressed here are my own.',
  'Opinions my own, not those of my employer.',
  'Opinions = mine',
  'Views: own.',
  'Tweets are my own',
  'All tweets mine.',
  'My own views.',
  "Just my own views, not the school's: what a fixture list",
  'Personal views only',
  'These are my personal opinions.',
  'Views are mine alone',
  'Thoughts my own 🙂',
  'Everything here is just mine',
  'What I post is purely personal',
  'Not speaking for the school.',
  'I do not speak for my employer',
  "I don't speak for the school here",
  'Here in a personal capacity',
  'tweeting in my own capacity',
  'Speaking for myself only',
  'My views do not represent those of my employer',
  "Views here don't necessarily reflect the views of my school",
  'Posts do not represent the opinions of the school or anyone else',
  "Not the school's view.",
  'Not my employer’s opinions',
  '#viewsmyown',
  'Proud of my school #OwnViews',
  'Teacher, runner | views mine | she/her',
  'ＶＩＥＷＳ MY OWN',
  'Barn bersonol.',
  'Barn fy hun',
  'Fy marn i yn unig',
  'Safbwyntiau personol, nid barn yr ysgol',
  'Nid barn yr ysgol',
  'Sylwadau bersonol',
  'Fy marn fy hun, neb arall',
  'Trydar dros fy hun',
  "Nid yw'n adlewyrchu barn fy nghyflogwr",
  'Dim barn yr ysgol',
  'Safbwyntiau fy hun yw’r rhain',
  'Views my own / barn bersonol',
  'RTs not endorsements. Views my own.',
  'Chatting as a private citizen',
];

const doesNot = [
  'RTs not endorsements',
  'RTs ≠ endorsement.',
  'Retweets are not endorsements, likes neither',
  'Retweets are not my views',
  'These are not my own views',
  'Views not my own',
  'His bio says views my own',
  'Remember to put "views my own" in your bio!',
  'Everyone writes “opinions my own” and thinks that is enough',
  'Pupils shared their personal views on uniform',
  'Their comments do not represent our values as a school',
  'Lovely views from my own garden',
  'Views from the top of the hill are worth it',
  'Comment mine for a chance to win',
  'Our views on the matter are clear',
  'In my opinion this is wrong',
  'Yn fy marn i mae hyn yn anghywir',
  'Mae barn yr ysgol yn glir',
  'Nid yw ail-drydar yn golygu cefnogaeth',
  'I own two dogs and have opinions',
  'Rhannodd y disgyblion eu barn bersonol am y wisg',
  'Personal views on uniform are always interesting',
  'The school has its own views',
  '',
];

describe('disclaimers', () => {
  it.each(counts)('counts: %s', (text) => {
    expect(has(text)).toBe(true);
  });
  it.each(doesNot)('does not count: %s', (text) => {
    expect(has(text)).toBe(false);
  });
});
