// Welsh words by what they do in an unkind post; the classes are those of word-classes.en.ts. Initial mutations are found from the plain word.

/** Class name, then its words: folded, unmutated. */
export const wordClassesCy: Readonly<Record<string, string>> = {
  pupil: `disgybl disgyblion plant plentyn hogyn hogan hogia hogiau bachgen bechgyn bois merch merched genod dosbarth set myfyriwr myfyrwyr crwt crots cryts croten plantos
    babis babi golwr maswr bachwr capten chwaraewr chwaraewyr tim carfan`,
  parent: `rhiant rhieni tad tadau mam mamau mami teulu teuluoedd nain taid mamgu tadcu wyres wyr ewythr brawd chwaer llystad`,
  staff: `athro athrawes athrawon cymhorthydd cymorthyddion staff clerc hyfforddwr dyfarnwr reff cogydd cogyddes nyrs technegydd gofalwr ysgrifenyddes swyddog tiwtor darlithydd
    arolygydd arolygwyr meddyg gyrrwr cydweithiwr cydweithwyr adran cegin`,
  boss: `pennaeth penaethiaid prifathro prifathrawes dirprwy rheolwr rheolwyr llywodraethwr llywodraethwyr cyngor cynghorydd cynghorwyr bos bosys bwrdd awdurdod cadeirydd
    arweinyddiaeth llywodraeth estyn uda ymddiriedolaeth`,
  school: `ysgol coleg swydd lle`,
  you: `ti tin chi dy eich chithau tithau eichdych arnoch arnat wyt ydych`,
  they: `fo fe hi nhw ei eu hwn hon rhain rheina rheiny nhwthau ganddyn arnyn iddyn ganddo ganddi`,
  me: `fi dwi rwy rwyf ni fy ein gin gen imi mi arnon ninnau minnau`,
  whole: `pawb neb byth criw hollol pob holl hanner rhai fath haid llwyth giang wastad yrun`,
  group: `sipsi sipsiwn teithiwr teithwyr mewnfudwr mewnfudwyr ffoadur ffoaduriaid estron estroniaid mwslim mwslimiaid iddew iddewon pabydd du duon gwyn sais saesnes saeson cymry gwyddel
    pwyliaid pwyl tramor hoyw lesbiad trawsryweddol anabl anabledd awtistig awtistiaeth dyslecsia pryder iselder dynes menyw merched dynion acen budd-daliadau carafannau crefydd
    mosg capel croen dwyfam atal dweud
    tramorwyr hil hiliol merch-ed menywod gwragedd anabl arbennig uned stad fflatiau budd-dal`,
  title: `cynghorydd doctor parch`,
  dim: `twp twpach twpsyn twpsod dwl dylach hurt gwirion pen ymennydd anwybodus anllythrennog dall penbwl difeddwl araf dihaltrach clem hanner pan diniwed meddwl sillafu
    twpsyn pen-dafad diddim dienaid ffol anneallus hurtrwydd twpdra dylni`,
  lazy: `diog diocach diogi segur cwyno swnian sbwylio sbwylo difetha babis meddal ysgafn llesg osgoi esgus
    diogi diogyn pwdr segurwr cysgu gorwedd swnyn`,
  nasty: `cas creulon chwerw sur milain sbeitlyd hunanol haerllug digywilydd cegog swnllyd annifyr annioddefol ffiaidd afiach gwenwynig balch snobyddlyd trahaus bowld beiddgar sinach
    anniolchgar anghwrtais bwli bwlio ffals dan din hyll anwar anwariaid gwyllt
    maleisus trahaus rheibus gwawdlyd sarhaus atgas ffiaidd cas gwenwynllyd`,
  dirty: `budr brwnt drewi drewllyd llau chwain mochyn moch mochaidd golchi molchi ymolchi sebon`,
  body: `tew tewach blonegog boliog hyll salw moel dannedd trwyn clustiau bol corff wyneb sbotiau pwffian`,
  weak: `anobeithiol diwerth iwsles gwael gwaeth gwaethaf di-glem diasgwrn llwfr llwfrgi llwfrgwn gwarth gwarthus cywilydd cywilyddus jôc joc llanast methiant methu embaras hunllef gwastraff baich
    truenus pathetig pren llipryn colli sothach sbwriel sal diflas
    truenus diobaith gwachul llipa ofnadwy echrydus uffernol methiannus`,
  mad: `gwallgof gorffwyll honco hurt lloerig`,
  insult: `twpsyn twpsod idiot idiotiaid ffyliaid lembo lob hurtyn sinach cnaf cachgi celwyddgi jadan hulpen crinc snichyn mwlsyn wancar twlsyn bradwr bwli anifail anifeiliaid mochyn
    moch gwrach draig llygoden neidr mul asyn buwch hwch ci malwen bran gwylan parot pwdin taten tatws mwnci mwncwn delw ddelw babwn llo gafr cranc penbwl rapsgaliwn
    diawl diawliaid gwehilion pechod cythraul cena bitsh hwren slebog`,
  thing: `pren carreg bricsen sach taten menyn wy delw postyn`,
  swear: `cachu ffwc ffwcin ffycin blydi uffern uffernol diawl tin din cont coc bolycs asiffeta rhech cedors wancar bastad basdad myn`,
  harm: `lladd taro curo dyrnu cicio slap slapen saethu crogi boddi llosgi brathu torri malu gwthio dial difaru clatsio celpan peltan waldio cyllell
    cweir coten bonclust crasfa chwip tagu mygu`,
  crime: `dwyn dwgyd lladrata lleidr twyllo twyll celwydd celwyddau llwgr llwgrwobr arian pres mil miloedd diflannu carchar heddlu llys cyffuriau meddw yfed sac straeon ffugio newid graddau
    cuddio celu ffon amlen talu tâl til poced
    cyhuddo cyhuddiad llygredd llygredig fforio breib cil-dwrn ffrindiau perthynas`,
  rude: `pishyn bishyn secsi del ffansio snogio coesau ffrog noeth golygus pisin`,
  drink: `peint jin gwin cwrw tafarn meddw chwil hangofyr fodca potel`,
  laugh: `haha ha chwerthin doniol digri jôc lol
    sbort hwyl gwawd jocan`,
  show: `llun lluniau fideo clip sbiwch edrychwch gwyliwch gwrandewch rhannwch sylwadau isod cliw pleidleisiwch`,
  slip: `sillafu camsillafu disgyn cwympo baglu hollti trowsus trowsys siorts damwain crio llefain canu pigo drewi anghofio colli gollwng methu ateb arholiad darllen cyfri ysgrifennu`,
  cannot: `ddim dim methu byth nid na nac neb fawr heb nacia nage dydi dydyn does doedd fedr fedra`,
  fedup: `wedi llond digon laru syrffed gwylltio blin cynddeiriog gwarthus cywilydd casau casáu mynd gadael ymddiswyddo diolch parch gwrando malio cefnogaeth sugno enaid addewid addewidion
    gwag rhagrith stop stopiwch byth crynu mynedd amynedd gorffen
    cynddeiriog gandryll berwi fflamio anhygoel anghredadwy chwerthinllyd siom siomedig`,
  work: `cyflog tal oriau cyfarfod cyfarfodydd marcio llwyth gwaith cyllideb toriadau cytundeb contract cymhorthydd cit cae adnoddau papur ebost ebyst swyddfa logo`,
  sarcasm: `grêt gret gwych arall eto hyfryd amlwg wrth gwrs syndod rhyfedd angel angylion tybed lwcus clyfar wir`,
  proud: `diolch llongyfarchiadau da gwych ardderchog bendigedig balch croeso hyfryd anhygoel cofiwch sori braf gobeithio mwynhau hapus campus dathlu`,
  lesson: `gwers nofel stori hanes cerdd sioe drama ymarfer gem taith trafod astudio cymeriad gwaith prosiect llyfr gwasanaeth`,
};
