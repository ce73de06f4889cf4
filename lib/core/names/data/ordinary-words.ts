// Words that occur as ordinary words in English and Welsh texts, folded. Derived (counts only) by tests/tools/derive-name-data.ts from Davidson et al. (MIT),
// EDOS (CC0), Toxic Spans (CC0) and Welsh sentences of the techiaith sets (CC0).
export const ordinaryWords: ReadonlySet<string> = new Set(
  `aa abandon aber abetting abiding ability able abo abolished abomination abort aborted abortion abortions about above
abroad absence absennol absent absolute absolutely absorbed abstract absurd abundance abuse abused abuser abusers
abuses abusing abusive ac academia academic accent accept acceptable acceptance accepted accepting access accident
accidentally accidents accompanied accomplish accomplished accomplishment accord according accordingly account
accountability accountable accounts accurate accusation accusations accuse accused accusers accuses accusing ach
achieve achieved achievement achlysur achlysurol achos achosi achosion achosir achub acid acknowledge acne acquire
acquired across acrostig act acted acting actio action actions active actively activist activists activities activity
actor actors actress actresses acts actual actually acw ad adael adage adain adar adborth add addas addasu addasur
added addewid addict addicted addiction addicts adding addition additional address addressed addressing adds addysg
addysgol addysgu adeg adegau adeilad adeiladau adeiladu adeiladur adeiladwr adeiladwyd adennill adenydd aderyn adfail
adfeilion adfer adio adlewyrchu adloniant administration administrators admiration admire admission admit admits
admitted admitting adnabod adnabyddus adnodd adnoddau adolescent adolygiad adolygu adolygwyr adopted adorable adra
adran adrannau adre adref adrodd adroddiad adroddiadau adroddir ads adult adults advance advanced advantage adventure
advertising advice advise advised advisor advocate advocated advocates advocating adwaith adweithio aelod aelodaeth
aelodau aelodaur aer aeth aethon aethpwyd af afael afal afalau affair affairs affect affected affection affects
affluent afford affordable aflem afon afonydd afraid africans after afternoon afterwards ag again against age aged
agencies agency agenda agendar agent agents ages aggression aggressive aging ago agor agored agorodd agos agosaf agosau
agree agreed agreeing agreement agrees agwedd agweddau ah ahead ai aid aide aides aiding ail ailadrodd ailgylchu aim
aimed ain aint air aircraft airline airlines airplane airport aka akin al alaw albino album albwm alcohol alcoholic
alert algebra algebraidd alien aliens align alike alimony alive all allah allai allan allanol allech allegation
allegations alleged allegedly allegiance allgyrsiol allie allies allow allowed allowing allows alls allu allwch allwedd
allweddol allwn ally allyriadau almost aloha alone along alot alpha already alright also alt alternative alternatives
although always alwn am amaethwr amaethwyr amaethyddol amateur amau amazes amazing ambassador ambell amcanion amdan
amdanat amdani amdano amdanyn amdanynt amddiffyn amddiffynnol amddiffynwyr amen amendment amgen amgrwm amgryptio
amgueddfa amgylch amgylchedd amgylchiadau amheuaeth amhosibl amirite aml amlddewis amlder amlwg ammo amnesty amodol
amok among amongst amonia amoral amount amounts amp amryw amrywiaeth amrywio amrywiol amser amserlen amseroedd amseru
amusing an anabledd anaconda anadl anadlu anafwyd anal analogy analysis anarchists anarchy anarferol ancestors anchor
ancient and andros anecdotal anelu anesmwyth anfantais anfanteision anferth anffodus anffurfiol anfon anfoneb angan
angen angenrheidiol anger anghenion anghofiaf anghofio anghydffurfiol anghyffredin anghysurus anghytuno anghywir
angladd angry anialwch anifail anifeiliaid animal animals anime ankles annibyniaeth annibynnol annisgwyl announce
announced annoyed annoying annual annwyd annwyl anodd anonymous another anrhefn anrhydedd ansicrwydd ansoddeiriau
answer answered answering answers anthem anti antics antifa antipasti antur anuniongyrchol anus anwes anwirfoddol anwyd
anxiety any anybody anymore anyone anyones anything anytime anyway anyways anywhere ap apart apartheid apartment ape
apel apelio apes apologist apologists apologize apologized apologizing apology app apparent apparently appeal appeals
appear appearance appearances appearing appears appease applaud apple apples applied applies apply appointed
appointment appreciate appreciated approach approached approaches approaching appropriate appropriation approval
approve approved approves approximately apps apt ar araf arafu araith arall arbed arbenigedd arbenigol arbenigwr
arbenigwyr arbennig arbrawf arbrofi arch architect archive archwilio ardal ardaloedd ardd arddangos arddangosfa
arddegau arddel ardderchog arddull are area areas aredig arena arent arfau arfbais arfer arferion arferol arfordir
argraff argraffu argraffur argue argues arguing argument arguments argyfwng arholiad arholiadau arhosais arhosodd arian
ariannol arllwys arloesol arlunydd arm armed armor arms army arna arnaf arni arno arnoch arnom arnyn arnynt arogl
arolwg aros around aroused arrest arrested arrests arrive arrogance arrogant arrow arse arsehole arswyd arsylwi art
article articles artificial artist artistiaid artists aruthrol arw arwain arweiniad arweinwyr arweinydd arweinyddiaeth
arwr arwydd arwyddion arwyddo arwyddocaol arwyneb arwyr as asap aseiniad asesu asgwrn ashamed asian asid aside asinine
ask asked asking asks asleep aspect aspects ass assassination assault assaulted assaulting assaults assembly assertion
assertions asses assessment asset assets asshat asshole assholes assist assistance associate associated associates
association assume assumed assumes assuming assumption assumptions assure assured asthma astonishing astounding
astudiaeth astudiaethau astudio astudiodd astudior astudir asylum at ata ataf atal ate ateb atebion atebodd
atgenhedliad atgoffa atgofion atgyfnerthu ath atheist athletes athrawes athrawon athro athroniaeth ati atmosffer ato
atodi atodiad atomig aton atrocities attached attack attacked attacker attacking attacks attempt attempted attempting
attempts attend attended attending attention attitude attitudes attorney attract attracted attraction attractive
attractiveness attracts atyn atynt au audience audiences audio aunt aunts aur author authoritarian authorities
authority autism autistic auto automatically available avatar average aversion avi avoid avoided awaits awakening award
aware awareness away awdl awdur awdurdodau awdures awel awesome awful awfully awgrym awgrymar awgrymiadau awgrymu
awhile awkward awn awr awydd awyddus awyr awyren ba babbling babe babi babies baby babys bach bachan bachgen back
backbone backed backfire background backing backlash backpack backs backup backward backwards bacon bad badass badly
bae bag baggage bagiau bags bai bail bait baiting baked balance balanced balances balchder balcony bald balding bale
ball ballot balls ballu baloney bam ban banana bananas banc band bands bandwagon baned bang banged banging banjo bank
banking bankrupt bankruptcy bankrupting banned banning bans bant bants bapur bar bara baratoi barbarian barbaric barch
barchu barchus bardd barddoniaeth bare barely bargain barhaol barhau barhaus barking barn barnu barod barrel barrels
bars base baseball based baseless basement bash bashing basic basically basio basis basket basketball bastard bastards
baswn bat batch bath bathroom bathrooms batri batrymau battered batters battle battling bawb bc bday be beach beaches
beaner beaners beanies beans bear beard bearing bears beast beat beaten beater beaters beating beats beautiful beauty
became because bechgyn bechod become becomes becoming bed bedair bedd beddau bedroom beds bedwar bedwaredd beef been
beer bees before began begging begin beginning begins behalf behave behaves behavior behaviors behaviour beheaded
beheading behind beic beichiogrwydd beicio beiddgar beidio being beings beintio beirdd beiriannydd beiriant beirniad
beirniadol bel belief beliefs believable believe believed believer believers believes believing bell bellach belly
belong belongs beloved below belt belts ben benben bend bending beneath benefit benefits bennaf benodol bensil bent
bentwr berchen bererin berffaith berfformio berllan berson bersonol berthynas berw berwir beside besides best bet beta
betabux betas beth betha bethau betray betrayed better betting between beunydd beware beyond bf bi biar bias biased
biau bible bicnic bicycles bid big bigger biggest bigo bigot bigoted bigotry bigots bike bikini bil bile bilen bill
billion billionaire billionaires billions bills bin binc biniau bins bio biological biology bipolar bird birds birth
birthday birther birthplace bisexual bisgedi bishops bit bite bites bits bitten bitter bizarre black blackpill
blackpilled blacks blaen blaenau blaenoriaethau blaenorol blah blaid blaidd blame blamed blames blaming blanhigion
blanhigyn blanket blankets blannu blant blas blasphemy blast blasus blatant blatantly blather blawd ble bleach bleeding
bleidlais blentyn bler bleser bleserus bless blessed blessing blew blewyn blin blind blinders blindly blino bliss
blithering bloated block blocked blocking blocks bloda blodau blodaun blodaur blode blodeuo blog blond blonde blood
bloody bloviating blow blowhard blowing blowjob blown blows blue blunt blurt blwydd blwyddyn blynedd blynyddoedd bo
board boards boat bob bobl boblogaeth boblogaidd bobol boced bochau bocs bocsio bod bodd bodies bodoli body boed boen
boeth boggles boggling bogus boi boil bois bold bolygon bomb bombed bomber bombing bombings bombs bond bonds bone boner
bones bonet bonheddig boning bonkers bont bonus boo boob boobs book books boom boomer boomers boon boor boorish boost
boot booth boots booty booze bopeth boptu bora border borderi borderline borders bore bored boring born borough borrow
borth bortreadau bosib bosibl bositif boss bost boster bostio bot botensial both bother bothered bothering bots bottle
bottles bottom botwm botymau bought bounce bounced bound boundaries bounds bout bow bowl box boxes boy boycott
boyfriend boyfriends boyo boys bozo bra braf brag bragging brags braidd brain braindead brained brainless brains
brainwashed brainwashing branch brand bras brat brats brave braw brawd brawddegau brawf brazen bre bread break
breakfast breaking breaks breast breasts breath breathing brechdanau brecwast breed breeding bregeth bregethwr bregus
breichiau breifat bren brenhinoedd brenin bres bresennol bresenoldeb breuddwydion brew brick bricks bride brides bridge
bridges brief briefly brif brifddinas brifo brifodl brifysgol brig bright brightest brilliant brin bring bringing
brings briod briodas briodi brith bro broad broadcast broblem brocoli brodorol brodyr broffesiynol brofi brofiad broke
broken bron bros broses brosesu brotestiadau brother brothers brought brown brownie brownies browns browse bruh bruised
brush brutal brutally brwd brwdfrydedd brwsh brwydro bryd brydferth bryn brynais bryniau brynu brynur brysur bs btw bu
buan buarth buaswn bubble bubbles buck bucket bucks bud buddies buddsoddi buddugoliaeth buddy budget budr buffoon
buffoons bug bugs bugunad build building buildings built bulk bull bullet bullets bullied bullies bully bullying bum
bumble bumbling bump bums bun bunch bunny buom bur burden bureaucracy bureaucrats burger buried burka burn burned
burner burning burns burnt buro burqa burst bury bus business businesses businessman busnes busnesau bust busted busy
but butch butchers butt butter buttercup butthurt button butts buwch buy buyer buyers buying buys bwa bwerau bwlch bwll
bwrdd bwriad bwriadu bwrw bws bwthyn bwyd bwydlen bwydydd bwyllgorau bwyllog bwynt bwyntiau bwys bwysau bwysig
bwysigrwydd bwyta bwytar bwyty by bychain bychan byd bydd byddaf byddai byddain byddant byddem bydden byddent byddwch
byddwn bye bygones bygwth bygythiad bylchau byllau bymtheg bynciau bynciaur byngalo bynnag byr byrfyfyr byrion bys
bysedd bysellfwrdd bysgod byta byth bythefnos byw bywyd bywydau ca cab cabal cabinet cable cadair cadarn cadarnhaol
cadeirydd cadw cae caeau cael caffi cafodd cafwyd cage caged cages caiff cais cake cakes calamity calcwlws caled
caliphate call called callin calling calls calm calon cam camau came camera cameras camgymeriad camp campaign
campaigned campaigns camps campus campuses can cancel cancelled cancer candidate candidates candy caneuon canfod
canghennaun caniatau canllaw canlyniad canlyniadau canlynol canmol cannabis cannoedd cannon cannot canol canolbwyntio
canolfan canoloesol canolog canon canran canrifoedd cans canslo cant canu cap capable capacity capel capeli capita
capital capitalism capitalist caps capten captured car carbon card cardiau cards care cared caredig career careers
careful carefully careless cares cargos cariad caring cario carnedd carousel carpet carreg carried carries carry
carrying cars cartel cartoon cartref cartwnau caru cas case cases caset casgliad casglu cash casino cast castell
casting castrate casual casually cat catastrophe catastrophic catch catches catching categori category cats cau caught
cause caused causes causing cave cawl cawn cawodydd caws cc cease cefais ceffyl ceffylau cefn cefndir cefnogir cei
ceidwad ceiniog ceir ceirch ceisio celebrate celebrated celebrating celebration celebrities celebrity celf celfyddydau
celibate cell celloedd cells cemegol cen cena cenedlaethol cenhedloedd censor censored censoring censors censorship
cent center centered centers central centre cents centuries century cerbyd cerdd cerdded cerddi cerddor cerddoriaeth
cerddorol cerdyn cerebrwm cerfiedig cerflun cerrig certain certainly certificate certified cesspool chad chadair chads
chadw chael chafodd chaiff chain chair challenge challenged challenges challenging chalon champion championed champions
chan chance chances change changed changes changing channel channels chanol chant chanting chants chanu chanun chaos
character characters charade charedig charge charged charges charging charity charm charming charts chase chasing chat
chatter chatting chdi cheap cheaper cheat cheated cheater cheating cheats check checked checking checks cheekbones
cheeks cheer cheering cheers cheese cheesy cheffylau chefn chefnogaeth chefnogi cheir cheisio chemical chemistry
cherdded cherddi cherddoriaeth cherish cherrig cherry chest chew chi chic chick chicken chickens chicks chief chiefs
chig child childish childless children childrens childs chill chin chip chips chladdu chlywais chlywed chlywodd
chocolate chodi choice choices choke choking choose chooses choosing chop chores chorus chose chosen chot chred chreu
chris chromosomes chronic chuckle chug chump chunky church churches chwaer chwaith chwarae chwaraen chwaraeon chwaraer
chwaraewr chwaraewyr chware chwarel chwarelwr chwarennau chwarren chwarter chwe chwech chwedloniaeth chwerthin chwi
chwibanu chwifio chwiler chwilfrydedd chwilio chwiorydd chwistrelliad chwith chwmni chwmpas chwn chwsg chwydu chwyldro
chwythu chydwybodol chyfarfodydd chyfarwyddwr chyfeillgar chyfeiriadau chyffuriau chyfieithiadau chyflwyno chyflym
chyflymder chymeriad chymorth chymryd chynnal chynnig chynnwys chywir ci cig cinio cip circle circles circuit
circumcision circumstances circus cite cites cities citizen citizens citizenship city citys civil civilians
civilisation civility civilization civilized ciwb ck claddu claf claim claimed claiming claims clam clams clap class
classes classic classified classify classroom classy clause clean cleaned cleaners cleaning cleanup clear clearance
cleared clearly cleifion clever click client clients cliff climate climb climbing clingy clinic clip clir cloc clock
cloddiau cloddio clorid close closed closely closer closest closet closing cloth clothes clothing clown clowns club
clubs cludo clue clueless clwb clybiau clywais clywed cnawon cnoi cnydau co coach coaches coaching coal coast coat
cocaine coch coconut coctels cod code codes codi codin cododd coed coeden coediog coesau cof coffa coffee coffi cofio
cofior cofiwch cofnod cofnodi cofrestru coginio cognitive cogydd coherent cohorts coincidence coke cold coleg colera
coll collapse colleagues collect collected collecting collection collective colledion college colleges colli colluded
collusion colofnau colon color colored coloring colors colour coloured column columnist com coma combat combination
combined combo come comedian comedy comes comfort comfortable comforting comin coming command comment commentary
commented commenter commenters commenting comments commercial commie commies commission commit commitment commits
committed committee committing common communicate communicating communism communist communists communities community
companies company compare compared comparing comparison compass compassion compassionate compensation compete competent
competing competition competitive complain complained complaining complains complaint complaints complete completely
complex complicated complicit compliment compliments comprehend compromised computer computers con concealed
concentration concept concepts concern concerned concerning concerns concert conclude conclusion conclusions concrete
condemn condemning condemns condescending condition conditioning conditions condom condoms conduct conducted conference
confidence confident confirm confirmation confirmed confirms conflict conflicts confront confronted confuse confused
confusing congress conig conman connect connected connection connections conned conquer cons conscience conscious
consensus consent consequence consequences conservative conservatives consider consideration considered considering
considers consistent consistently conspiracy constant constantly constituency constituents constitutes constitution
constitutional construct construction construed consultant consumer consumers consumption contact contacts contain
contained contains contempt content contest context continually continue continued continues continuing contract
contracting contractor contractors contracts contradicting contrary contribute contributed contributing contribution
contributors control controlled controlling controls controversy convenient conveniently convention conversation
conversations convert convicted conviction convictions convince convinced convincing convo cook cooked cookie cookies
cooking cool cooler coon coons cooperate cop copa cope copi copiau coping cops copy cor cord cordial core corff
corfforol coridor cork corn cornel corner corners corp corporate corporation corporations corpws correct corrected
correctly correctness correlation correspondence corrupt corruption cos cosi cost costau costing costs costume couch
could couldnt couldve council count counted counter counterparts counting countless countries country countrys counts
county coup couple couples courage course court courts cousin cousins cover coverage covered covering covers cow coward
cowardice cowardly cowards cowboy cownter coz crac craciau crack cracked cracker crackers craidd crampiau crap crappy
crash crass crawl crawling crayons crazies crazy creadigol creaduriaid cream create created creates creating creation
creative creators creature creatures credentials credibility credible credit credits credu creep creeps creepy crefydd
crefyddol creigiau creigiog cretin cretins creu creur crew criced cried cries crime crimes criminal criminally
criminals cringe crio cripple crisis critical criticises criticism criticize criticized criticizing critics criw crock
croen croesi croesir croeso cronfa cronies crook crooked crooks cross crossed crossing crotch crow crowd crowded crowds
crows croyw crucial crude cruel crug cruise crumbs crush crushed crust crwn crwydro crwydror cry crybabies crybaby cryf
cryfder cryfderau cryfhau crying cryn crynion cryno crynu crys crystal cu cubs cuddio cuddle cue cul cull cult cultural
culturally culture cultures cup cups curb cure cured curiad curious currency current currently curry currycel curse
cursed curve custody custom customer customers customs cut cute cuts cutting cuz cwbl cwblhau cwblhaur cwbwl cwch
cwestiwn cwestiynau cwm cwmni cwmniau cwmpas cwmwl cwn cwningen cwningod cwpwrdd cwrdd cwrel cwricwlwm cwrs cwrw cwsmer
cwsmeriaid cwt cwympo cwyno cyber cychod cychwyn cycle cyclists cyd cydbwysedd cydnabod cydweithio cydweithrediad
cyfaddef cyfagos cyfan cyfannol cyfansoddiad cyfanswm cyfarfod cyfarfodydd cyfarwydd cyfarwyddiadau cyfateb cyfathrebu
cyfeillgar cyfeiriad cyfeirio cyfenw cyffiniau cyffredin cyffredinol cyffro cyffrous cyffur cyffuriau cyffwrdd
cyfiawnhau cyfieithiad cyfieithiadau cyfieithu cyfieithydd cyflawn cyflawnir cyfle cyflenwad cyfleoedd cyfleu cyflog
cyflwr cyflwyniad cyflwyno cyflwynor cyflym cyfnod cyfnodau cyfnodol cyfoedion cyfoes cyfoethog cyfraith cyfraniad
cyfrannu cyfreithiol cyfres cyfri cyfrif cyfrifiadur cyfrifiadurol cyfrifiannell cyfrifo cyfrifoldeb cyfrinach
cyfrinair cyfrwng cyfryngau cyfweliad cyfweliadau cylch cylchgrawn cyllell cymaint cymarebol cymdeithas cymdeithasol
cymer cymeriad cymeriadau cymerodd cymesuredd cymharol cymhelliant cymhleth cymhlyg cymorth cymryd cymuned cymunedol
cymysg cyn cynghori cyngor cynharach cynharaf cynhesu cynhyrchu cynllun cynllunio cynnal cynnar cynnau cynnes cynnig
cynnwys cynnydd cynnyrch cynorthwyo cynorthwyor cynorthwyydd cynradd cynrychioli cynta cyntaf cyntar cyntedd cynyddol
cynyddu cyri cyrraedd cyrsiau cysefin cysegredig cysgod cysgu cyson cysonyn cystadleuaeth cystal cystrawen cysurus
cyswllt cysylltiad cysylltiadau cysylltiedig cysylltu cysylltwch cysyniad cysyniadau cytuno cywir cywrain da dach
daclus dad dadansoddi daddy dadl dadlau dads daearyddiaeth daeth daethom dafarn daflu dai dail daily dair daith dal
dalaith dallt dalu dam damage damaged damages damaging dammit damn damned dan danadl dance dancing danfon danger
dangerous dangerously dangers dangos dangosodd dannedd dant dante darddiad dare darganfod darged dark darling darlledu
darllen darluniau darlunio darn darnau daro darpar darparu dasg dat data datblygiad datblygiadau datblygu datblygur
date dated dates datganiad datgelu dathlu dating datrys datrysiad datws dau daughter daughters daw dawel dawg dawn
dawnsio dawr day days dda ddadansoddi ddadl ddadlau ddaear ddaearyddiaeth ddaeth ddail ddaioni ddal ddamwain ddanfon
ddangos ddannodd ddarganfod ddarlith ddarllen ddarllenwyr ddarlun ddarluniau ddarn ddarnau ddata ddatblygiad ddatblygu
ddatblygur ddatganiadau ddathliad ddathlu ddatrys ddau ddaw ddawnsio dde ddeall ddeallus ddechrau ddechraur ddechreuodd
ddeddf ddeddfwriaeth ddeffro ddeffrodd ddefnydd ddefnyddio ddefnyddiol ddefnyddion ddefnyddior ddefnyddir ddefnyddiwyd
ddeg ddeheuol ddeigryn ddeiseb ddelio ddelwedd ddenu dderbyn dderbyniad dderwen ddesg ddeud ddeugain ddeunaw
ddeunyddiau ddewis ddewrder ddi ddianc ddibynadwy ddidaro ddiddordeb ddiddordebau ddiddorol ddieithr ddifetha
ddiffiniadau ddiffinio ddiffyg ddifrifol ddifrodi ddifyr ddig ddigofaint ddigon ddigwydd ddigwyddiad ddillad ddilyn
ddilynol ddim ddimensiwn ddinas ddiniwed ddioddef ddiogel ddiogelwch ddiolch ddiolchgar ddirgel ddirgelwch ddisgrifiad
ddisgrifio ddisgrifior ddisgwyl ddisgyblion ddistaw dditectif ddiwedd ddiweddar ddiweddarach ddiwethaf ddiwinydd
ddiwinyddol ddiwrnod ddiwygio ddod ddodrefn ddoe ddofn ddogfen ddolen ddoniol ddosbarth ddraenen ddrafft ddrafftio
ddraig ddrama ddramau ddringo ddrud ddrwg ddrws ddrysau ddu ddull ddulliau ddweud ddwr ddwsin ddwy ddwyieithog
ddwyieithrwydd ddwylaw ddwylo ddwyn ddwyrain ddwywaith ddychmygu ddychwelodd ddychwelyd ddydd ddyddiol ddyfais
ddyffrynnoedd ddyfod ddyfroedd ddylai ddylanwad ddylanwadol ddyled ddylid ddylunio ddyn ddynes ddynion ddysgu ddysgwyr
ddywediadau ddywedir de dead deadbeat deadly deaf deal dealer dealers dealing deall dealltwriaeth deals dealt dear
death deaths debacle debate debates debating debt debts debunked debyg debygol decade decades deceit deceitful decency
decent dechrau dechraur dechreuodd decide decided decides decision decisions deck declare declared declaring decline
declyn dedicated deed deeds deem deemed deep deeper deeply deer def defaid default defeat defeated defend defended
defending defends defense defensive deffro deficient deficit deficits define defines definitely definition deflect
deflection defnydd defnyddiau defnyddio defnyddiol defnyddior defnyddir defnyddiwyd deg degawd degeneracy degenerate
degenerates degree degrees dehongliad deillio deimlad deimlo deimlon deintydd deisen deithiau deithio del deledu
delegates delerau delete deleted deliberately delicious delight delio deliver delivering deluded deluge delusion
delusional delusions delwedd delweddu delyn dem demagogue demand demanded demanding demands demeaning demented dementia
demise democracy democrat democratic democrats demographic demographics demon demonic demons demonstrate demonstrated
demonstrates demonstrating demonstration dems den denau deng denial denied denier deniers denies denominator denounce
dense dentist denu deny denying department dependent depends deplorable deplorables deport deportation deported
depraved depressed depressing depression depth deranged derbyn derbyniodd derfynol derw descended describe described
describes describing description desert deserve deserved deserves deserving design designed desire desires desk
desperate desperately desperation despise despite destined destroy destroyed destroying destroys destruction
destructive destun detail detailed details detected determine determined detest deud deuddeg deugain deulu deunydd
deunyddiau deuocsid devastated develop developed developers developing development deviant device devil dew dewis
dewisais dewisiadau di diagnosis diagram diagramau dialogue dianc dibynadwy dibyniaeth dibynnu dice dictate dictates
dictator dictators dictatorship dictionary did diddordeb diddordebau diddorol didnt die died dieflig dieithr dies diet
difference differences different differently difficult diffiniad diffinio diffyg diflannu difrif difrifol difrod difyr
dig diggers digging digital dignity digon digwydd digwyddiad digwyddiadau digwyddodd digymar dillad dilyn dilyniant
dilynol dilys dim dime dimensiwn diminish dimwit dimwitted din dinasoedd ding dink dinner dinners diod dioddef
diogelwch diolch dip diplomatic dipyn dir direct directed direction directions directly director direidus diriogaeth
diroedd dirt dirtbag dirty dis disability disabled disagree disagreeing disagrees disappear disappoint disappointed
disappointment disaster disavowed discarded discipline disclose disclosure discourage discover discovered discredit
discretion discrimination discuss discussed discussing discussion disdain disease diseased diseases disgleirio disgrace
disgraceful disgrifiad disgrifio disguised disgust disgusted disgusting disgwyl disgyblion disgyn disgynnodd dish
dishonest disingenuous dislike dismissed disodlir disorder display displayed disposable dispose dispute disqualify
disregard disrespect disrespectful disrupts disservice dissolve dissonance distance distant distasteful distawrwydd
distinction distracted distribution district districts distrust disturbed disturbing diverse diversity divide divided
dividend division divisive divorce divorced diwedd diweddar diweddaraf diweddarur diweddglo diwethaf diwrnod diwrnodau
diwtor diwydiannol diwydiant diwylliannol diwylliant diystyru dlawd dlos do doc docking docs doctor doctors document
documentary documents dod dodger dodging dodrefn dodwy doe doedd does doesnt dofi dog dogs doin doing dois doll dollar
dollars dolls dolt dolts dolur domen domestic dominant dominated dominating domination don donate donation donations
done dong doniol donkey donkeys dont donut doo doomed door doormat doors dope dor dorf dorri dorrin dorth dosbarth
dosbarthu dose dossier dost dotard dotio double doubt douche douchebag dough down downright downtown downvote doxxing
dozen dozens drac drachefn draddodiadol draed draethodau drafferth drafod drafodaeth draft drafts drag dragged dragging
dragon drain drama dramau drank drannoeth drastically draw drawiadol drawing drawn draws dre dream dreaming dreams dref
drefi drefn drefnu drefnus dress dressed dresses dressing dri dridiau drift drigolion drill drin driniaeth drink
drinking drinks drio drioleg drist drive drivel driven driver drivers drives driving dro droed droeon droi droir drol
drom drone drop dropped dropping drops dros drosglwyddo drosodd drosom drosti drosto drove drown drowned druan druenus
drug drugged drugs drums drunk drunken drwchus drwg drwm drwodd drws drwsio drwy drwyddo drwyn drwyr dry drydar drydydd
drylwyr drysau drywanu du dubious duck ducks dudalen dude dudes due dull dulliau duly dumb dumbass dumbasses dumber
dumbest dummy dump dumped dumping dumps dumpster dumpy dunce dunno duon duped dur during duties duty dw dwad dwell
dweud dwfn dwi dwin dwl dwr dwsin dwt dwy dwyieithog dwyll dwylo dwyn dwyrain dwyreiniol dwys dwysedd dy dychan
dychmygol dychmygu dychryn dychwelyd dychymyg dydd dyddiad dyddiadau dyddiadur dyddiau dyddio dyddiol dydyn dyfarnwr
dyfeisiau dyffryn dyfodol dyfu dyfyniad dying dylai dylair dylanwad dyletswyddau dylunio dyma dymar dymor dymuniad
dymunol dyn dyna dynamic dynar dyner dynes dynion dynn dynnu dynol dyr dysgu dysgwr dysgwyr dystiolaeth dyw dywedodd
dywod dywydd dywyll each eager eang ear earlier early earn earned earning ears earth ease easier easily east eastern
easy eat eaten eating eats economi economic economics economies economy ect ed edafedd ede edge edit editorial editors
edmygedd edmygu edrych edrychodd edrychwn educate educated education educational ef efallai efengyl effaith effect
effective effectively effects effeithiau effeithiaur effeithio effeithiol effort efforts efo efor efydd egg eggplant
eggs eglur eglurhad egluror eglwys egni egniol ego egomaniac egos egotistical egwyddor eh ehangach ehangu ehedydd ei
eich eiddew eiddo eight eilaidd eiliad eiliadau eilwaith ein eingion eira eiriau eironi eisiau eisiaur eisoes eistedd
eisteddfodau eisteddfodol eitemau eitha eithaf eithafol either eithin ejected el elaborate elbow elderly elect elected
electing election elections electoral electorate electric electricity electronig elementary eleni elephant elevated
elevator elfen elfennau elfennol eliffantod eligible eliminate eliminated eliminating elite elites elitist ellir else
elses elsewhere elusen elusennau elw elwa elwir em email emails embarrassed embarrassing embarrassment emboldened
embrace embraced emergency emoji emosiynol emotion emotional emotionally emotions empathy empire employed employee
employees employer employers employment empower empowered empowering empty emyn en enabler enabling enau enbyd
encounter encountered encourage encouraged encouraging end ended ending endless endlessly endorsed endorsement ends
endure endured enemies enemy energy eneth enfawr enforce enforced enforcement enforcing enfys engage engaged engagement
engaging enghraifft enghreifftiau engineer engineering engineers englyn englynion eni enillodd enillwyr enjoy enjoyed
enjoying enjoys enlightened ennill enough enrich enriched enrichment enslave enslaved ensure enter entered entering
enterprise entertain entertaining entertainment entire entirely entities entitled entitlement entrance entry
environment environmental enw enwau enwedig enwi enwog enwr epic epil epilepsi epileptig episode episodes epitome equal
equality equally equals equates equating equipment equipped equivalence equivalent er era eradicated eraill erbyn
erchyll erection ergyd erioed error errors ers erthygl erthyglau es esbonio esbonior escalate escalated escalating
escape escaped esgeuluso esgidiau esgob esgus esgyrn esgyrnynnau esiampl esiamplau esmwyth esp especially espionage
essential essentially establish established establishment estate esteem estynedig et etc eternal ethical ethics ethnic
ethnicity ethol etholaeth etholfraint etholiad etholiadau etifeddu eto eton eu evangelicals even evening event events
eventually ever every everybody everyday everyone everyones everything everytime everywhere evidence evident evil
evolution evolutionary evolve evolved ewythr ex exact exactly exaggerate examined example examples exceeded excellent
except exceptions excessive exchange excited exciting exclude excluded excluding exclusive exclusively excrement excuse
excuses execute executed executive executives exercise exercising exist existed existence existent existing exists exit
expand expanding expansion expect expectation expectations expected expecting expects expense expenses expensive
experience experienced experiences experiencing experiment expert experts explain explained explaining explains
explanation explicit explicitly explode exploding exploit exploiting export expose exposed exposes exposing exposure
express expressed expressing expression extend extended extent exterminated extinct extra extraordinary extreme
extremely extremist extremists eye eyebrow eyebrows eyed eyes fab fabric face faced faces fach fachgen facial facility
facing fact factor factors factory facts factual fade faes fag fags fagu fail failed failing fails failure fainc faint
fair fairly fairness faith faithful fake faking falch falchder fall fallen falling falls false falsely fam fama fame
familiar families family familys famous fan fanatics fancy fand fans fantasies fantastic fantasy fanwl fanylion fap far
fara farbaraidd farce farchnad farcio fardd farddoniaeth farf fargen farm farmer farmers farms farn farnwr fart farther
farw farwolaeth fas fascism fascist fascists fashion fasnach fast faster fat fater faterion fath fatha fathau
fathemateg father fathers fathom fault faux fav favor favorite favorites favors favour favourite favours fawr fe fear
feared fears feather feature features feces fechan fectorau fed fedd feddwl feddyg feddygol federal federally fedr
fedra fedrai fedri fedru feds fedwen fee feed feedback feeder feeding feeds feel feeling feelings feels fees feet fei
feibion feichiog feirdd feirniadol feirniadu feistr fel fell fellow felly fellyn felon felony felt felyn female females
feminazis feminine femininity feminism feminist feminists fence fendigedig fenter fenyw fenywaidd fenywod fer feral
ferch ferched fersiwn fersiynau fertig fertigol ferwi fesur fesurau fethu fetish fetishize fetrau fever few fewer fewn
fewnol feysydd ffa ffactor ffactorau ffair ffaith ffan ffansi ffantasi ffarm ffasiwn ffatri ffawydden ffedog ffeil
ffeiliau ffein ffeindio ffeindior ffeithiau ffeithiol ffeministiaeth ffenast ffenest ffenestr ffenestri fferins fferm
ffermwr ffermwyr ffermydd fferyllydd ffigyrau ffilm ffilmiau ffilmio ffin ffiniau ffiseg ffisegol ffit ffitiau fflat
ffliw ffoaduriaid ffocws ffoi ffon ffonau ffordd fforddio fforestydd fformiwla ffosiliau ffoto ffotograff ffotograffau
ffracsiwn ffraeo fframwaith ffres ffrind ffrindiau ffrindie ffrio ffrog ffrwythau ffrwythlon ffrynt ffuglen ffurf
ffurfiau ffurfio ffurfiol ffurflen ffurflenni ffwrdd ffwrn ffwythiannau ffwythiant ffydd ffyddlondeb ffynhonnell
ffynnon ffyrdd ffyrnig fi fiasco ficeriaeth fideo field fields fifteen figan fight fighter fighters fighting fights
figuratively figure figured figures figuring fil file filed files fill filled filling filltir film films filoedd filth
filthy filwrol fin final finally finance finances financial financially find finding finds fine fined finest finger
fingered fingers finish finished finna fire firearm firearms fired fires fireworks firing firm first fis fiscal
fiscally fish fishing fisoedd fist fit fits fitting five fix fixed fixing flaen flaenllaw flag flagged flags flakes
flames flappy flas flash flasus flat flavor flawd flawed flee fleeing flesh flew flewog flies flight flights flin
flinedig flip flipped flipping flirt flirting flirty float floating flock flodau flood flooded flooding floor flow
flowers flows flu flwyddyn fly flying flynedd flynyddoedd flynyddol fo focus focused focusing fod fodd fodder fodern
fodlon fodoli foel fog fol folcanig fold folk folks follow followed follower followers following follows foment fon
fond foneddigaidd food fool fooled fooling foolish foolishness fools foot footage football for forbid forbidden force
forced forces forcing fore forehead foreign foreigners forest forever forget forgets forgive forgot forgotten fork form
formed former forms formula forth fortunate fortune forty forum forums forward forwyn fory fossil fought foul found
foundation founded founder four fourth fraction fragile fraich frame franchise frankly fras frat fraud fraw frawd freak
freakin freaking freaks free freed freedom freedoms freely freeway freeze frenin frequent frequently fresh freshman
fresychen fridge fried friend friendly friends friendship fries friggin frightening fringe fro frog from fron front
frown fruit frustrated frustrating frwd frwdfrydig frwydr fryniog ft fu fuan fuasech fud fudd fuddiol fuddugol fudiadau
fuel fuels fugail fugly fulfilling full fullest fully fun function functioning fund fundamental fundamentally funded
funding fundraiser funds funeral funnier funniest funny funud fuon fur furious further fury fusnes fusnesau future
fuzzy fwlch fwrdd fwriadol fwthyn fwy fwyaf fwyd fwydo fwyell fwyfwy fwynhau fwyta fy fyd fydd fydda fyddai fyddain
fyddair fyddi fyddin fyddwn fyfyrdodau fyfyrwyr fygythiad fymryn fynd fynedfa fynegi fynegiant fynn fynnai fynnwn
fynwent fyny fynychu fynychur fynydd fynyddoedd fynyr fyth fyw fywyd gab gad gadael gadair gadarn gadeiriol gadw gadwr
gadwyn gae gaeaf gaeafgysgu gaeafu gaeedig gael gafael gafoch gafodd gag gaiff gain gained gaining gair gais gal galed
gall gallai gallant gallech gallem gallu galluog galluogi gallwn galon gals galw galwad gam game games gaming gamp gan
ganddi ganddo ganddor ganddyn ganddynt ganeuon ganfod gang gangen gangs ganlyniad ganlyniadaur ganlynol gannwyll ganol
ganolbwyntio ganolfan ganolog ganrif gant gantores ganu gap garbage garbon gardd garddio garddwr garedig garej gariad
gario garior garolau garreg gartref garw gas gasgliad gasglu gasoline gasp gate gath gather gator gau gauge gave gawd
gawl gawn gawsom gawson gay gays gear gee geffyl gefn gefnder gefndir gefnogi gefnogir gefnogwyr geg gegin gei geinciau
geir geirfa geiriadur geiriau geisio gelfyddyd gell gellir gelwid gelwir gem gemau gen genau gender genders gene genedl
general generalization generally generals generate generation generations generic generous generously genes genetic
genetically genetics genhedlaeth geni genital genitalia genitals genius genllif gennych gennyf gennym genocide
gentleman gentlemen genuine genuinely geometreg geometrig ger gerbron gerdd gerddais gerdded gerddi gerddor
gerddoriaeth gerllaw gerrig gerrynt ges gesture get gets gettin getting gf ghetto ghettos ghost ghosted gi giant gic
giciwr gift gifts giga gigantic giggles gilydd ginio gipolwg girl girlfriend girlfriends girls give given gives giving
glad gladdu gladly glai glan glanhau glanhaur glaring glas glasoed glass glasses glaswellt glaswelltog glaw glawr glir
glo global globalist globalists globe gloc gloch gloddfa gloir glorious glory glove gloves glowr gloyn glust glustog
glywed glywodd gnoi go goal goals goat goats gobaith gobeithio goch god goddamn godi godidog godir gododd gods goed
goeden goedwig goes goesau gofal gofalwr goffi gofio gofnodi gofod gofyn gofynion gofynnais gofynnodd goginio gogledd
gohirio going golau golchi golchir gold golden goleuadau goleuni golf goll golli gollwng golwg golygfa golygu golygydd
gon gone gonestrwydd gonna good goodbye goodness goods goofy google goose gopi gorau gorchuddio gorff gorffen
gorffennol gorfforol gorffwys gorfod gorfodi gorgeous goriad gorilla gorllewin gorllewinol gormes gormod goroesi
goruchwylio gorwedd gorweddodd gosb gosbi gosh gosod gosodiadau gospel gost gostwng gostyngiad got gotcha gots gotta
gotten gov governed governing government governments governor govt goyim grab grabbed grabber grabbing grabs gradd
grade grader graduate graduated graduation graff graffiau graham graig gram grammar grams grand grandchildren
granddaughter grandfather grandma grandmas grandmother grandpa grandson grandstanding granny grant granted graphic
grasp grass grateful gratification gratio grave gravy grawn grawnwin gray greadigol greadur great greater greatest
greatly gredu greed greedy green gref grefft grefyddol gret greu greur grew grewyd grey grid grief grieving grifter
grifters grin grio grip grisia grisiau grocery groes groesffordd groesi grogi gromlin gron groom grooming groped
groping gross ground grounds group groups grow growing grown grows growth grug grwp grwpiau gryf grym grymoedd gryn
gryno grys gt gu guarantee guaranteed guard guards gudd guddio guess guessed guessing guest guests guide guidelines
guilt guilty guinea guise guitar gul gulach gulfarn gullible gun gunman guns guro gut gutless guts gutter guy guys
gwaed gwaeddodd gwael gwaelod gwaeth gwaethaf gwag gwahaniaeth gwahaniaethu gwahanol gwahanur gwahodd gwahoddiad gwair
gwaith gwall gwallau gwallt gwan gwanwyn gwared gwaredu gwario gwartheg gwarthol gwas gwasanaeth gwasanaethau
gwasanaethu gwasgu gwastad gwastraff gwastraffu gwbl gwbod gwch gwcio gwddf gwedd gweddill gweddillion gweddol gwefan
gwefannau gweiddi gweini gweinidog gweinir gweinydd gweiriau gweision gweithdai gweithdy gweithgar gweithgaredd
gweithgareddau gweithiau gweithio gweithiodd gweithion gweithiwr gweithle gweithredu gweithwyr gwelais gweld gweled
gweledol gwelem gwelir gwell gwella gwelliant gwellt gwelwch gwelwn gwelwyd gwely gwelyau gwen gwendidau gwenith
gwenwynig gwenyn gwers gwersi gwerth gwerthfawrogi gwerthu gwestiwn gwestiynau gwesty gwin gwir gwireddu gwirio gwirion
gwirionedd gwirioni gwisgo gwisgoedd gwiwerod gwlad gwlan gwledd gwledig gwledydd gwleidydd gwleidyddiaeth gwleidyddion
gwleidyddol gwlyb gwmni gwmpas gwn gwnaeth gwnai gwneir gwneud gwneuthuriad gwningen gwr gwraig gwrando gwrdd
gwreiddiaur gwreiddiol gwres gwrs gwrthfiotigau gwrthod gwrthrych gwrthrychau gwrthwynebu gwrych gwryw gwrywaidd gwthio
gwybod gwybodaeth gwych gwyddoniaeth gwyddonol gwyddor gwydr gwyfyn gwyl gwyliau gwylio gwylior gwylliaid gwyllt
gwylltion gwyn gwyneb gwynion gwynt gwyrdd gychwyn gyd gyda gydach gydag gydai gydar gydau gydnabod gydol gydweithio
gydweithwyr gyfaill gyfan gyfanrifau gyfansoddwyr gyfarfod gyfartal gyfarwydd gyfarwyddiadau gyfathrebu gyfeillion
gyfeiriad gyfeirio gyfer gyffredin gyffredinol gyffrous gyfieithu gyflawn gyflawni gyflawnir gyfle gyfleoedd gyflog
gyflwr gyflwyno gyflwynor gyflym gyfnod gyfoes gyfoeth gyfoethog gyfraith gyfrannu gyfres gyfrifiadurol gyfrifol
gyfrinach gyfrinachol gyfrol gyfweliad gyfyngedig gylch gyllell gym gymaint gymdeithas gymdeithasol gymeriad gymeriadau
gymharol gymharu gymhleth gymorth gymryd gymuned gymysg gymysgedd gyn gynddeiriog gynefin gynghorau gynghorydd
gynghrair gyngor gynharach gynhyrchu gynllun gynllunio gynllwyn gynnal gynnar gynnau gynnes gynnig gynnil gynnwys
gynnydd gynradd gynrychioli gynrychiolir gynt gyntaf gynted gynulleidfa gynyddu gyrchfan gyrfa gyrff gyrraedd gyrru
gyrrur gyrrwr gysgod gysgun gyson gystadleuaeth gystal gysurus gyswllt gysylltiedig gysylltu gywir gywiror gywydd ha
habit habits hack hacked hackers hacking hacks had hadau haddasu haddysgu haddysgwyd hadnabod hadnt haearn haen haf
hafal hafaliad hafalochrog hafalonglog hafog hag haha hahaha hail haint hair haircut haired hairy halal halen half
halfway hall hallt hamgylch hammer hamster hand handed handful handi handicapped handing handle handled handlers
handling handouts hands handsome handy hanes hanesydd hanesyddol hanfodol hang hangen hanging hangs hanner
hannibyniaeth hanu hap hapa hapas happen happened happening happens happier happily happiness happy hapus harass
harassed harassing harassment hard hardcore hardd harddegau harddwch harder hardly harem harian harm harmed harmful
harmless harris harsh has hashtag hasnt hat hate hateb hated hateful hater haters hates hath hating hatred hats haul
haunt have haven havent having hawdd hawliau hawlio haws he head headache headed heading headline headlines heads heal
health healthcare healthy hear heard hearing hearings heart heartbeat hearted heartless hearts heat heating heaven
heavens heavily heavy heb heblaw heck hectar hed heddi heddiw heddlu heddwch heddychlon hedfan hedyn heed heels
heffeithio hefo hefon hefor hefyd heh heibio height heinous heir hel hela helaeth held helicopter hell hella hello helm
helmet helmets help helped helpful helping helpless helps helpu helwriaeth helwyr helyg helygen helynt helyntion hen
hence heneb henebion heneiddio heno henw henwau heol hepgor her herd here heres heriau heriol heritage hero heroes
heroin heroine heros herpes hers herself hes hesitate het hethol hetiau heulog hey hi hiaith hick hicks hid hidden hide
hideous hides hiding high higher highest highlights highly highway hijab hijabs hike hiking hilarious hillbillies
hillbilly hills him himself hin hinsawdd hint hip hippies hir hirach hiraeth hirdymor hire hired hires hiring his
hispanics hissy historic historical history hit hits hitting hiwmor ho hoax hobbies hobby hoci hockey hoff hoffai
hoffech hoffi hoffir hog hogan hogs hogyn hol hold holding holds hole holes holi holiadur holiaduron holiday holl
hollol holocaust holy holynodd home homeland homeless homes homework homie hominem homophobe homophobia homophobic
homosexual homosexuality homosexuals hon honest honestly honesty honey hongian honk honkey honky honni honno honor
honorable honour hoo hood hook hooked hooker hookers hooking hookup hop hope hoped hopefully hopes hopian hoping hordes
hormones horn horny horrible horribly horrific horrified horror horse horses hosan hospital host hostage hosted hostile
hot hotel hotpagenews hotter hottest hour hours house household houses housewife housing how however howscipar hrs ht
html htt http https hubby hud hufen hug hugain huge hugely huh hum human humanity humans humiliated humiliation
humility humor humour humping hun hunain hunan hunangofiant hunaniaeth hundred hundreds hung hunger hungry hunig hunt
hunted hunter hunters hunting hurricane hurry hurt hurting hurts husband husbands hwb hwn hwnna hwnnan hwnnw hwnt hwre
hwy hwyl hwyneb hwyr hwyrach hybu hyd hydd hyder hydoddi hydref hydro hydrogen hyfforddi hyfforddiant hyfforddwr hyfryd
hygyrch hylif hyll hymateb hymdrech hyn hynaf hynafol hynna hynny hynnyn hynod hyper hyperbole hyperbolig hypergamy
hypocrisy hypocrite hypocrites hypocritical hypothetical hyrwyddo hysbysebion hysbysebu hysgrifennu hystafell hysteria
hystyried hytrach ia iach iachus iaith iar iard iasoer iau iawn ice ich ichi icky icon iconic idc iddi iddo iddyn
iddynt idea ideal ideals ideas identified identifies identify identifying identity ideological ideologies ideology
idiocy idiot idiotic idiots idk ie iechyd ieir ieithyddiaeth ieithyddol ieuanc ieuenctid ieuengaf if ifanc ifori
ignoramus ignorance ignorant ignore ignored ignores ignoring ik ike ildio ilk ill illegal illegally illegals illiterate
illness ills ima image images imaginable imaginary imagination imagine imagining imbecile imbeciles imbecilic imgur
immature immediate immediately immigrant immigrants immigration immoral immune imo impact impeach impeached impeachment
implement implemented implies implying import importance important importing imports impose imposed impossible impress
impressed impression impressive imprisoned improve improved improvement improving impulse in inability inaccurate inane
inappropriate inauguration inbred inc incapable incarcerated incarnate incest inch inches incident incidents inciting
include included includes including inclusive income incomes incompetence incompetent incompetents inconsiderate
inconvenience increase increased increases increasing incredible incredibly incwm indeed independence independent
indian indicates indication indicator indicted indictment indictments indigenous indignation indirectly individual
individuals indoctrinated inducing industrial industries industry inept inevitable inevitably inexperienced infant
infantile infected inferior infested infidel infidels infiltrate infinitely inflict inflicted influence info inform
information informed infrastructure ing inherent inherently initial initiate injan injured injury injustice inmate
inmates innau inner inni inning innocent innocents input insane insanity insecure insert inside insight insightful
insignificant insist insisted insists inspired instagram install instance instant instantly instead instinct
institutions instructor insult insulted insulting insults insurance integrity intel intellect intellectual
intellectually intelligence intelligent intend intended intense intent intention intentional intentionally intentioned
intentions interact interaction interactions interest interested interesting interests interfere interference internal
international internet interpretation intervention interview interviewed interviews intimidate into intolerance
intolerant intoxicated introduce introduced introducing invade invaded invader invaders invading invasion invent
invented invest investigate investigated investigating investigation investigations investigators investment investors
invisible invite invited inviting involve involved involving ir irl iron ironic irony irrational irrelevant
irresponsible is isaf isel ish isio islamophobia island islands isnt isod isolate isolated issue issued issues ista it
itd item items iti itll its itself iw iwsio jackass jackasses jacket jail jailed janitor jar jaw je jealous jealousy
jeans jerk jerking jerks jersey jets jew jewish jews jfl jig jigg jihad jim jin jins job jobs join joined joining joke
joker jokes joking jokingly journalism journalist journalists joy judge judged judgement judges judging judgment
judicial juice jump jumping jumps junk jury jus just justice justification justified justify justin juvenile jyngl jyst
karma keep keeper keeping keeps kept key keyboard keys khaki kick kicked kicking kicks kid kidding kidnap kidnapped
kidnapping kids kill killed killer killers killing killings kills kind kinda kindergarten kindly kinds king kingdom
kings kino kiss kissed kissing kitchen kitten knee kneel kneeling knees knew knife knight knights knives kno knock
knocked know knowing knowledge knowledgeable known knows kook la lab label labeled labeling labelled labor labour lack
lacking lacks lad ladd laden ladies lady laes laeth lafa lafar laff lai laid lain lais lake lame lampau lampaur lan
land landed lands lane language languages lansio lap lapdog lapdogs lapio lard large largely larger largest larwm las
lashes lass last late lately later latest latino latter laugh laughable laughed laughing laughs laughter launch
launching laundering laundry law lawenydd lawer lawmakers lawn lawr laws lawsuit lawyer lawyers lay laying lays lazy lb
lbs le lead leader leaders leadership leading leads league leagues leak leaked leaking leaks lean leaning learn learned
learning leash least leave leaves leaving lecture led ledled leeches lefel lefelau lefelur lefrith left lefties leftist
leftists lefts lefty leg legacy legal legalize legalized legally legend legislation legislative legislators legislature
legit legitimate legitimately legs leiaf leihau lein lemme lemon lend length lenient lenyddol leol leoli leoliad
leprechaun les lesbian lesbians less lesson lessons lest let lets letter letters letting level levels lewd li liability
liar liars lib liberal liberals liberated libertarian liberties liberty libs libtard libtards license licenses licio
licior lick licking lico lidiart lie lied lies life lifelong lifer lifes lifestyle lifetime lift lifted lifting light
lighter lighting lightly lights like liked likely likes liking lil limit limited limiting limits limp lindys lindysyn
line linell lines lineup ling link linked links lion lions lip lips lipstick liquor list listed listen listened
listening lists lite literal literally litter little live lived lives living liw liwio lizard ll llachar lladd lladrad
lladron llaeth llafar llai llais llall llanw llanwyd llarwydden llau llaw llawen llawenydd llawer llawn llawr lle lled
lledrith llefain llefrith llefydd lleiaf lleihau lleihaur lleill lleisiau lleisiaun llen llenwir llenyddiaeth llenyddol
lleol lleoli lleoliad lleoliadau lleolir ller lles llestri llethr lleuad llew lliaws llifo llifon llinell llinellau
llinyn llithrig lliw lliwgar lliwiau lliwio lliwr llo lloer llofft llofruddiaeth llond llong llongau llonydd llorweddol
llosg llosgi llu lludw llun lluniau llunio llunior lluosog llwch llwglyd llwgu llwm llwybr llwybrau llwyd llwyddiannus
llwyddiant llwyddo llwyddodd llwyfan llwyni llwynog llwyr llwyth llwytho llydan llyfr llyfrau llyfrgell llygad llygaid
llygod llygoden llygredd llyn llynedd llys llysiau llythrennedd llythyr llywodraeth llywodraethu llywodraethwyr lmao
lmaooo lmfao lo load loaded loan loans loathe loathing loathsome local locals location lock locked locker log logic
logical logically logistics logo lol lolz lonely long longau longer look looked lookin looking lookout looks looksmatch
loon looney loonies loony loose looser loosing loot lord lori lose loser losers loses losing loss losses lost lot lots
lottery loud lousy love loved lovely lover lovers loves loving low lower lowest lowlife loyal lt luck luckily lucky
ludicrous lump lun lunacy lunatic lunatics lunch lungs luniau lunio lust luv lwc lwch lwcus lwyd lwyddiannus lwyddiant
lwyfan lwyni lwynog lwyth lwytho lyfli lyfr lyfrau lygad lygaid lying lynched lysiau ma maam mab machete machine
machines macho mad madarch made madness mae maen maent maer maes mafia magazine magazines maggots magic magical
magically mai mail mailbox maim main mainland mainly mainstream maint maintain mair maith major majority make maker
makers makes makeup makin making male males malicious malignant malio mall malu malware mam mama man manage managed
management manager manages managing mandate mane maniac manipulate manipulated manipulating manipulation manipulative
mankind manlet manly manner mans mansion mantais manteision manufacturers manure manwl many manylion map mapiau mar
marc march marches marching marchnad marchnatar margin marijuana mark market marketing markets marks marn marriage
marriages married marry marrying marw marwolaeth mas masculine masculinity mask masks masnach masnachol masquerading
mass masse masses massive massively master masters masturbating mat match matched matches mate mater material materials
materion mates math mathemateg mathemategol matter matters mature maturity mawr may maybe mayor mayors me meal mean
meaning meaningful meaningless means meant meantime measure measured measures meat mebyd mechanism medal meddai meddu
meddwi meddwl meddyg meddyginiaeth meddygol meddyliau meddyliodd media medias medical medication medicine mediocre
medrai medru medrus meds meet meeting meetings meets megis meheryn meillion meini meintiol meinwe meistr meithrin mel
meltdown melting melyn melys member members meme memes memories memory men menace mens mental mentality mentally
mention mentioned mentioning mentions mentor mentro menyn menywod merch merched mercy mere merely merits merlod merry
mess message messages messaging messed messenger messes messy mesur met metal meth method methu metr metro mewn mewnol
meysydd mgtow mha mhen mhentref mhlentyndod mhob mhres mhrif mhrofiad mi mic mick mickey mid middle midget midnight
midst might mighty migrant migrants migration mil mild mildly mile miles militant military miliwn milk miller million
millionaire millions milltir miloedd milwyr min mind minded mindless minds mindset mine mini minimum mining minions
minister ministers minnau minor minorities minority mins minus minute minutes miracle mirror mis miscegenation
misconduct misdeeds miserable misery misfits misguided misinformation misinformed misleading misoedd misogynist
misogynistic misogynists misogyny miss missed misses missile missiles missing mission mistake mistaken mistakes mix
mixed mixing mixtape mlaen mlwydd mlwyddyn mlynedd mo moaning mob mobile moch mochyn mock mocked mocking mocks mod modd
mode model models moderate modern modest modesty modfedd modiwl modryb mods modur moel moet moethus mog mogs mohoni
mohono moi moids molest molested molester molesters molesting mom moment moments momma mommies mommy mommys moms mond
money mongering mongers mongrels monies monitor monk monkey monkeys monopoly monster monsters monstrous month monthly
months mood mook moon moose mor moral morality morally morals more morning moron moronic morons mortality mortgage
morthwyl morwyn morynion mosaig moslems mosque mosques most mostly mother motherhood mothers motion motivated
motivation motive motor mountain mourning mouse mouth mouthed mouths move moved movement movements moves movie movies
moving moyn mraich mrawd much mud mudiad muffler muh multi multiple mum munud mur murder murdered murderer murderers
murdering murderous murders muriau muscle muscles museum music musical muslim must mute muted mutilated mutilation mutt
mutual muzzie mwclis mwriad mwy mwyach mwyaf mwyafrif mwydod mwyn mwynhau mwynhaur my myfyrdodau myfyriwr mymryn mynd
myned mynediad mynegai mynegi mynnu mynwent mynychodd mynychu mynydd mynyddoedd myopic myself mysterious mystery myth
mythical mywyd na nabod nac nad nag nagging nah nai naid nail nailed naill nails nain naive naked name named namely
names naming nap nar narcissism narcissist narcissistic narrative narrow nastiest nastiness nasty nath nation national
nationalist nations nationwide native natives natur natural naturally nature naturiol naughty nauseating navy naw nawr
nazi nazis nd ne near nearby nearest nearly neb necessarily necessary neck need needed neediness needing needles needs
needy nef nefoedd neg negatif negative neges negeseuon neglect negligent negotiable negotiate negotiating negotiations
negro negros negyddol neidio neidr neighbor neighborhood neighborhoods neighbors neighbours neilltu neilltuol neis
neither neo nerd nerds nerdy nerfol nerth nerve nervous nes nesa nesaf nest net network networks neu neud neun neur
neutral never nevermind new newborn newid newidiadau newidyn newidynnau news newspaper newspapers newydd newyddiadurwr
newyddion newyn next ngallu ngalluogi nghais nghalon nghanol nghariad nghefn nghwestiwn nghyd nghyflwyniad nghyfnod
nghyfres nghymuned ngogledd ngorllewin ngwaith ngwallt ngwlad ngwledydd nhad nhe nhraed nhref nhrefn nhw nhwn nhwr nhy
ni nicca nice nicely nicotin nid niece niet nifer niferoedd niferus nig night nightclub nightmare nights niglet nilyn
nin nine ninnau nionyn nip nips nir niwclear niwed niwl no nobody nod nodau nodedig nodi nodiadau nodiant nodir nodwedd
nodweddion nodweddu nodyn noeth nofel nofelau nofio nog noise nol nomination nominee non none nonsense nonsensical
noodles noose nope nor norm normal normally normie normies norms northern nos nose noses noson noswaith not notch note
noted notes nothing notice noticed notices notion notorious now nowadays nowhere nuclear nude nudes nuffin nuisance
nuke number numbers numerous nun nuns nurse nut nutcases nutjobs nuts nutter nwy nwyon nyrs nysgu nyth oath obeithio
obese obey object objective objectively objects obligation oblivion oblivious obnoxious observation obsessed obsession
obtain obtuse obvious obviously occasion occasionally occasions occupied occupying occur occurred ocean ochr ochrau od
odd oddeutu oddi odds odre oed oedd oeddem oedden oeddent oeddwn oeddym oeddynt oedolion oedolyn oedran oen oer oergell
oeri oes oesoedd of ofal ofalu ofalus off offence offend offended offender offenders offending offense offenses
offensive offer offered offering offers offerynnol office officer officers official officially officials ofn ofnadwy
ofni ofnus ofod often ofyn ogleuon ogof ogofeydd ogoneddus ogystal oh ohebydd oherwydd ohoni ohono ohonom ohonon ohonyn
ohonynt oi oil ok okay ol olaf olau olchi old older olds ole oleuni oleuo olew olion oll olwg olwyn olygfa olygfan
olygu olygydd om omg on once ond one oneitis ones oneself onest ongl onglau ongoing online only onlyfans ontario onto
ooh ook oops op open opened opener opening openly opens opera operate operated operates operation operations operative
opinion opinions opponent opponents opportunities opportunity oppose opposed opposing opposite opposition oppressed
oppression ops optimistic option options or oral orange oranges orau orbiters orbiting orchestrated orchuddio ordeal
order ordered orders ordinary oren oresgyn orffen orffwys organ organau organig organization organizations organized
organs orgasm orgy oriau orientation oriented origin original originally orllewin ormod ornest orphans orsaf os
osgiliad osgoi osod other others otherwise ou ought ounce our ours ourselves out outcome outcomes outdated outed outfit
outing outlawed outlet outlets outlook outrage outraged outrageous outright outs outside outta oval over overall
overcome overdue overly overnight overpaid overrated overrun overthinking overthrow overturned overweight overwhelming
overwhelmingly owe owed owes own owned owner owners ownership owning owns oxygen pa pacio pack packed packing paent
pagan page pages paid pain painful paint painted pair pal palas pale pals pam pan pancakes pander pandering paned panel
panic panig panties pantle pants paper papers papur papurau par para parade paradise paragraff paragraph paralelogram
paranoia paranoid parasite parasites parasitic paratoi parc parch parcio pardon pardoned parent parental parenthood
parents parhaodd parhaol parhau parhaus parish park parking parks parliament parlor parod parot part parth parti
partial participate participated participating particular particularly parties partisan partner partners parts party
partys pasio pass passed passenger passengers passes passing passion passionate passive past pasta paste pastor
patently path pathetic pathological patience patient patients patriarchy patriotic patriotism patriots patrol patron
patrymau pattern paved pawb pawns pay paycheck payer payers paying payment payments payoff payroll pays pe peace
peaceful peacefully peak peanut pearls pecyn pecynnau pedair pedantic peddling pedestal pedestrian pedestrians pedo
pedophile pedophiles pedophilia pedos pedwar pee peep peer peidio peidiwch peintio peiriannau peirianneg peiriannydd
peiriant pel pelfis pell pellach pellter pen penalty pencil penderfynais penderfynu penderfynwyd penetrate penis
penises pennaeth pennaf pennau pennawd penny penodol penodwyd pensaerniaeth pension pentref people peoples pepper per
perceived percent percentage perception perchennog perchnogion perennial perfect perfectly perffaith perfformiad
perfformio perform performance performed performing perfume perhaps period periods permanent permanently permission
permit perpetrated perpetrator perpetrators perpetual perpetuate perps persecute persecuted person persona personal
personalities personality personally personnel personol persons perspective persuaded perthnasol perthyn perthynas
pervasive perversion pervert perverted perverts peryg perygl peryglus pesky peswch pet petaen petai petain petair peth
petha pethau pethaun petition petryal pets petty petulant phamffledi phapur pharagraff phase phedair phedwar phen
phenomenon phentref phentrefi philosophy phlanhigion phlant phlentyn phob phobl phone phones phoney phony phoplys photo
photographs photos phrase phren phrofiad phrofiadau phump phupur phwynt phyncio physical physically piano pic pick
picked picking pickle picks pickup picnic pics picture pictured pictures pidgin pie piece pieces pig pigo pigs pile
piles piling pill pilled pills pilot pimp pin pinc pink pinto pipe pipeline piss pissed pisses pissing pistol pit pitch
pitcher pitching pitiful pits pittance pity pizza place placed places plaen plague plagued plaid plain plan plane
planes planet planhigion planned planning plannu plans plant plantation planted plants plastic plastig plat plate
plates platform platforms platitudes play played player players playground playing playoffs plays plea pleads pleasant
please pleased pleasure pledge pleidiau pleidior pleidleisio plenty plentyn plentyndod plight plis plot pls plus plwyf
plz pnawn pob pobl poblogaidd pobol pocedi pocket pockets podium poeni poeth poethion point pointed pointing pointless
points poison poisoned poisoning poking pol polaredd pole police policies policy polish polisi polite politely
political politically politician politicians politics poll polling pollo polls pollute pollution polygon polyhedron pom
pompous pond pony poo pool poop poor poorly pop popcorn popeth popped popping pops popty popular popularity populated
population populations populist pori pork port porthladd portion portrayed portreadau portreadu pos pose posib posing
positif position positions positive possess possession possibility possible possibly post posted poster posteri posters
posting posts pot potato potatoes poteli potensial potential potentially potty pound pounding pounds poverty power
powered powerful powers ppl practically practice practices practicing praise praised praising prawf pray prayer prayers
praying pre preach preaching precedent precious precisely predator predators predict prefer preference preferred
prefers pregethu pregethwr pregnant preifat prejudice prejudiced premise premium pren prepare prepared preparing
prepubescent pres prescription presence presennol presenoldeb present presented presents presidency president
presidential presidents press pressed pressure presume pretend pretended pretending pretends pretentious pretty prevail
prevalent prevent prevented previous previously prey price priced priceless prices prick pridd pride priest priesthood
priests prif primarily primary prime primitive prin prince princess princesses principles print priod priodas priodasol
priodi priodol prior priorities priority pris prisiau prison prisoners privacy private privilege privileged privileges
prize prizes pro prob probably probation problem problematic problemau problems probs procedure proceed proceeds
process produce produced producing product production productive products profanity profession professional professor
professors proffesiynol profi profiad profiadau profiadol profile profion profit profitable profits profound program
programme programming programs progress progressive progressives prohibited prohibition project projecting projection
projects prom prominent promiscuous promise promised promises promising promote promoted promotes promoting pronoun
pronouns proof prop propaganda proper properly properties property prophet proportion proportional proposal proposals
proposed proposing prosecute prosecuted prosecutor prosesau prosiect prospect prospects prosperity prostitute
prostitutes prostitution protect protected protecting protection protects protein protest protester protesters
protesting protestors protests proud proudly prove proved proven proves provide provided provider provides providing
province provinces provincial proving provocation provoke provoking pryd pryder pryderon prydferth prydferthwch pryfaid
prynhawn prynu prysur pseudo psst psychiatric psycho psychological psychology psychopath psychopaths psychotic pu pua
public publication publicity publicly publish published publishing puke pull pulled pulling pulls pulpit pum pump
pumped pumping pumps punch punched punches punching punish punished punishment punk punks puppet puppets puppy pur
purchase purchased pure purely purge purity purple purpose purposely purposes purse pursue pursuit push pushed pushing
put puts putting pwer pwl pwll pwnc pwrpas pwrpasol pwt pwy pwyllgor pwynt pwyntiau pwysicaf pwysig pwyslais pwysleisio
pwyso pydru pyllau pysgodyn pythefnos qualified qualify qualities quality quarantine quarter quebec queen queens queer
question questionable questioned questioning questions quick quickly quiet quietly quit quite quits quote quoted quotes
rabbit rabid race races racial racially racism racist racists raddau radical radicals radio radiws rag rage raging
raglen ragnodyn rai raid rail rain raise raised raises raising rallies rally ramadeg rambling rampant ran ranbarth
random randomly range rank ranked rannu rant ranting rantings rants rap raping rapist rapists rapper rappers rare
rarely ras rasys rat rate rated rates rather rating ratings ratio rational rationalize rats rave raving raw razor rd re
reach reached reaching react reaction reactions read reader readers reading reads ready real realise realistic reality
realization realize realized realizes realizing really realm reap rear reason reasonable reasonably reasoning reasons
rebel rebuild rebuttal recall receive received receiving recent recently recipients reciprocate reckless recognize
recognized recommend recommendation record recorded recordiadau recording records recount recourse recreational
recruiting red reddit redeeming redeg redneck redpill redskins reduce reduced redundant reeks ref refer reference
referenced referendum referred referring refers reflect reflection reflects reform refs refuge refugee refugees refuse
refused refuses refusing refute regain regard regarded regarding regardless regards regime region regions register
registered regressive regret regrets regular regularly regulate regulations regulatory reidio reign reis reit reject
rejected rejecting rejection rejects relate related relates relations relationship relationships relative relatives
relax release released releasing relevant relieved religion religions religious rely remain remained remaining remains
remark remarkable remarks remember remembered remembering remembers remind reminded reminder reminds remote remotely
remove removed removing rent renters reolaeth reolau reoli rep reparations repeal repeat repeated repeatedly repeating
repeats replace replaced replacement replacing replied replies reply replying report reported reportedly reporter
reporters reporting reports repost reprehensible represent representation representative represented representing
represents repressed reproduce reproductive reps republicans repugnant repulsive reputation request requests require
required requirement requirements requires requiring res rescue rescued research resent reserved residence resident
residents resign resignation resist resistance resolution resolved resort resource resources respect respectable
respected respectful respecting respond responded responding responds response responses responsibility responsible
rest restaurant restr restrict restricted restroom result resulting results resume reswm resymau retail retain retire
retired retirement retreat return returned returning returns reveal revealed revealing reveals revelation revenge
revenue revenues reverse review reviewed revisit revoked revolution revolutionary reward rewarded rewarding rewards
rhad rhaff rhaffau rhag rhaglen rhaglenni rhagor rhagorol rhagweld rhagymadrodd rhai rhaid rhain rhamantus rhan
rhanbarthau rhannau rhannol rhannu rhannun rhannur rhaw rhedeg rhedodd rhegfeydd rheilffordd rhent rheol rheolaeth
rheolaidd rheolau rheoli rheolwr rhes rhestr rhestru rheswm rhesymau rhesymol rhetoric rhiant rhieni rhif rhifau
rhifedd rhifyddeg rhinweddau rhisgl rhodd rhoddi rhoddodd rhoddwyd rhodfa rhoi rhoir rhomboid rhosod rhostir rhosynnau
rhowch rhugl rhuthro rhwng rhwydwaith rhwymedd rhy rhydd rhyddhau rhyddid rhyfedd rhyfeddol rhygnu rhyngddynt
rhyngweithiol rhyngwladol rhyw rhywbeth rhywfaint rhywiol rhywle rhywun rice rich richest rid riddance ridden ride
ridicule ridiculous ridiculously ridiculousness riding rieni rifau rifle rifles rigged right righteous righteousness
rightfully rightly rights ring rings rioed riot riots rip ripped ripping rise risg rising risk risks risky ritual river
rn road roads roast roasted rob robbed robber robbers robbery robbing robin robots rock rocket rocks roddaf roddir
roddodd roddwyd rode rodio roedd roedden roeddwn rogue roi roir rol role roles roll rolled rolling rolls romantic rong
roof rookie room roommate rooms root rooted rooting roots rope roping roster rot rots rotten rotting rough round
rounding rounds route row rown rownd royal rub rubber rubbish rubes rude rug ruin ruined ruining ruins rule ruled
rulers rules ruling run runner running runs rural rush rwan rwbath rwyd rwyf rwyn ryddid rydw rydych rydym ryfedd
ryfeddol rygbi rym ryw rywbeth rywbryd rywsut rywun sabotage sack sacks sacred sacrifice sacrificed sacrifices sad
sadist sadistic sadly saer saeth saethodd saethol saethu saethyddiaeth safbwynt safbwyntiau safe safely safer safety
saff safle safleoedd safodd safon safonau safonol said saif sail sain saith sake sal salad salary sale sales salsa
salwch same sanctimonious sanctuary sand sands sandwich sane sang sanity sarcasm sarcastic sat satanic satellite
satisfied satisfy saturday sauce savage savages save saved saves saving savings savior saw sawl saws say sayin saying
says sbar sbin sbio sbwriel scale scally scam scams scandal scare scared scares scary scenario scenarios scene scenes
schedule scheme schemes school schools science scientific scientifically scientist score scored scoring scorned scratch
scream screaming screams screeching screen screening screenshot screw screwed screwing script scripted scrutiny scumbag
scumbags sdi se sea search searching season seat seats sebon sec second seconds secret secretary secretly secrets
section sections sector secular secure security sedd seddit seduce seduction see seeing seek seekers seeking seeks seem
seemed seems seen sees sef sefydliad sefydliadau sefydlu sefydlydd sefyll sefyllfa segment segregation seicolegol
seiliedig seilio select selection self selfie selfies selfish selfishness seliwlos sell selling sells selog semen semi
senate senator senators send sending sends sengl senior sense senseless sensible sent sentence sentenced sentences
separate separated separation septic ser serch serennog serial series serious seriously sero serth serve served server
servers serves service services serving sesiwn sesiynau session set sets setting settle settled settlement seven
several severe severely sewer sex sexes sexism sexist sexual sexuality sexualized sexually sexy sez sgaffaldiau sgarff
sgarlad sgarmes sgen sgert sgidiau sgil sgiliau sgio sgipio sgor sgrech sgrin sgript sgriptiau sgriwtineiddio sgrym
sgwar sgwennu sgwrs sh shack shade shades shake shall shallow sham shame shamed shameful shameless shaming shape shaped
share shared shareholders shares sharia sharing shark sharp she shed sheep sheeple sheer sheesh sheet shekels shell
shelter shenanigans sheriff shes shift shifting shill shills shine shiner ship shipped ships shirt shirts shock shocked
shocking shoot shooter shooting shootings shoots shop shopping shore short shortage shorter shortly shot shots should
shoulda shoulder shoulders shouldnt shouldve shout shouting shove shoved shovel show showed shower showers showing
shown shows shred shrieking shrinking shut shy sialens siambr sianel siani siap siarad siaradus siarcod siart siartiau
siartwyr siawns sibrwd sick sickening sickness sicko sicr sicrhau sidan side sidebar sided sidelines sides sigh sight
sighted sign signal signaling signalling signed significant signing signs silence silent silff silffoedd sill sillaf
silly silver similar simnai simp simping simple simpleton simply simps simultaneously sin since sincerely sinema sing
singer singing single sings sink sinking sins sinsir siocled sioe sioeau siol siomedig siop siopa siopau siopio sir
siriol siriolach siroedd sis sister sisters sit site sites sits sitting situation situations siwgr siwmper siwr six
size sized skill skilled skills skin skinned skinny skirt skirts skit skull sky slack slam slammed slams slander slant
slap slapped slapping slaps slaughter slaughtered slave slavery slaves sleazy sleep sleeping sleeps slept slide slight
slightest slightly slim slimy slip slippery slit slogan slope slopes sloppy slow slowing slowly smack small smaller
smallest smart smarter smartest smarts smash smashed smear smell smells smh smile smiled smiles smiling smoke smoked
smokers smoking smooth smug smv snack snake snap snarky sneak sneaky sniffle snipers snow snowflake snowflakes so soap
soaring sob sober sobs soccer social socialism socialist socialists socially societal societies society sociopath
sociopathic sociopaths sock socks sodlau soffa soft softness soil solar sold soldier soldiers sole solely soles solid
solidarity solo solution solutions solve solved solving some somebody someday somehow someone someones something
sometime sometimes somewhat somewhere son song songs soniwyd sons soo soon sooner sooo soooo soooooo sore sores sori
sorry sort sorta sortio sorts sosialaeth sought soul souls sound sounding sounds sour source sources southern
sovereignty sow sownd soy space spaces spam span spank spare speak speaker speaking speaks special species specific
specifically spectrum speculation speech speeches speed speeding spell spelled spelling spend spending spends spent
sperm spew spewing spews spin spine spineless spinning spins spirit spirited spiritual spit spite spitting split
spoiled spoke spoken sponsor sponsored spook spoon sport sports spot spots spotted spouse spout spouting spray spread
spreading spring spun spy squad squak square squatters squeeze squirm ssy st stab stabbed stabbing stable stabs stacy
stadium stafell stafelloedd staff staffers stage staged stain stairs stake stalker stalking stamp stamps stance stand
standard standards standing stands star starburst stare staring stark stars start started starter starters starting
starts starvation starving stat state stated statement statements states stating station stations statistically
statistics stats statues status statws stay stayed staying stays steady steak steal stealing steel steer steering steil
step stepped stepping steps stereotype stereotypes stereotyping steroids stesion stfu stick sticking sticks stiff still
stimulation stink stinking stinks stinky stir stiward stoc stock stole stolen stomach stone stoned stoners stones
stoning stood stop stopio stopiodd stopped stopping stops store stores stori storiau stories storm story straen straeon
straight strain strange stranger strangers strap strategaeth strategist strategy straw streak stream streams street
streets streic strength stress stretch stribed strict strictly strike strikes string strings strip strippers stroke
strong stronger strongest strongly struck struggle struggles struggling strwythur strwythuriedig stryd strydoedd
stubborn stuck stud student students studies studio study studying stuff stuffed stumog stump stunt stupid stupider
stupidest stupidity stupidly stupids stwff style stylish sub subhuman subhumans subject subjects submissive submit
submitted subreddit subs subsidies subsidy substance substantial substitute subtle subversive subway succeed succeeded
succeeding success successful successfully such suck sucked sucker suckers sucking sucks sudden suddenly suddo sue sued
sues suffer suffered suffering suffers sufficient sufficiently sugar suggest suggested suggesting suggestion suggests
suicidal suicide suing suit suitability suited suits sum summarily summary sums sun sunglasses sunk sunny super
superhero superior superiority superman superstar supplies supply support supported supporter supporters supporting
supports suppose supposed supposedly supremacist supremacists supremacy sur surbwch sure surely surface surgery surplus
surprise surprised surprises surprising surrounded surrounding surveillance survey survival survive survived survives
surviving survivor survivors suspect suspected suspects suspended sustainable sut sux swallow swamp sway swear swearing
sweat sweaty sweep sweeping sweet sweetest sweetheart swept swift swim swimming swine swing swinging switch swllt swm
swn swnio swnion swnllyd sworn swp swper swydd swyddfa swyddi swyddog swyddogion swyddogol sy sycamorwydden sych
sychder syched sycophant sycophants sydd sydyn sylfaen sylfaenol sylfaenydd syllu sylw sylwadau sylwedd sylweddol
sylweddoli sylwi symbol syml symlaf sympathetic sympathizer sympathy symptomau symud symudiadau symudodd symudol syn
syndod syndrome syniad syniadau synnu synnwyr synonyms synthetig syrthio system systematically systemau systemic
systems syth ta tabl table tabled tables taboo taco tactic tactics tad tafarn taflen taflu tag tai tail tails tair
taith take taken takes taking tale talent talented taliad talk talked talking talks tall taller talu talwm tamaid
tampon tan tanddaearol tank tanks tantrum tanwydd tap tape tapping tar taranau tarddu targedau target targeted
targeting targets taro tarw tasg tasgau task taste tasted taswn tats tattoos tatws taught tawel tax taxation taxed
taxes taxi taxing taxpayer taxpayers tbh te tea teabagger teabaggers teach teacher teachers teaches teaching team teams
tear tearing tears tease teasing teat tebyg tebygolrwydd tech techneg technegol technical technically technoleg
technology tedi teen teenage teenager teenagers teens teeth teg teganau tegell teigrod teilyngdod teimlad teimladau
teimlem teimlo teimlon teithio teithwyr teitl teledu television tell teller telling tells temper temperatures
temporarily temporary ten tenau tend tendencies tendency tends tenor tens tension tent tenure terfyn terfynol term
terminology terms terrible terribly terrified terrifying territory terror terrorism terrorist terrorists test tested
testify testimony testing testosterone tests testun testunau teulu teulun teuluoedd teuluol tew text textbook texted
texting texts tf th tha thad thai than thank thankful thankfully thanks that thatll thats the theater theatr theatre
thebygolrwydd thee theft their theirs them thema themau theme themselves then theori theories theory therapy there
therefore thereof theres these thesis theulu they theyd theyll theyre theyve thi thick thief thier thieves thin thing
things think thinker thinking thinks third thirsty thirty this tho thoroughly those thou though thought thoughts
thousand thousands thraed thread threads threat threaten threatened threatening threatens threats three threesome threw
thri thrill throat throats through throughout throw throwing thrown throws thru thrust thrwyn thug thugs thumb thus
thwart thwr thy thymer thymws thynnu ti tick ticket tickets tie tied tier ties tiger tight tighten til till tim time
timed timeline times tin tinder tinker tiny tip tips tipyn tir tire tired tires tiresome tit title tiwn tlodi to toast
toc today todays toddler toe toes together toilet told tolerance tolerant tolerate tolerated toll tomato tomatos
tomorrow ton tone tongue tonic tonight tonk tonnau tons too took tool tools top topic topics topless toreithiog toriad
toriadau torn torri torrwch torture tortured toss tossed total totally touch touched touches touching touchy tough
tougher tour tourism tourist tourists tow toward towards towel tower town towns toxic toy toys tra track tracked tracks
traction tractor traddodiad traddodiadol trade trading tradition traditional traditionally traed traeth traethawd
traethodau trafferth trafferthion traffic trafficking trafod tragedy tragic trail trailer trails train trained training
trains trait traitor traitorous traitors traits tranny trans transgender transition translation transparent transport
transportation trap trapped trash trashes trashy trauma traumatized travel traveled travelers traveling travelling
trawiadol trawsnewid treachery treason treasonous treasure treat treated treating treatment treats tree trees tref
trefn trefniadau trefnu trefol tremendous tren trend treth treulior tri trial tribal tribe tribes tribute trick tricked
tricks tricky tried tries trigger triggered triggering trigolion trillion trin triniaeth triniaethau trio triongl trip
tripe tripping trips trist tristwch tro trofannol troi troin trol troll trolled trolling trolls troops trophy trouble
troubled troubles trough trp truck trucks true truly trumpf trust trusted trustworthy truth truths trwchus trwy trwyr
try trychineb trydan trydanol trydar trydydd tryin trying tryloyw tryna tsunami tu tua tuag tuar tub tubes tudalen
tuedd tuition tune tuned turd turds turn turned turning turnout turns tv tweet tweeted tweeting tweets twenty twice
twin twins twist twisted twisting twit twitter twll two twr twtsh twyll ty tybed tyfu tylwyth tymheredd tymor tyn tynnu
type types typical typically typing tyranny tyrant tyrone tystiolaeth tywallt tywod tywydd tywyll tywyllwch uber uchaf
uchder uchel uchelgeisiol uchod ugain ugeinfed ugh uglier ugly uh ultimate ultimately um un unable unacceptable
unapologetic unarmed unattractive unaware unbalanced unbelievable unbelievably unborn uncivil uncle uncles
uncomfortable uncommon uncovered undeb undemocratic under underage underestimate underground undermine underneath
understand understandable understanding understands understood underway underwear undocumented undoubtedly uned
uneducated unemployed unemployment unethical unexpected unfair unfettered unfit unfollowed unfortunate unfortunately
unfunny ungrateful unhappy unhealthy unhinged unicorn uniform unig unigedd unigol unigolion unigolyn unigryw uninformed
unintelligent union uniongyrchol unions unique unit unite universal universe universities university unknown unless
unlike unlikely unlimited unman unmarried unnecessary unpleasant unpunished unqualified unreal unrealistic unrelated
unrhyw unstable unsure until unto untroed untrue untrustworthy unwaith unwanted unwilling up upcoming update updated
upfront uphold upon upper ups upset upside upvote upvoted upvoting ur urban urddas urge urges urine us usa usage use
used useful useless username users uses using usual usually utm utter uttered utterly uwch uwchben uwchlaw uwchlawr
uwchradd uwd vacation vacations vacuous vagina vaginas vague vain valid validation valley valuable value values van
vanity vapid variety various vast vastly vegan vehicle vehicles veil venue verbal verbally verifiable verify version
versus very vet veteran veterans vets vetting vey via viable vibe vibes vice vicious victim victimhood victimized
victims victory vid video videos view viewing views vile village violated violating violation violence violent
violently viral virgin virginity virgins virtually virtue virus vision visit visited visiting visits vital vodka voice
voices voicing volcel volumes volunteer vomit voor vote voted voter voters votes voting vs vulgar vulnerable wacko wael
waelod waeth wag wage wages wahan wahaniaeth wahanol wair waist wait waited waith waiting waits wake wakes waking wal
waliau waliaur walk walked walking walks wall wallet walls wallt wanna wannabe want wanted wanting wants war warchod
warfare warm warming warn warned warning warns warped warriors wars wartheg was wasanaethodd wasanaethu wasg wasgar
wash washed washing washingtonpost wasnt wast wastad waste wasted wasteful wastes wasting wastraff wastraffu wat watch
watched watches watching water waters watsiad wave waving way ways we weak weakness wealth wealthiest wealthy weapon
weapons wear wearing wears weasel weather web website websites wed wedd weddiau weddill weddillion wedding weddol wedi
wedii wedir wediu wedyn wee weed week weekend weekly weeks wefan wefus wefusau weigh weight weights weini weinidog
weird weirdo weithgar weithgaredd weithiau weithio weithiwr weithredu weithwyr welais welcome welcomed weld weled
weledigaeth welem welfare well wella welodd welon welw welwch wely wen went werdd were werent wers wersi werth werthu
west western westy wet weve whack whale what whatever whats whatsoever wheel when whenever where whereas wheres
wherever whether which while whilst whims whine whiners whining whiny whip whipped whispered whit white whites whitey
who whod whole wholly whom whos whose why wicked wide widely widow widows wife wifes wig wiki wild wilderness wildlife
will willfully willing willingly win wind window windows winds wine wing winger wingers wings wink winner winners
winning wins winter winwns wipe wipes wir wire wiretapped wirfoddol wirion wisdom wise wisely wisg wisgo wish wished
wishes wishing wit witch witches with within without witless witness witnessed wives wlad wladwriaeth wledydd wleidydd
wleidyddol wn wna wnaeth wnaethant wnaethon wnawn wnei wneir wneith wnes wnest wneud wnewch wnio wobr wobrau woke wolf
wolves woman womans women womens won wonder wondered wonderful wondering wonders wont wood woods woof wop word wording
words wore work worked worker workers working workout workplace works world worlders worlds worldwide worm worms worn
worried worry worrying worse worship worshipping worst worth worthless worthy would woulda wouldnt wouldve wound
wounded wounds wow wp wr wragedd wraidd wraig wrando wrap wrapped wreck wreiddiol wres wretched wrist wrists write
writer writers writes writing written wrong wrongful wrote wrth wrtha wrthat wrthi wrtho wrthod wrthrych wrthych wrthym
wrthyt wtf wuz www wy wyau wyaun wybod wybodaeth wych wyddai wyddent wyddom wyddonol wyddor wyddwn wydr wyf wyliau wylo
wylofain wyn wyneb wynebau wynebu wynne wyr wyrdd wyrthiau wyt wyth wythien wythnos wythnosau xenophobe xenophobic xx
ya yada yall yard yardie yards yay ychwaith ychwanegir ychwanegol ychwanegu ychwanegwch ychydig yd ydan ydi ydir ydoedd
ydw ydy ydych ydym ydyn ydynt ydyr ydyw ydywr ye yea yeah year years yell yelling yellow yellows yep yer yes yesterday
yet yfed yfodd yfory yikes ym yma ymadael ymaith yman ymarfer ymarferion ymarferol ymarferwyr ymateb ymatebion
ymbelydredd ymchwil ymchwiliad ymchwilydd ymddangos ymddeol ymddiddan ymddiheuro ymddiried ymddygiad ymdrech ymdrechion
ymdriniaeth ymennydd ymestyn ymgais ymgeiswyr ymgeisydd ymgymryd ymgyrch ymhellach ymhlith ymhob ymladd ymlaen ymuno
ymweld ymwelwyr ymwneud ymwybodol ymwybyddiaeth ymyl ymylon ymyrryd ymysg yn yna ynad ynan ynddi ynddo ynddynt yng
ynghlwm ynghyd ynghylch ynglyn yno ynon yntau ynte ynys ynysoedd ynyswyr yo yoga yokel you youd youll young younger
youngest your youre yours yourself yourselves youth youtube youve yr yrfa yrru yrs ysbryd ysbrydion ysbrydoli ysbyty
ysgafn ysgol ysgoldy ysgolfeistr ysgolheigaidd ysgolion ysgrifau ysgrifennodd ysgrifennu ysgrifennur ysgrifennydd
ysgwyd ysgwydd ysmygu ystad ystafell ystafelloedd ystod ystyr ystyriaeth ystyried ystyrir yswiriant yuh yuk yung yup yw
ywen ywn ywr zebra zebras zero zombies zone zones zoo`.split(/\s+/),
);
