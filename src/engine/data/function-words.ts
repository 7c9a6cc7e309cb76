import { monthNames, shortMonths, shortWeekdays, weekdays } from './calendar-words.ts';
import { oneToNineteen, tens, twoToTen } from './number-words.ts';
import { words } from './words.ts';

/**
 * Closed classes of English words, lower case.
 * Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 2, 5, 6, 8 and 9.
 */

export const determiners =
  words(`a an the much this that these those my your his her its our their some any no every each
  either neither several many most all both another other few more such one ${twoToTen.join(' ')} dozens hundreds thousands`);

export const subjectPronouns = words('he she they it we i you who');

export const pronouns =
  words(`he she they it we i you him her them us me himself herself themselves itself myself
  ourselves yourself who whom everyone everybody someone somebody anyone anybody nobody noone none nothing something
  anything everything there here what whatever whose`);

export const prepositions =
  words(`of in on at for from to with by as about against among amid after before during
  under over into through between within without via per than like near since until till upon onto toward towards across
  behind beyond beside besides despite except following including regarding concerning outside inside around off out up
  down along alongside aboard versus because when while whether if although though unless where once whereas whereby`);

export const conjunctions = words('and or but nor yet so plus then');

export const relatives = words(`who which whose whom that where who's who'd who've who'll`);

export const auxiliaries =
  words(`is was are were be been being am has have had having do does did will would can could
  may might must shall should 'll 'd 've 're 'm isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't
  won't wouldn't can't cannot couldn't shouldn't he's she's it's i'm we're they're you're i've we've they've he'd she'd
  they'd we'd i'd he'll she'll they'll we'll i'll it'll that's there's`);

export const adverbs =
  words(`not never ever also later then again still even just already too however meanwhile often
  soon now earlier previously first once twice always sometimes yesterday today tonight tomorrow recently further instead
  rather quite almost more nevertheless nonetheless moreover furthermore therefore thus though perhaps maybe only
  merely simply afterward afterwards thereafter finally lastly elsewhere away back aloud famously infamously else likewise indeed`);

export const times =
  words(`${[...weekdays, ...monthNames.filter((name) => name !== 'May')].join(' ').toLowerCase()}
  ${[...shortWeekdays, ...shortMonths].map((short) => `${short.toLowerCase()}.`).join(' ')} today yesterday tomorrow tonight morning afternoon evening night noon midnight week
  month year weekend`);

/** Before a comma or dots: `Oh, if you ask`, `OK … let us go`. */
export const cries = words('oh ah hey wow yes no ok okay yep yup nope yeah');

/** Words that open a sentence before a comma and are no names: `Together, they left`, `Wait, it gets better`. */
export const sentenceOpeners =
  words(`together wait suppose overall throughout look listen well okay ok oh ah wow let consider think read
  mine life sure anyway otherwise altogether alone abroad overnight online downstairs upstairs nationwide worldwide remember imagine guess right wrong true good bad
  great fine yeah yes no please hello hi hey welcome second third fourth
  how what why where when who whose which
  revenue turnover profit earnings income output inflation unemployment employment growth demand supply production
  attendance traffic rainfall electricity ownership membership admission parking evidence research poverty hunger
  ${[...oneToNineteen.slice(10), ...tens].join(' ')} climate debt tax trade agriculture tourism transport housing construction insurance religion politics democracy management`);

/** Words that open a sentence right before a full name: `Ask Ann Lee`, `Poor Ann Lee`. */
export const wordsBeforeNames =
  words(`ask meet tell take give picture imagine consider remember forget see watch hear call follow add
  bring thank blame let poor little young old dear lucky brave proud jubilant defiant like unlike only even just not but so`);

/** Verbs that stand before `to say` and leave the subject as it is: `went on to say`. */
export const catenatives =
  words(`went go goes going gone continued continues continue wanted wants want sought seeks
  tried tries try began begins begin started starts used appeared appears seemed seems proceeded proceeds hastened rushed
  managed dared came comes chose chooses took takes meant means needed needs had has have likes liked loves loved happened
  planned plans attempted`);

/** The closed classes of English, all but words for times and relative pronouns. */
export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...pronouns,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...adverbs,
]);
