// Word sets for frames (lib/core/text/frames.ts): whom a sentence is about, and what only an unkind one says. Folded, no apostrophes.
import type { WordSets } from '../text/frames.ts';

const pupils =
  'kid pupil student learner child children boy girl lad lass lads lasses class set tutee intake teenager toddler apprentice trainee youngster weans wean fresher y7 y8 y9 y10 y11 7a 7b 7c 8a 8b 8c 9a 9b 9c 9d 9g 10a 10b 10c 10d 11a 11b 11c sixthformers cohort tutor-group';
const parents =
  'parent mum mam mom mummy mother dad daddy father family families carer stepfather stepdad nan gran household mams moms dads';
const staff =
  'teacher colleague ta tas lsa nqt ect mentor tutor lecturer coach ref referee linesman umpire technician librarian caretaker cleaner cook nurse counsellor receptionist secretary staffroom department inspector examiner invigilator clerk driver dinnerlady assistant bursar officer rep consultant supplier builder contractor agency psychologist';
const bosses =
  'head headteacher heid deputy slt smt management manager boss governor leadership leader trust academy council councillor authority principal board director chair ceo hr ofsted estyn executive';

export const frameSets: WordSets = {
  en: {
    PUPIL: pupils,
    PARENT: parents,
    STAFF: staff,
    BOSS: bosses,
    THEY: 'he she they him her them hes shes theyre his hers their himself herself themselves',
    YOU: 'you u ya ye youre yous yow your',
    BE: 'is are was were be been being am theyre hes shes youre looks look sounds sound seems seem',
    HARSH:
      'thick stupid dumb dense gormless brainless witless clueless ignorant illiterate moronic idiotic imbecilic lazy idle workshy feckless vile evil nasty horrible horrid spiteful vindictive arrogant pompous smug selfish greedy entitled spoilt spoiled ungrateful feral savage obnoxious odious spineless gutless cowardly useless hopeless pathetic incompetent inept talentless deluded delusional unhinged deranged smelly filthy disgusting revolting repulsive stinking scruffy ugly obese insufferable unbearable despicable sly conniving crooked unteachable subhuman slovenly loathsome contemptible snivelling braindead worthless lobotomised thickest dimmest laziest rudest nastiest dirtiest ugliest stupidest dumbest useless mouthy gobby shambolic charmless humourless unwashed manky minging workshy shiftless snobbish uncouth trash rubbish scum vermin dross deadwood',
    NOUN: 'idiot moron imbecile cretin halfwit numpty muppet clown plonker loser scumbag parasite brat liar weasel coward creep thug dunce dummy thicko hypocrite twerp twit wazzock pillock berk prat git nutter psycho toerag yob oik pleb jobsworth battleaxe harpy harridan dipstick numbskull blockhead airhead bimbo skiver layabout neanderthal degenerate lowlife tyrant gobshite crybaby delinquent goblin fool bully snitch toad slug leech vulture cow pig rat snake donkey oaf lout slob nonentity charlatan nuisance eejit nyaff bampot simpleton buffoon dimwit nitwit dinosaur fossil waster scrounger sponger freeloader savages animals pigs sheep witch morons doormat yesman puppet sycophant trollop slapper tart snob windbag',
    CROOK:
      'crook thief thieves liar fraud fraudster conman cheat criminal paedo pervert nonce drunk alcoholic predator groomer rapist racist bully abuser charlatan crooks liars cheats swindler embezzler fiddler dealer',
    STOLE:
      'stole steals stealing stolen nicked nicks nicking pocketed pockets pocketing pinched pinches fiddled fiddles fiddling fiddle embezzled embezzling skimmed skimming bribed bribes bribing forged forges faked fakes faking falsified falsifies rigged rigs swindled conned cooked robbed robs shorting overcharges overcharged massaging massaged altering altered doctored flogging dealing groped gropes fondled fondles',
    MONEY:
      'money cash fund funds float takings grant budget subs kitty raffle donations expenses pounds grand quid mileage overtime dinner-money contract tender',
    GROUP:
      'gypsy gypsies gyppo traveller travellers immigrant migrant refugee foreigner foreigners muslim muslims jew jews pole poles polish romanian roma romany bulgarian somali syrian albanian pakistani pakistanis bangladeshi indians asian asians african africans arab arabs chinese nigerian nigerians scouser scousers gays lesbian lesbians homosexuals trans transgender autistic disabled immigrants migrants eal esol incomers arrivals english irish welsh black blacks coloured',
    NEED: 'adhd autism autistic dyslexia dyslexic dyspraxia anxiety depression depressed trauma pda ocd tourettes asperger aspergers spectrum asd sen aln send ehcp idp',
    WOMAN: 'woman women girl girls lass lasses lassie lassies female females lady ladies wife wives mums mams',
    MAN: 'man men boy boys lad lads male males dads husbands bloke blokes',
    HARM: 'slap punch strangle throttle drown flatten batter wallop clout belt thrash lamp deck hang shoot kill murder stab poison hit kick beat headbutt smash nail muzzle hurt break crush squash string swing run knock burn bury swat skin gut smack birch cane whip drop push shove throw lock',
    LAUGH:
      'lol haha hahaha ha hehe lmao rofl hilarious howler howlers fail fails priceless laughing laughed laugh hysterics stitches bits giggling howling weeping tears pmsl sniggering cackling giggles chuckle wheezing dying died',
    SHOWN:
      'photo pic picture pics photos photograph video clip vid screenshot screenshots gif meme remix recording footage dashcam frame-by-frame thread link mug poster board wall framed printed pinned laminated hung below attached comments replies staffroom',
    SLIP: 'spelt spell spelling spellings spelled wrote written answer answered answers thinks thought said misspelt pronounced read essay homework paragraph email test exam fell falling tripped split wet cried wig fringe haircut trousers flies undone voice solo shelf parking reverse reversing karaoke',
    BAD: 'joke circus shambles farce dump hellhole disgrace sinking rotting toxic nightmare madhouse zoo prison sweatshop shitshow mess embarrassment outrage insult crumbling hell',
    WORK: 'workload pay hours marking meeting meetings observation observations budget contract rota timetable initiative policy inset data conditions staffing morale cover ppa resources duties',
  },
  cy: {
    PUPIL:
      'disgybl disgyblion plant plentyn hogyn hogan hogia hogiau bachgen bechgyn bois merch merched genod dosbarth set myfyriwr myfyrwyr crwt crots babis',
    PARENT: 'rhiant rhieni tad tadau mam mamau mami teulu teuluoedd nain taid mamgu tadcu',
    STAFF:
      'athro athrawes athrawon cymhorthydd cymorthyddion clerc hyfforddwr dyfarnwr reff cogydd cogyddes nyrs technegydd gofalwr ysgrifenyddes swyddog tiwtor darlithydd arolygydd adran cegin',
    BOSS: 'pennaeth penaethiaid prifathro prifathrawes dirprwy rheolwr rheolwyr llywodraethwr llywodraethwyr cyngor cynghorydd bos bosys bwrdd cadeirydd uda',
    THEY: 'fo fe hi nhw hwn hon rhain rheina rheiny rhein',
    YOU: 'ti chi',
    HARSH:
      'twp twpach twpaf dwl dylach hurt anobeithiol diwerth diog diocach ddiog llwfr haerllug digywilydd ffiaidd afiach gwarthus anniolchgar hunanol anwybodus creulon milain drewllyd hyll annioddefol anllythrennog diglem snobyddlyd anwar diasgwrn truenus pathetig iwsles',
    NOUN: 'twpsyn twpsod idiot idiotiaid ffyliaid lembo lembos hurtyn sinach cnaf cachgi celwyddgi jadan hulpen crinc snichyn mwlsyn twlsyn bradwr bwli anifeiliaid anwariaid gwrach llwfrgi llwfrgwn diogyn mul asyn mochyn moch malwen penbwl rwdlyn pwdryn cenau cnafon',
    CROOK: 'lleidr lladron celwyddgi twyllwr twyllwyr bwli meddwyn troseddwr',
    MONEY: 'arian pres grant cronfa mil miloedd pot',
    GROUP: 'sipsi sipsiwn teithwyr mewnfudwyr ffoaduriaid estroniaid mwslimiaid iddewon pwyliaid saeson dramor hoywon',
    NEED: 'awtistiaeth dyslecsia pryder iselder anhwylder adhd',
    WOMAN: 'merched dynes menyw menywod gwragedd',
    MAN: 'dynion bechgyn hogia',
    LAUGH: 'haha hahaha lol chwerthin',
    SHOWN: 'llun lluniau fideo clip capsiwn',
    BAD: 'llanast ffars sioe uffern hunllef joc gwarth',
    HARM: 'lladd taro curo dyrnu cicio slapen saethu crogi boddi brathu waldio clatsio tagu',
    WORK: 'cyflog oriau marcio llwyth amodau cyfarfodydd',
  },
};
