// Forenames a school meets: given at least 150 times in England and Wales 2007-2014. Derived by tests/tools/derive-name-data.ts.
// Source: Office for National Statistics, Baby names statistics; StatsWales. Contains public sector information licensed under the Open Government Licence v3.0.
export const firstNames: ReadonlySet<string> = new Set(
  `aadam aadil aahil aaisha aalia aaliya aaliyah aamina aaminah aamir aamna aanya aaran aarav aariz aaron aarush aarya
aaryan aasiyah aayan aayush abbas abbey abbi abbie abbigail abby abdallah abdirahman abdul abdulaziz abdullah abdullahi
abdulrahman abdur abdurahman abdurrahman abel abi abigail abiha abraham abu abubakar abubakr acacia ace ada adam
addison adela adelaide adele adem aden adil aditi aditya adnan adrian adriana adrianna adyan aedan aeryn afia afreen
agata agatha agnes ahmad ahmed ahmet ahsan aida aidan aiden aila ailsa aimee aine aisha aishah aisling aiza aizah ajay
akira akram alaa alaina alan alana alanah alanna alannah alara alarna alasdair alastair alayna alba albert albie alby
aleah alec aled aleena aleesha aleeza aleisha alejandro aleksander aleksandra alena alesha alessandra alessandro
alessia alessio alex alexa alexander alexandra alexandre alexandria alexandros alexandru alexi alexia alexie alexis
aleyna alfie alfiejames alfielee alfred ali alia alice alicia alicja alina alisa alisha alishba alisia alison alissa
alissia alistair alivia aliya aliyah aliza allan allegra alma alvin alys alysha alysia alyssa alyssia amaan amal amalia
amalie aman amanda amani amar amara amarah amari amaya amayah amber amberrose ameen ameena ameer ameera ameerah amelia
ameliagrace amelialily ameliarose amelie ami amie amiee amin amina aminah amir amira amirah amiya amiyah ammaar ammar
ammara ammarah amna amos amrit amrita amy amyleigh ana anabel anabella anabelle anais anaiya anam ananya anas anastasia
anastazja anaya anayah anderson andre andrea andreas andreea andrei andrew andy aneesa aneurin angel angela angelica
angelika angelina angelo angharad angus ania anika anisa anisah anish anisha anita aniya aniyah anja anjali ann anna
annabel annabell annabella annabelle annaliese annalise anne anneliese annie annika anniyah anoushka ansh anthony anton
antoni antonia antonina antonio antony anum anushka anwen anya aoife april aqsa arabella aran archer archibald archie
arda areeb areeba areesha arham ari aria arian ariana arianna ariella arielle arif arin arisha arissa ariya arjan arjun
arlo armaan arman armani arnav aron aroush arran arron arthur artur arun arvin arwa arwen arya aryaan aryan asa asad
asha ashanti asher ashlee ashleigh ashley ashton ashwin asia asim asiya asiyah asma asmaa aston astrid asya athena
atticus aubree aubrey audrey aurelia aurora austeja austen austin autumn ava avagrace avah avamae avamai avamay avani
avarose avi avneet avni awais axel aya ayaan ayaana ayah ayan ayana ayat ayaz ayda ayden aydin ayesha ayla ayman
ayomide ayoub ayra ayrton ayse aysha ayub ayush ayva ayyan ayyub azaan azra bailey barbara barnaby barney bartlomiej
bartosz baxter bayley bea beatrice beatrix beatriz beau bella bellarose belle ben benas benedict benjamin bentley
bernard bertie bessie beth bethan bethanie bethany betsy betty bianca bianka bibi bilal billie billy bisma blaine blake
blanka blessing blossom bluebell bo bobbi bobbie bobby bodhi bonnie boris borys braden bradley brady braiden brandon
braxton brayden braydon breanna brendan brendon brennan brett brian brianna bridget bridie briony brodie brody brogan
bronte bronwen bronwyn brook brooke brooklyn bruce bruno bryan bryce bryn bryony buddy bushra byron cade caden cadence
cadi caelan cai caiden cain caine caio cairo caitlin caitlyn caleb cali callan callie callum calum calvin cameron
camilla camille campbell camron candice caoimhe cara cari carl carla carlo carlos carlton carly carmel carmen carolina
caroline carrie carson carter carwyn carys casey caspar casper caspian cassandra cassia cassidy cassie cassius
catherine catrin cayden cecilia cecily celeste celia celine celyn cerys chace chad chaim chanel chanelle chantelle
charis charlee charleigh charles charley charli charlie charlotte chase chaya che chelsea chelsey chelsie cherry cheryl
chester cheyenne chiara chloe chris christian christiana christina christine christopher cian ciara ciaran cienna
cillian cindy claire clara clarissa clark claudia clay clayton clement clementine cleo cobie coby coco codey codie cody
coen cohen colby cole colin colton conner connie connor conor conrad constance cooper cora coral corban corben corbin
cordelia corey cormac cory cosmo courtney craig cristian cristiano cruz crystal curtis cyrus dafydd dahlia dainton
daisie daisy daisymae daisymai daisymay dakota dale dalia dalton damian damien damon dan dana dane dania danial daniel
daniela danielius daniella danielle danish daniyal danni danny dante danyal daphne dara darcey darci darcie darcy daria
darin darius darragh darren darsh darwin david davina dawid dawood dawson dawud daya deacon dean deanna deborah declan
deen delilah demi demileigh denis denisa deniz dennis denny denzel deon derek destiny dev devan devon dewi dexter dhruv
diana diego digby dilan dillan dillon dina dion divine dixie diya dolcie dolly dominic dominik dominika dominykas
donovan dora dorian dorothy dougie douglas drake drew dua dulcie duncan dwayne dylan eadie eben ebonie ebony eddie eden
edgar edie edison edith edmund eduard eduardo edward edwin eesa eesha efa efan efe effie ehsan eileen eilidh eiliyah
eira eisa ela elaina elana eleanor elen elena eleni eleri eli elia eliana elias elicia elif elijah elin elina elinor
eliot elis elisa elisabeth elise elisha elisia elissa eliza elizabeth ella ellagrace ellalouise ellamae ellamai ellamay
ellarose elle ellen ellena ellie ellielouise elliemae elliemai elliemay ellierose elliot elliott ellis ellise ellouise
elodie eloise elora elouise elsa elsie elsiemae elsiemay elspeth elvis elwood elyas elyse elysia elyssa ema emaan eman
emanuel emelia emerson emil emile emilee emilia emilie emilija emilio emily emilyrose emir emma emmanuel emmanuella
emme emmeline emmett emmi emmie emmy emre enoch enya enzo eoghan eoin ephraim eren eric erica erik erika erin ernest
ernie eryk eryn esa esha eshaal eshaan eshal eshan esmae esmai esmay esme esmee essa estelle esther ethan etienne etta
euan eva evalyn evan evangeline evarose eve evelina evelyn evie eviegrace eviemae eviemai eviemay evierose ewan ezekiel
ezra faatimah fabian fabio fahad faisal faith faiza faizaan faizah faizan falak fallon farah farhaan farhan fariha
faris farrah fatema fathima fatima fatimah fatma favour fay faye fearne federico felicia felicity felix fenton fergus
fern ffion filip findlay finlay finley finn finnian finnlay finnley fintan fiona fionn fiza fletcher fleur flora
florence florrie floyd flynn frances francesca francesco francis francisco franciszek frank frankie franklin franky
fraser fraya frazer fred freddie freddy frederic frederick fredrick freja freya freyja frida fynley fynn gabija gabriel
gabriela gabriele gabriella gabrielle gaia gareth gary gavin gemma gene genevieve george georgia georgiana georgie
georgina gerard gethin gia gianluca gianna gideon gilbert gino giorgio giovanni giselle giulia gloria grace gracey
gracie gracieleigh graciemae graciemai graciemay grayson gregory greta gruffydd gurleen gus guy gwen gwenllian haaris
habiba hadi hadia hadiya hadiyah hadley hafsa hafsah haiden haider hailey hajra hajrah hakeem haleema halima halimah
halle hallie hamid hamish hammad hamnah hamza hamzah hana hanan hania hanifa haniya hanna hannah hareem hari haris
harlan harlee harleen harleigh harley harlie harlow harman harmony harold haroon harper harri harriet harriett
harriette harris harrison harry harun harvey harveylee hasan haseeb hashim hashir hasnain hassan hattie hawa hawwa haya
hayden haydn haydon hayley hazel heath heather hector heidi helen helena hendrix henley henna henri henrietta henry
herbert herbie hermione hettie hetty hiba hibah hibba hira hisham hollie holly honey honor hope hubert huda hudson huey
hugh hughie hugo humaira humayra humza hunter husna hussain hussein huw huxley huzaifa huzaifah ian ibraheem ibrahim
ida idrees idris iestyn ieuan ifan iga igor ihsan ilyas imaan iman imani imogen imran inaaya inaayah inara inaya inayah
indi india indiana indie indigo ines ingrid inigo ioan iolo iona iqra irene irfan iris isa isaac isabel isabela isabell
isabella isabellarose isabelle isadora isaiah isha ishaan ishaaq ishan ishaq isis isla islarose ismaeel ismael ismail
isobel isobella isobelle isra israel issa issac ivan ivana ivo ivor ivy iwan iyla izaac izaak izaan izabel izabela
izabella izabelle izzie izzy jac jace jack jackson jacob jacqueline jacques jada jade jaden jadon jaeden jago jagoda
jai jaida jaiden jaidon jaime jaimee jak jake jakob jakub jamal james jamie jamieleigh jamil jamila jan jana jane
janelle jannah jannat jared jarvis jasleen jasmin jasmina jasmine jason jasper javier jawad jax jaxon jaxson jay jaya
jayce jaycee jayda jaydan jayden jaydenlee jaydon jaylan jaylen jayson jazmin jazmine jed jeevan jeffrey jemima jemimah
jemma jenna jennifer jenny jensen jenson jeremiah jeremy jermaine jerome jerry jersey jess jesse jessica jessie jethro
jett jia jibril jimi jimmy jiya joanna joanne joao jocelyn jodie joe joel joey johan johanna john johnathan johnny
johnpaul jolie jon jonah jonas jonathan jonathon joni jonny jonty jordan jorge jorgie jorja jose josef joseph josephine
josh joshua josiah josie jovan joy joyce jozef juan judah jude jules julia julian juliana julie juliet juliette julius
jun junaid junior juno justin kaan kabir kacey kaci kacie kacper kacy kade kaden kadie kady kaeden kaelan kai kaia
kaidan kaiden kaila kain kaine kaira kairo kaitlin kaitlyn kaiya kaja kajus kaleb kallie kallum kamal kameron kamil
kamila kamile kamran kane kara karam karan kareem kareena karen karim karina karis karl karla karol karolina kasey
kasim kasper kate katelyn katerina katharine katherine kathleen kathryn katie katrina katy kaya kayan kaycee kaycie
kaydan kaydee kayden kaydon kayla kaylah kaylan kaylee kayleigh kaylem kaylen kayley kaylum kayne kayson keagan keane
keanu keaton keegan keelan keeley keenan keeva keir keira keiran keiron keisha kellan kelly kelsey kelsie kelvin kenan
kendall kendra kennedy kenneth kenny kenzie kenzo keon kerry kevin keya keyaan kezia keziah khadeeja khadeejah khadija
khadijah khalid khalil khloe khushi kia kiah kian kiana kianna kiara kiera kieran kieron kiki kimberley kimberly kimora
kinga kingsley kingston kira kiran kirsten kirsty kit kitty kiya kiyan klara klaudia kobe kobi kobie koby kodi kody
kofi konrad korey kornelia kourtney krish krisha krishan krishna kristian kristina krystal krystian krzysztof ksawery
kuba kurt kurtis kush kya kyan kye kyla kylan kyle kylie kymani kyra kyran kyron laaibah lacey laceymae laceymai
laceymay lachlan laci lacie laciemae lacy laiba laibah laila lailah lainey laith lana lance landon laney lani lara
larissa laura lauren laurence laurie lavinia lawrence lawson layan layla laylah laylamae laylarose layton lea leah
leandro leanna leanne lee leela leena leia leigha leighton leila leilah leilani leland lena lennie lennon lennox lenny
leo leon leona leonard leonardo leoni leonidas leonie leroy leticia levi lewie lewis lewys lex lexi lexie leximae
leximai leximay lexy leyla leyton lia liam liana libbie libby liberty lidia lila lilah lili lilia lilian liliana
lilianna lilith lilli lillia lillian lilliana lillie lilliemae lilliemai lilliemay lillierose lilly lillyann lillyanne
lillygrace lillymae lillymai lillymay lillyrose lily lilyann lilyanne lilygrace lilymae lilymai lilymay lilyrose lina
lincoln linda linus lisa liv livia livvy liya liyana liza lleyton lloyd lochlan logan lois loki lola lolamae lolarose
lorcan lorelai lorelei lorena lorenzo lorna lottie loui louie louis louisa louise lowri luana luc luca lucas lucca
lucia lucian luciana lucie lucien lucille lucinda lucy luella luis luisa luka lukas lukasz luke lula lulu luna luqman
lydia lyla lylah lyle lyndon lyra maariya maariyah mabel macaulay macauley macey maci macie maciej mackenzie macsen
macy maddie maddison maddox madeeha madelaine madeleine madeline madelyn madiha madina madison mae maeve magdalena
maggie magnus maha mahad mahdi mahdiya maheen mahek mahi mahir mahnoor mai maia maira maisey maisha maisie maison maisy
maiya maizie maja makayla maksim maksymilian malachi malachy malaika malak malakai malaki maleeha mali maliha malik
malika manahil manal manha manon manraj manuel manveer mara marc marcel marcelina marcie marco marcus marek margaret
margot mari maria mariah mariam mariama mariana marianna marianne marie mariella marika marina mario marisa marissa
mariya mariyah mariyam mark markus marley marlie marlon marni marnie marshall marta martha martin martina martyna
marvin marwa marwah marwan mary maryam maryama mason massimo matas mateo mateusz mathew mathias mathilda mathilde
matias matilda matilde matt matteo matthew matthias matylda max maxim maxime maximilian maximillian maximus maxwell may
maya mayson mazie mckenzie md meadow medina meera megan meghan mehak mehdi mehek mehmet mehreen melanie melina melisa
melissa melody menna mercedes mercy meredith merryn mert mia miah mialouise miarose micah michael michaela michal
michalina michelle miguel mika mikaeel mikael mikail mikayla mikey mikhail mikolaj mila milan milana milena miles miley
milla miller millicent millie milliemae millierose milly milo milosz mimi mina minahil minnie mira miranda miriam
mischa misha missy mitchell miya mohamad mohamed mohammad mohammed mohsin mollie molly momina monica monika monique
montague montgomery monty morgan moses moshe muhammad muhammed muna munira murray murtaza musa musab muskaan muskan
mustafa mya myah myla mylee myles mylie mylo myra mysha nabeel nabiha nabil nada nadia nadine nafisa nahla naila naima
najma nana nancy naomi natalia natalie natalya natan nataniel natasha nate nathan nathanael nathaniel nawal neave ned
neel neha nehemiah neil neive nel nela nell nellie nelly nelson neo neriah nevaeh neve nia niah niall niamh nicholas
nico nicol nicola nicolas nicole nieve nihal nikhil nikita nikki nikodem nikola nikolas nimra nina niyah noa noah noel
noemi nojus nola nolan noor nora norah nour nuala nuha nusaybah nya nyah nyla nylah oakley ocean odin oisin olaf olive
oliver olivia oliviagrace oliviamae oliviarose olivier oliwia oliwier ollie olly oluwatobi om omar omari omer ophelia
oriana orion orla orlagh orlaith orlando orson oscar osian oskar osman otis ottilie otto owain owais owen pablo paddy
paige paisley paloma paris parker patience patricia patrick patrik patrycja patryk paul paula paulina pawel payton
pearl pedro peggy penelope penny percy perry persephone peter petra peyton pharrell pheobe philip philippa phillip
phoebe phoenix pia piotr piper pippa pixie pola polly pollyanna poppie poppy poppymae poppyrose pranav precious presley
preston primrose prince princess priscilla prisha priya qasim quinn rabia rachael rachel rae raees rafael rafe rafferty
rafi raheem rahim rahma rahul raihan raja rajan rajveer ralph ralphie ralphy ramona rania ranveer raphael raul raven
ravi ray raya rayaan rayan rayhaan rayhan raymond rayyan reagan rebeca rebecca rebeka rebekah reece reegan reem reese
regan reggie reginald rehaan rehan reid reilly reiss remi remy renae renee reo reon reuben rex reya rhea rhia rhian
rhianna rhiannon rhodri rhys ria rian rianna ricardo richard richie ricky rico rida ridwan rihanna riley rileyjames
rileyjay rio rishi rita river rivka riya rizwan roan robbie robert roberta robin robyn rocco rochelle rocky rodrigo
rohan roisin roksana roma roman rome romeo romilly romy ronald ronan ronnie ronny rory rosa rosalie rosalind rosanna
rose roseanna rosemary roshan rosie ross rowan roxana roxanna roxanne roxie roxy roy ruairi ruben rubi rubie ruby
rubyleigh rubymae rubymai rubymay rubyrose rudi rudra rudy rueben rufus rumaisa rumaysa rupert ruqayya ruqayyah russell
ruth ryan ryder rylan rylee ryley rylie saad saanvi saara saarah saba sabah sabiha sabina sabrina sacha sachin sadia
sadie safa safaa safah saffron safia safiya safiyah safiyyah safwan sahar sahara sahib sahil sai said saif saim saima
saira sakina sally salma salman sam sama samanta samantha samara sameeha sameer sami samia samiha samir samira samiya
sammy samson samual samuel sana sanaa sandra sania saniya santiago santino saoirse sapphire sara sarah sarina sasha
saskia saul savanna savannah sayed scarlet scarlett scarlette scarlettrose scott seamus sean seb sebastian sebastien
selena selin selina seraphina seren serena serenity seth shaan shae shah shakira shalom shanae shanaya shane shania
shanice shaniya shannon sharon shaun shauna shawn shay shayaan shayan shaye shayla shayna shayne shea sheikh shelby
sheldon shifa shiloh shiv shivam shivani shona shreya shriya shyla sia sian sianna sid siddharth sidney sidra siena
sienna siennarose silas simeon simon simona simone simra simrah simran sinead siobhan sion siya sky skye skyla skylar
skyler sofia sofie sofija soha sohail sol solomon sonia sonnie sonny sophia sophie soraya soren spencer spike stacey
stanislaw stanley star stefan steffan stella stephanie stephen steven stevie storm stuart subhaan subhan sufyaan sufyan
suhana sukhmani sulaiman sulayman suleman sullivan sultan sumaiya sumaiyah sumaya sumayah sumayya sumayyah summer
summerlouise summerrose sunny suraya suri susan susanna susannah suzanna sydney syed syeda sylvia sylvie szymon tabitha
taha tahira tahlia tai taiba taio talha talia taliah talitha taliyah tallulah tamara tamia tamsin tamzin tania tanisha
tanvi tanya tara taran tariq taryn tasneem tasnim tate tatiana taya tayah taybah tayla taylah taylan tayler taylor
tayyab tayyibah teagan ted teddie teddy teegan tegan tehya teigan teo terence teresa terry tess tessa thalia thea theia
theo theodora theodore theresa thierry thomas tia tiago tiana tianna tiarna tiegan tiffany tillie tilly tillymae
timothy timur tina tobey tobi tobias toby todd tom tomas tomasz tommie tommy tommylee tomos toni tony tori torin travis
trent trey trinity trisha tristan troy trystan tulisa ty tye tyler tylerjames tylerjay tylor tymon tymoteusz tyra
tyreece tyrell tyrese tyrone tyson ubaid uma umair umaiza umar umaymah una ursula usman uthman uzair valentina
valentino valerie vanesa vanessa veer verity veronica veronika victor victoria vienna vihaan viktor viktoria viktorija
vincent vinnie vinny viola violet vivaan vivian vivien vivienne wade waleed walter warren wayne weronika wesley whitney
wiktor wiktoria wilbur wilf wilfred will willem william willow wilson winifred winnie winston winter wojciech woody
wren wyatt xander xanthe xavier xin yahya yanis yaqub yara yaseen yash yasin yasir yasmin yasmina yasmine yassin yazmin
yehuda yosef yousaf yousef yousif youssef yousuf yu yumna yunus yusef yusra yusuf yuvraj yvie zaara zac zach zacharia
zachariah zachary zachery zack zackary zackery zahara zahra zahraa zahrah zaid zain zaina zainab zaine zak zakaria
zakariya zakariyah zakariyya zakary zaki zakir zakk zander zane zara zarah zavier zayaan zayan zayd zayn zayna zaynab
zaynah zayne zeeshan zeynep zi zia zion ziva zoe zoey zofia zoha zohaib zoya zubair zunaira zunairah zuzanna`.split(/\s+/),
);
