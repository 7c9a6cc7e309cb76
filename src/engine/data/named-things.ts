/** Lists, by hand, of the words that stand beside names and terms in quotation marks. */
import { atEnd } from '../text/at-end.ts';
/** Things that carry a name in marks: `the film “Harbour Lights”`, `a memo titled “Next Steps”`. */
export const namedThings =
  oneOf(`show shows series sitcom drama comedy soap film films movie movies documentary biopic
  thriller trilogy book books novel novels memoir memoirs autobiography biography bestseller anthology poem poems essay
  story song songs single singles album albums hit hits hymn ballad anthem tune track tracks tool meme festival opera musical play plays ballet
  concert symphony tour exhibition painting sculpture installation sketch skit podcast podcasts programme programmes
  program programs segment episode episodes magazine newspaper newsletter blog column feature article editorial op-ed
  paper report memo headline production lecture sermon video videos ad ads advert adverts advertisement commercial spot spots trailer game
  games app website site account brand label logo PAC initiative campaign project operation mission scheme plan act bill law amendment clause ship
  ships boat boats vessel yacht ferry trawler schooner locomotive train class course module syllabus award prize title
  role character classic`);

/** Right before it stands the kind of a thing: `the film `, `a memo titled `. */
export const afterThing = atEnd(
  new RegExp(
    `(?:^|[^\\p{L}])${namedThings}(?:,| [—–])?(?: (?:of|by|for|called|named|including|such as|among them))? (?:the )?$`,
    'iu',
  ),
);

/** Nouns for words: what follows in marks is mentioned, not said: `the phrase “hot Neptune”`. */
export const wordNouns =
  oneOf(`word words term terms phrase phrases expression verb noun adjective acronym username
  handle hashtag pseudonym alias nickname name names moniker codename slogan motto tagline label`);

/** Nouns for what somebody said, before it or after it: `chants of “No!”`, `his “not yet” comment`. */
export const sayingNouns =
  oneOf(`chant chants cry cries shout shouts cheer cheers jeer jeers comment comments remark
  remarks quote quotes line claim claims statement answer response taunt taunts insult insults jibe quip outburst retort rejoinder riposte`);

/** Crowds' verbs: `chanting “Dump the plan”`. */
export const chantingVerbs =
  oneOf(`chant chants chanted chanting shout shouts shouted shouting yell yelled yelling
  scream screamed screaming jeered jeering sang singing`);

/** What one does with a work: `starred in “Second Chance”`, `author of “The Orchard”`. */
export const workVerbs =
  oneOf(`anchor anchors anchored anchoring moderates moderated release screening star stars starred starring co-starred appeared appears host hosts hosted co-host
  co-hosts edits author authors director creator writer producer presenter curator founder cast episode season final
  revival adaptation version rendition remake staging production performance premiere incarnation finale set chorus
  tune sequel company chapter chapters matinee matinées verse rehearsal rehearsals manuscript copy copies perform performed performs sang sing sings singing played playing plays wrote watch watched watches
  watching read recorded published released directed produced like likes love loves loved include includes including`);

/** What carries a slogan or is said to be of a name: `a “Second Chance” rally`. */
export const nameBearers =
  oneOf(`interview interviews rallies broadcast telecast formula tool brochure event segment host star actor actress creator co-creator showrunner anchor reboot remake sequel franchise theme movement summit rally wing strategy statue button buttons hat hats cap
  caps shirt shirts T-shirt T-shirts sign signs banner banners pin pins sticker stickers poster posters`);

/** Nouns that make what stands before them a kind or a label: `the “secret” level`. */
export const kindNouns =
  oneOf(`level levels theme crowd scenario movement strategy clause section category button
  option vote votes letters mural label moniker tag chain ticket wing camp tradition syndrome worthy`);

/** What one does to a word on a screen, a form or a ballot: `click “sign up”`. */
export const pressingVerbs =
  oneOf(`click clicking clicked press pressing pressed hit hitting select selecting selected
  tap tapping type typing typed tick ticked vote voted voting marked stamped labelled labeled tagged signed`);

/** Words that give a thing its name: `a group known as “the Wreckers”`. */
export const namingWords =
  oneOf(`so-called self-described self-styled self-proclaimed titled entitled nicknamed
  codenamed code-named pseudonym abbreviated`);

/** Small words and verbs after a quotation that show it stands before no noun. */
export const notNouns =
  oneOf(`and or but nor that when for from with over after before because which who were was are is
  has had have the about against into than while during between under said says told added they she he it of in on at to
  by as if so not rather through toward towards since without among where until unless despite like a an this these his
  her their its would will could should even just only also more less bent worth`);

/** The words of a list as alternatives of a pattern. */
function oneOf(words: string): string {
  return `(?:${words.split(/\s+/).join('|')})`;
}
