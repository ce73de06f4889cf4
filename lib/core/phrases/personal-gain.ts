// Selling and personal gain on a school's account, English and Welsh. Fundraising, tickets and uniform are everyday and stay silent.
import type { PhraseRow } from '../text/rows.ts';

const money = '(?:£ ?\\d[\\d,.]*(?:k|p)?|\\d+ ?(?:pounds|quid|punt|p))';
const lesson =
  '(?:tutoring|tuition|tutor(?:ing)? sessions?|(?:piano|guitar|singing|swimming|driving|music|maths|english|welsh|dance|drum|violin|tennis|riding|art|language|spanish|french|science|physics|chemistry|biology)(?: [a-z]+)? (?:lessons?|tuition|tutoring|coaching|classes)|personal training|coaching sessions?|one to one lessons?|1 ?[:-]? ?1 lessons?|childminding|babysitting)';

export const personalGain: readonly PhraseRow[] = [
  {
    say: `private (?:[a-z]+ )?(?:tutoring|tuition|tutor|lessons?|coaching|classes|sessions?)(?:[^.!?\\n]{0,40}?${money}(?: (?:an?|per|for an?|for) (?:half ?)?(?:hour|session|lesson|half hour|go|week|term))?)?`,
    note: 'private teaching, with its price when one follows',
    source: 'own',
    unless: 'free|funded|governors|policy|not allowed|must not|prohibited',
  },
  {
    say: `${lesson}[^.!?\\n]{0,40}?${money}(?:,? (?:an?|per|for an?|for) (?:half ?)?(?:hour|session|lesson|half hour|go|week|term))?|${lesson} (?:at (?:my|her|his) (?:home|house|studio)|available|spaces? (?:left|available))(?:[^.!?\\n]{0,24}?${money}(?: (?:an?|per|for) (?:half ?)?(?:hour|session|lesson|half hour))?)?`,
    note: 'lessons for money',
    source: 'own',
    unless: 'peripatetic|music service|school fund|payable to school|parentpay|included',
  },
  {
    say: `(?:use |with |enter |quote )?(?:my |the |our |her |his |discount |promo |referral |voucher )*code:? (?=[a-z]*\\d)(?!(?:[a-z]\\d|\\d[a-z])(?![a-z0-9]))[a-z0-9]{4,}(?: (?:at|on|with) [a-z]+)?(?: (?:for|to get) £?\\d+ ?(?:%|percent|pounds)?(?: off)?)?|(?:discount|referral|promo|affiliate|voucher) (?:code|link)s?|\\d+ ?% off (?:with|using|when you use) (?:my|code)|(?:earn|get|receive|make) (?:a )?(?:small )?commission|i get (?:a )?(?:small )?(?:commission|cut|percentage|credit)|affiliate links?|#(?:ad|affiliate|spon|sponsored|gifted)`,
    note: 'codes and commission',
    source: 'own',
    unless:
      'post ?code|room code|join code|class code|meeting code|google classroom|kahoot|teams code|qr code|coding|code club|python|scratch|uniform shop|school shop|dress code|wifi',
  },
  {
    say: `(?:i'm |i am |we're )?(?:selling|flogging|offloading|getting rid of) (?:my|our|his|her|some of my)(?: [a-z]+){1,4}[^.!?\\n]{0,30}?${money}(?: (?:ono|obo|o\\.n\\.o\\.?|or nearest offer|or best offer|collect))?|(?:for sale|forsale)[:,]? (?:my|one|a|an|nearly new|2nd hand|second hand|hardly)[^.!?\\n]{0,40}?${money}|${money} (?:ono|obo|o\\.n\\.o\\.?)|one careful owner`,
    note: "selling one's own things",
    source: 'own',
  },
  {
    say: '(?:dm|message|pm|inbox|text|ring|contact|email) (?:me|her|him)(?: here)? (?:for|to book|about|if you want|to reserve) (?:an? |your |more |the )?(?:slots?|prices?|spaces?|places?|orders?|quotes?|rates?|bookings?|availability|appointment|lessons?)|dm for (?:slots|prices|orders|rates|a quote|bookings|details and prices)|(?:visit|check out|follow|support|like|buy from) my (?:etsy|shop|ebay|vinted|depop|onlyfans|business|side hustle|website|store|page|channel|patreon|ko ?fi)|my (?:etsy|ebay|vinted|depop|avon|body shop|tropic|usborne|herbalife|forever living|patreon|onlyfans|side hustle|side business)(?: (?:shop|store|page|party))?|buy me a coffee|my (?:new )?(?:book|ebook|course|workshop|album|single) is (?:out|on sale|available)(?: now)?|order(?:s)? (?:from|through) me|paypal me|paypal\\.me|my paypal',
    note: "one's own business",
    source: 'own',
  },
  {
    say: `(?:gwersi|tiwtora|hyfforddiant|tiwtor)(?: [a-z]+)? (?:preifat|bersonol)(?:[^.!?\\n]{0,40}?${money}(?: (?:yr|y|fesul|am) (?:awr|sesiwn|wers|hanner awr))?)?|gwersi (?:piano|gitar|canu|nofio|gyrru|mathemateg|cymraeg|dawns|tennis)[^.!?\\n]{0,40}?${money}(?: (?:yr|y|fesul|am) (?:awr|sesiwn|wers|hanner awr))?|(?:cod|defnyddiwch y cod|defnyddiwch fy nghod) (?:disgownt|gostyngiad)|(?:dw i'n |rwy'n |yn )?gwerthu fy[^.!?\\n]{1,30}?${money}|ar werth:? (?:fy|un)[^.!?\\n]{0,30}?${money}|(?:fy|ein) (?:busnes|siop etsy) (?:bach|newydd|i)|(?:neges|dm) (?:ata i|i mi) am (?:brisiau|le|slot)`,
    note: 'Welsh',
    source: 'own',
    unless: 'am ddim|gwasanaeth cerdd',
  },
];

/** The whole post is about raising money, or the school's own sales. */
export const forGoodCauses =
  'charity|charities|raffles?|pta|ptfa|friends of|proceeds|fundrais\\w+|raised|raising|tickets?|hospice|uniform|in aid of|sponsor(?:ed)?(?! post)|donat\\w+|collection for|all money|for the school|school fund|school funds|cake sale|bake sale|book fair|tuck shop|stall|fete|fair|fayre|elusen|elw|codi arian|tocynn?(?:au)?|raffl|ffair|stondin|gwisg ysgol|er budd|nawdd|noddi|rhodd(?:ion)?|parentpay|school shop|enterprise|young enterprise|mini business';
