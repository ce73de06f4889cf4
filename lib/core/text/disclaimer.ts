// Recognises a disclaimer by its grammar ("whose views" + "mine" or "not the school's"), in English and Welsh, however it is worded.
import type { Policy } from '../policy.ts';
import { findPattern, phraseSet, wordPattern } from './phrases.ts';
import { inside } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { Range } from './sentences.ts';

const nouns =
  'views?|viewpoints?|opinions?|tweets|posts|comments|thoughts|ramblings|musings|rants|skeets|toots|words|ideas|beliefs|statements|content|everything (?:here|on here|i (?:say|post|tweet|write|share))|anything i (?:say|post|tweet|write|share)|all i (?:say|post)|what i (?:say|post|tweet|write|share)';
const filler =
  '(?:[\\s,:=&/+-]+(?:and|are|is|r|all|expressed|here|on|in|this|these|my|the|account|page|feed|profile|posts?|tweets?|views?|opinions?|thoughts|comments|purely|entirely|strictly|solely|very|much|posted|shared|stated|etc|of|course|always|just|only|obviously|obvs|totally|completely|definitely|unless|otherwise|from|me|they))*?';
/** What may follow a complete disclaimer: the end, a sign, or words that carry it on. "My own garden" is not "my own". */
const stop =
  '(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]|(?:alone|only|and|not|unless|obvs|obviously|always|as ever|as always|as usual|of course|etc|entirely|here|rather|but|so|x+|nid|nad|ac|a|yn unig)(?![\\p{L}])|\\n))';
const employer =
  "(?:(?:my|the|our|any|a|this|their) )?(?:current |own )?(?:employers?'?s?|school'?s?|academy'?s?|college'?s?|trust'?s?|workplace'?s?|work|council'?s?|local authority'?s?|governors'?|governing body'?s?|organi[sz]ation'?s?|institution'?s?|department'?s?|company'?s?|anyone(?: else)?'?s?|anybody(?: else)?'?s?|place i work|people i work (?:for|with))";
const theirViews =
  '(?:(?:the |those |any )?(?:views?|opinions?|position|policy|stance|thoughts|beliefs) (?:of|held by) |those of |that of )?';

const english = [
  wordPattern(
    `(?:${nouns})${filler}[\\s,:=-]+(?:my own|mine|all mine|my personal (?:views?|opinions?|ones)|personal(?: ones| views| opinions)?|own)${stop}`,
  ),
  wordPattern(
    `(?:just |only |purely |entirely |strictly |all |these are |this is |expressing )*my (?:own |personal |own personal |personal and own |very own )(?:${nouns}|view|opinion|account and views?)`,
  ),
  wordPattern(`my (?:views|opinions|thoughts|tweets|posts|words)(?: only| alone|,? (?:and )?not)${stop}`),
  wordPattern(
    `(?:${nouns}|i|this account|account|here|views expressed here|this page|this profile|opinions expressed)(?:[\\s,:-]+(?:[a-z']+)){0,5}? (?:do|does|did|are|is|am|may|might|will|need)? ?(?:not|n't|never|in no way)(?: necessarily| always| in any way| intended to| meant to)*(?: represent| reflect| speak for| speaking for| speak on behalf of| on behalf of| express| be those of| linked to| connected to| endorsed by| the views? of| the opinions? of| those of| that of|)+ ${theirViews}${employer}`,
  ),
  wordPattern(
    `(?:don't|doesn't|dont|doesnt|aren't|arent|isn't|isnt)(?: necessarily| always)* (?:represent|reflect|speak for|express|endorsed by|the views? of|those of) ${theirViews}${employer}`,
  ),
  wordPattern(
    `not (?:necessarily )?(?:${theirViews}${employer}|(?:the |my )?(?:school|employer)'?s? (?:views?|opinions?))${stop}`,
  ),
  wordPattern(`not (?:speaking|tweeting|posting|writing|here) (?:for|on behalf of|as) ${employer}`),
  wordPattern(
    `(?:speak|speaking|tweet|tweeting|post|posting|write|writing|comment|commenting|here) (?:only |purely |solely |strictly |just )?(?:for|as) (?:myself|me)(?: only| alone)?${stop}`,
  ),
  wordPattern('in (?:a|my) (?:purely |strictly |solely |entirely )?(?:own|personal|private|individual|own personal) capacity'),
  wordPattern(
    '#(?:views?|opinions?|tweets?|thoughts?|allviews?)(?:are|is)?(?:my|all|personal)?(?:own|mine|personal)|#(?:my|own|myown|personal)(?:own)?(?:views?|opinions?)',
  ),
];

/** "Personal views" alone: only where nobody else's views can be meant and nothing follows that would make it a topic. */
const bare = wordPattern(
  `(?:all |purely |strictly |entirely |these are |this is |just )?(?:personal|own|private) (?:views?|opinions?|thoughts|tweets|posts|comments|ramblings)${stop}`,
);

const welshNouns =
  'barn|farn|marn|barnau|farnau|safbwynt|safbwyntiau|sylwadau|syniadau|negeseuon|trydariadau|postiadau|geiriau|meddyliau|popeth|cynnwys|daliadau';
const welshEmployer =
  "(?:(?:yr|fy|f'|y|ein|unrhyw|neb) ?)?(?:ysgol|nghyflogwr|cyflogwr|gyflogwr|coleg|academi|cyngor|awdurdod lleol|llywodraethwyr|gweithle|ngweithle|neb arall|un ysgol|unrhyw un arall|sefydliad)";

const welsh = [
  wordPattern(
    `(?:${welshNouns})(?:[\\s,:=-]+(?:yma|hyn|yw|ydy|ydi|ydynt|yn|i gyd|oll|pob|a|fan|yma'n|y cyfrif|hwn|ar|cyfrif|i))*?[\\s,:=-]+(?:bersonol|personol|fy hun|fy hunan|fi fy hun|eiddo i|i fy hun|i'n hun|i yn unig|fi yn unig|fy hun yn unig|preifat)`,
  ),
  wordPattern(
    'fy (?:marn|safbwynt|safbwyntiau|sylwadau|syniadau|ngeiriau|negeseuon|nhrydariadau) (?:i|bersonol|personol|fy hun|fy hunan|i yn unig|fi)',
  ),
  wordPattern(
    `(?:nid|nad|dim) (?:yw |ydyn |ydynt |o reidrwydd |yw'n |ydy'n |)*(?:yn |)(?:cynrychioli |adlewyrchu |cynrychioli barn |adlewyrchu barn )?(?:barn|safbwynt|safbwyntiau|llais|sylwadau)? ?(?:o |gan )?${welshEmployer}`,
  ),
  wordPattern(
    `(?:ddim|ddim o reidrwydd) (?:yn )?(?:cynrychioli|adlewyrchu|siarad dros|siarad ar ran)(?: barn| safbwynt| safbwyntiau)? ${welshEmployer}`,
  ),
  wordPattern(
    '(?:siarad|trydar|postio|ysgrifennu|yma) (?:dros|drosof|drosta|ar ran) (?:i |fi |fy )?(?:fy hun|hun|hunan|i fy hun|fi fy hun)',
  ),
  wordPattern(
    '(?:yn rhinwedd bersonol|mewn (?:capasiti|rol|swyddogaeth|rhinwedd) (?:personol|bersonol|breifat)|ar fy rhan (?:i |)fy hun|yn bersonol ac nid)',
  ),
  wordPattern('#(?:barnbersonol|fymarni|safbwyntiaupersonol|barnfyhun)'),
];

/** "RTs are not endorsements" and its like say nothing about whose views the words are. */
const endorsement =
  /(?<![\p{L}])(?:rts?|retweets?|reposts?|likes?|shares?|follows?|following|links?|quotes?|favourites?|faves?|ail-?drydar\p{L}*|aildrydar\p{L}*|hoffi|rhannu|dilyn)(?:[\s,/&+-]+(?:rts?|retweets?|reposts?|likes?|shares?|follows?|following|links?|quotes?|and|or|a|neu|na))*[\s]*(?:≠|!=|=\/=|\/=|do(?:es)? not|don'?t|doesn'?t|are not|aren'?t|is not|isn'?t|not|never|nid|ddim|dim)[^.;|•\n]*?(?:endorse\p{L}*|agree\p{L}*|approv\p{L}*|support|cefnog\p{L}*|chefnog\p{L}*|gefnog\p{L}*|cymeradwy\p{L}*|gymeradwy\p{L}*|chytun\p{L}*|(?=[,.;|•\n]|$))/gu;

/** Words before that turn the sense round or give the words to somebody else. */
const spoiled =
  /(?:(?<![\p{L}])(?:not|never|no longer|aren'?t|isn'?t|weren'?t|wasn'?t|nid|ddim|dim|nad|hardly|than)(?: just| only| merely| yn unig| my| these| all| any)*|(?<![\p{L}])(?:his|her|your|whose|people'?s|everyone'?s|someone'?s|somebody'?s|pupils'|parents'|students'|learners'|staff's|their|our|ei|eu|eich|ein|each other's|(?:says|said|say|saying|put|puts|putting|add|adds|adding|added|write|writes|writing|wrote|written|forgot|called|about|replied|bio|profile:?|profil|dweud|ychwanegu|ychwanegwch|ysgrifennu|rhoi|rhowch|yn)(?: the| a| in| that| 'r)*))[\s"':,]*$/u;

export interface DisclaimerFinder {
  /** Where a disclaimer stands in a reading (folded offsets), or null. */
  find(reading: Reading): Range | null;
}

/** The finder of one school: the grammar, plus wordings the school accepts, minus wordings it does not. */
export const disclaimerFinder = (wordings: Policy['disclaimers']): DisclaimerFinder => {
  const accepted = phraseSet([...wordings.en, ...wordings.cy], (p) => p);
  const refused = phraseSet(wordings.notDisclaimers, (p) => p);
  return {
    find(reading) {
      if (!reading.text) return null;
      const blanked: Range[] = [...findPattern(reading, endorsement), ...refused.find(reading)];
      const candidates: Range[] = [...english, ...welsh].flatMap((pattern) => findPattern(reading, pattern));
      candidates.push(
        ...findPattern(reading, bare).filter((hit) => /(?:^|[.|•;,/(\n"-])\s*$/.test(reading.text.slice(0, hit.start))),
      );
      candidates.push(...accepted.find(reading));
      for (const hit of candidates.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (blanked.some((b) => hit.start < b.end && b.start < hit.end)) continue;
        if (inside(reading.quotations, hit.start, hit.end)) continue;
        if (spoiled.test(reading.text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
        return { start: hit.start, end: hit.end };
      }
      return null;
    },
  };
};
