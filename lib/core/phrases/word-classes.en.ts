// English words by what they do in an unkind post: whom it is about, how somebody is belittled, what is alleged. No word here is unkind by itself.
// The trained second opinion learns from the classes (so what it learnt of "dim" holds for "gormless" too), and the cautious rules lean on them.

/** Class name, then its words: folded, no apostrophes. Plurals, `-ing`, `-ed`, `-er` and `-est` are found from the plain word. */
export const wordClassesEn: Readonly<Record<string, string>> = {
  pupil: `kid pupil student learner child children boy girl lad lass class set tutee intake teenager infant youngster apprentice trainee sixthformer
    schoolboy schoolgirl toddler nipper bairn wean classmate prefect goalie keeper captain cohort form leaver fresher`,
  parent: `parent mum mam mummy mother dad dada daddy father family carer stepfather stepdad stepmum nan gran grandad grandparent household nana uncle aunt sibling
    brother sister cousin guardian mams upbringing`,
  staff: `teacher colleague ta tas assistant nqt ect mentor tutor lecturer coach ref referee linesman umpire technician librarian caretaker cleaner cook nurse counsellor
    receptionist secretary staffroom department dept supply inspector examiner invigilator clerk driver dinnerlady helper volunteer bursar officer doctor builder
    predecessor trainer psychologist socialworker staff jannie`,
  boss: `head headteacher deputy slt smt management manager boss governor leadership leader trust academy council councillor authority principal board director
    chair ceo vice ministry minister government hr ofsted estyn executive consultant line heid union`,
  school: `school college place department nursery building workplace centre estate staffroom classroom`,
  you: `you your yours youre yourself u ya ye yer yous`,
  they: `he she him her his their them they hes shes theyre hers theirs themselves himself herself`,
  me: `i im me my mine myself ive we us our were id ill weve ourselves ma`,
  whole: `all every everyone everybody nobody none never always whole lot bunch pack typical whoever some half most these those entire shower crew load breed
    type sort certain people folk someone somebody lot ones crowd mob tribe brigade`,
  group: `gypsy gypsies traveller immigrant migrant refugee foreigner foreign foreigners asylum muslim islam islamic jew jewish hindu sikh catholic protestant christian
    polish poles romanian roma romany bulgarian indian pakistani bangladeshi asian african somali syrian arab chinese japanese black white coloured irish scottish english
    welsh scouser scousers albanian turkish ukrainian nigerian gay lesbian bisexual queer trans transgender pronoun gender nonbinary autistic autism adhd dyslexia dyslexic
    dyspraxia disabled disability wheelchair stammer stutter lisp deaf blind anxiety depression depressed send sen aln eal esol woman women female male man men ladies
    blonde ginger feminist mosque church hijab headscarf burka turban accent benefits dole poor council elderly pensioner menopause pregnant hormones hormonal sencos
    arrivals newcomers incomers spectrum diagnosis mohammed muhammad vegan housing
    lassie lassies unit mainstream normal communities flats giro scheme rainbow woke quota token tick ticks boxes diversity refugees immigrants neurodivergent tourettes pda ehcp slum traveller-site caravan caravans boat hordes invasion`,
  title: `mr mrs miss ms mx dr prof professor cllr sir reverend`,
  dim: `thick stupid dim dumb dense gormless brainless witless clueless slow backward simple vacant vacuous empty ignorant uneducated illiterate innumerate thickest
    daft silly slowest weakest brain brains iq clue dopey dozy doolally numb dull braindead idiotic moronic imbecilic asinine foolish bonehead neanderthal primitive
    unteachable ineducable clot remedial halfwitted lobotomy braincell braincells cretinous gullible oblivious intellect
    vacancy shallow shallowness ignoramus illiteracy uneducable halfwits dullard slow-witted nowt thicker nitwit airheads`,
  lazy: `lazy idle workshy bone slack sluggish feckless shirker skiver layabout freeloader sponger scrounger scrounging malingerer malinger whinge whinger whine whiny whining
    moan moaner moaning bellyache grumble sulk sulky entitled spoilt spoiled pampered mollycoddled cossetted cosseted precious babied needy soft wet snowflake drip grit
    resilience faker putting faking skive loaf coast coasting whingeing idleness laziness shirk dosser bludger
    bone-idle sickie skiving shirking sofa couch slouch slouching dawdle dawdling freeload mooch sponging slob slobs`,
  nasty: `vile evil nasty horrible horrid cruel spiteful bitter sour toxic poisonous vindictive malicious callous heartless sadistic obnoxious odious hateful despicable
    loathsome repulsive abusive bullying bully tyrant dictator rude arrogant pompous smug sly sneaky snide manipulative selfish greedy conceited vain pushy bossy
    overbearing patronising condescending uncaring hostile twofaced backstabbing backstabber bitchy catty spite malice venom wicked mean insufferable unbearable rotten
    scheming conniving ruthless shameless brazen sneering snooty stuckup snob snobby snobbish controlling devious creepy slimy oily smarmy feral savage wild unruly
    uncontrollable insolent ungrateful loud gobby mouthy lippy bolshy foul horrendous hideous ghastly unbearable awful dreadful
    insolence bile rancid snarling spitting bullied sneer contempt contemptible disdain viper serpent hag mean-spirited petty vicious vile barbaric thuggish menacing hateful insidious`,
  dirty: `smelly smell stink stinking stank reek reeked filthy dirty grubby unwashed nits lice scabies germs germ scruffy unkempt manky minging mingin rancid rank greasy
    sweaty soap shower wash washed washing bath deodorant bo hygiene flea fleas verminous disgusting revolting gross disease infested sewer drain dustbin hovel scruff stench pong
    whiff toilet rubbish`,
  body: `fat obese overweight lardy chubby podgy tubby blubber whale barrel ugly hideous spotty spots acne bald teeth goofy gawky lanky scrawny skinny shrimp dwarf nose ears
    belly chins eyebrows fringe haircut hairdo moustache wig makeup face feet frumpy dowdy waddle wobble sweat huge enormous pimple weight diet pies cake
    crisps buttons posture hair perm tan`,
  weak: `useless hopeless pathetic incompetent inept spineless gutless cowardly coward weak feeble wimp wimpy limp rubbish terrible worst hapless shambolic amateur amateurish
    inadequate mediocre clumsy unqualified unfit talentless charisma charmless lifeless boring bland dull joke laughable failure failing failed fail deadwood dinosaur
    fossil relic jobsworth yesman puppet doormat lettuce chocolate teapot fireguard dreary drone droning drivel waffle monotone excuse mess disaster catastrophe
    nightmare embarrassment embarrassing disgrace disgraceful laughing stock liability burden waste wasted waster oxygen space passenger parasite leftovers dregs
    bottom sink write-off lost cause doomed loser runt reject misfit dud lemon spare part appalling woeful abysmal diabolical pitiful clown poor shocking crap
    shoddy slapdash bumbling dithering toothless clueless hapless charmlessness washed-up has-been dire lamentable feeble abject woeful vapid insipid wooden forgettable unemployable hopelessly unqualified chancer`,
  mad: `mad crazy insane deranged unhinged delusional deluded psycho psychotic lunatic nutter mental loony neurotic hysterical bonkers barmy cuckoo paranoid drama
    melodramatic unstable obsessed demented senile attention seeker seeking hysterics histrionic possessed`,
  insult: `idiot moron fool brat scum trash vermin clown liar thug dross pig cow snake pillock plank numpty muppet halfwit imbecile cretin creep weirdo loser prat twerp
    twit wazzock plonker berk div git nutjob minger munter toerag yob oik pleb battleaxe bint harpy dipstick numbskull blockhead airhead bimbo degenerate lowlife
    melt spanner wally wallies gobshite rabble delinquent swine goblin zombie witch hag madam princess diva gremlin urchin ragamuffin scrote chav pikey hooligan savage
    barbarian philistine dinosaur toad weasel rat leech vulture sheep sheeple lemming parasite sponge slug maggot worm cockroach monkey ape gorilla baboon chimp animal
    beast donkey mule ass goat crow buzzard bat ogre troll dragon gargoyle harridan shrew viper ferret goldfish parrot pudding lump oaf lout slob tramp dosser drunk
    dunce dimwit dummy thicko nitwit ninny simpleton buffoon nincompoop nobody nonentity charlatan fraudster pest nuisance menace shower crybaby wimp eejit nyaff
    dafty bampot numptie tool melon turnip cabbage potato plank brick doorstop specimen monster demon hellspawn devil reptile mongrel peasant inbred spawn
    offspring crook crony cronies bully snitch grass hypocrite wretch slattern slapper tart floozy cougar trollop`,
  thing: `brick plank doorstop teapot ashtray fireguard plasterboard sack flour furniture wardrobe radiator wallpaper sponge tissue marble marbles furniture lamp bulb
    drawer fence stick wet cardboard custard mince porridge plasticine puddle calculator photocopier traffic cone scarecrow mop broom gatepost stump`,
  swear: `fuck fucking fucked fuckin shit shite shitty crap crappy bloody bollocks bugger buggered bastard arse arsehole piss pissed pissing wanker tosser twat dick
    dickhead damn hell ffs wtf fml omfg sod sodding effing feck feckin fekkin screw screwed bollock arsing arsed fart farts knob knobhead prick bellend git
    cock balls tits tit bum bitch slut whore jesus christ god lord shove boils bile
    horseshit bullshit shitshow shat bleedin bleeding flipping frigging friggin backside arsed bollocking knackers sodding crikey blooming ruddy`,
  harm: `slap smack punch strangle throttle drown flatten batter wallop clout belt cane whip thrash lamp deck strung hang hanged shoot shot kill murder stab knife
    poison burn hit kick beat break bite bury throw swing hurt bruise neck throat window brick tyre tyres wheels crush squash headbutt knock knocked smash smashed
    sort fright revenge payback watch regret pay crawl ditch accident dark alley cliff dog dogs rope lock locked gun bomb petrol arson torch doorstep address
    expel sterilise muzzle cage birch lynch hunt trip drop scalp skin gut boot boots hiding
    muzzle nail hammer visit doorbells doorbell midnight bumped clobber flog flogged flogging spank spanking thrashing whack smother disappear wheelie-bin trench coffin grave cemetery funeral hitman`,
  crime: `stole stolen steal thief thieves thieving rob robbed nick nicked nicking pocket pocketed pinched fiddle fiddled fiddling fraud fraudulent con conned scam bribe
    bribed backhander kickback envelope launder embezzle corrupt corruption crook crooked bent cheat cheating cheated forge forged fake faked falsified falsify alter
    altered altering massage massaging doctored rig rigged fixed lied lying lies liar cover hush hide hiding police prison jail arrested court convicted criminal
    charged drugs dealer dealing dealt weed coke drunk drinking alcoholic affair sleeping shagging hands touch groped grope harass perv pervert predator groomer
    paedo nonce abuse abuser abused beats bruises sacked sack fired suspended resigned dismissed negligence negligent poisoned dodgy suspicious coincidence missing
    vanish vanished disappear disappeared thousand cash money funds float takings petty raffle expenses contract receipt tipped answers signs signed paid pays bought
    free flogging cut copies evidence allegedly rumour rumours stories bank dinner funding grant plagiarised certificate qualification dbs tax undeclared
    bung bungs shorting scammer swindle swindler ripoff tampering tampered plagiarism perjury blackmail extortion laundering insider nepotism crony tender undisclosed invoice invoices accounts audit fiddles pals`,
  rude: `dreamy fit hot hottie hotties gorgeous sexy fanciable legs curves dress tights skirt cleavage boobs bum snog shag date dating single phwoar phwoah corr oof fellas lads
    stunner looker crush flirt wink temperature handcuff naked nude porn knickers bra thong banter swipe tinder numberplate 18 legal legs conjugate view eyeful bend 😏 😍 🥵 😉 🍑
    muscles biceps forearms thighs jeans lycra speedos shirtless wolf-whistle perky voluptuous sultry saucy cheeky-minx flirting hunk dishy totty fitty handsome`,
  drink: `pub gin wine pint prosecco vodka beer lager hungover hangover drunk sloshed tipsy bottle port rum whisky cocktail drink drinks drinking boozy booze lash
    hammered plastered wrecked smashed flask mug shots stoned weed high`,
  laugh: `lol haha hahaha ha hehe lmao rofl lmfao hilarious funniest funny howler howlers fail fails classic gem gems priceless crying laugh laughed laughing laughs hysterics giggle
    giggling stitches howling chuckle joke comedy bits pmsl sniggering smirk gold cackling bless wept weeping 😂 🤣 💀 😆 😹 🤡
    caption creased cracking-up dying cringe mortified lolz 🤭 hooting chortle chortling roasting roast`,
  show: `photo pic picture pics photos video clip vid screenshot screenshots screenshotting gif meme remix caption captions watch look behold link attached below comments vote poll
    sweepstake bet odds thread slideshow recording played replay exhibit pinned framed shared sharing guess spot selfie album post`,
  slip: `spelt spell spelling spellings spelled wrote written answered thinks thought said misspelt mispronounced pronounce read reading count add tell ankle capital map clock
    alphabet fall fell falling tripped trip split stuck wet cried cry crying forgot lost knickers trousers pants shorts skirt zip vomit sick wee poo snot nose picking
    exam answer homework essay letter email note test baton goal own score mark marks paragraph sentence dressed costume outfit sings singing sang sing voice solo drawing`,
  cannot: `cant cannot couldnt couldna wouldnt unable never didnt doesnt dont havent hasnt wont isnt arent aint nor without barely hardly least nothing nowhere
    no not nobody none neither nae naw dinnae cannae doesnae widnae`,
  fedup: `fed sick tired done enough hate hates hated despise dread loathe dreading resent wasted shambles circus farce insult insulting insulted outrage outrageous seething
    fuming raging furious livid angry mad rage ragin beelin incandescent scream screaming despair unacceptable ridiculous pointless nonsense betrayed ignored
    exhausted drowning burnt burnout breaking quit quitting resign resigning leaving leave escape run avoid trainee warn broken promise promises lied joke mug mugs
    nobody nothing cares care listens listen thanks thank support supported respect value values valued worth treated treat treats shame ashamed shambolic
    had it hammered pathetic cheek nerve dare 😡 😤 🤬
    beyond enough-is-enough last-straw unbelievable seriously disrespect disrespected fobbed ignored dismissed undermined gaslit gaslighting abandoned patronised micromanaged`,
  work: `workload pay payrise salary hours meeting meetings marking observation observations ppa budget cuts redundancy redundancies contract rota cover overtime unpaid
    wellbeing yoga data drop deadline policy email emails inset timetable resources funding staffing retention turnover shift hr sickness notice notices training
    laminator photocopying lanyard logo rebrand initiative spreadsheet bonus carpark conference lisbon away restructure promotion union strike`,
  sarcasm: `joy great brilliant fantastic wonderful marvellous lovely another yet again apparently obviously clearly naturally surprise surprising surprised wonder genius hero
    heroes angel angels darling darlings precious cherub cherubs gifted charmer delightful lucky bravo slowclap applause congratulations sure funny coincidence
    presumably supposedly allegedly so-called honestly seriously literally imagine shock gosh privileged 🙄 🤦 🤷 🙃
    bless genius apparently riveting thrilling thrilled overjoyed delightful inspirational visionary legendary so-called alleged`,
  proud: `proud thank thanks congratulations brilliant lovely superb fantastic amazing wonderful excellent kind brave welcome please sorry privilege legends star stars
    well cheers grateful appreciate delighted pleased celebrate hope enjoy enjoyed gorgeous beautiful stunning achievement effort teamwork`,
  lesson: `lesson debate essay novel poem play source history rehearsal scene cast actor science experiment book story chapter assembly trip match game team final topic unit
    discuss discussed explored studied study learning character macbeth shakespeare dickens orwell villain workshop quiz museum panto pantomime theatre`,
};
