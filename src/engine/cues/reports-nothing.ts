import { authoredTexts } from '../data/authored-texts.ts';
import { auxiliaries, determiners, functionWords, pronouns } from '../data/function-words.ts';
import { twoToTen } from '../data/number-words.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { alsoNouns } from '../data/verbs-like-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import { plainEndingAt } from '../sentences/plain-phrase.ts';
import type { ReportingWord } from '../sentences/reporting-lexicon.ts';
import { isKnownNoun } from '../sentences/word-class.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import type { CueContext } from './cue-context.ts';

/** `Several weather reports`, `the claims of`: nouns; `a film called “…”`: nobody calls. */
export function isNounOrNaming(
  context: CueContext,
  i: number,
  word: ReportingWord,
  subject: Mention,
): boolean {
  if (subject.kind === 'name') return isNounWithOwner(context, i, word, subject);
  if (subject.kind !== 'nominal') return false;
  if (hasObjectBehind(context, i, word)) return false;
  if (word.form === 'past' && isHadDone(context, i, subject)) return true;
  const next = context.reading.tokens[i + 1];
  const opening = lowerAt(context.reading.tokens, subject.first);
  const lead = lowerAt(context.reading.tokens, subject.opens - 1);
  if (word.form === 'past')
    return (
      naming.has(word.base) &&
      (next?.kind === 'hidden' ||
        (hasIndefiniteArticle(context, subject) && (startsUpper(next?.text) || opensName(context, i + 1)))) &&
      (!isHuman(subject) || isOfThingCalled(context, i, subject)) &&
      !/^(?:what|which|as|that)$/.test(lead) &&
      !isSubjectOfReducedRelative(context, subject)
    );
  return (
    (word.form === 'present' && severals.test(subject.head)) ||
    !determiners.has(opening) ||
    (alsoNouns.has(word.base) && !mayTakeVerbOfSaying(subject) && isNounBefore(opening, next)) ||
    auxiliaries.has(next?.lower ?? '') ||
    (alsoNouns.has(word.base) && /\wed$/.test(next?.lower ?? '')) ||
    /^(?:of|about|from|by|against)$/.test(next?.lower ?? '') ||
    (word.base === 'attack' && /^(?:in|on|at)$/.test(next?.lower ?? '')) ||
    /^(?:most|least|\p{L}{3,}est)$/u.test(lowerAt(context.reading.tokens, i - 1))
  );
}

/** `make the Tarn Accord [targets] “unreachable”`, `payments made [related] to it`: nobody reports. */
export function reportsNothing(
  { reading: { tokens } }: CueContext,
  i: number,
  { base, form }: ReportingWord,
): boolean {
  const placed = form === 'past' && /^(?:on|in|by|to|at|under|online)$/.test(lowerAt(tokens, i + 1));
  // `in a message [posted] on her page`, `the waivers [required] under the deal`
  if (placed && base === 'post' && isTextToPost(lowerAt(tokens, i - 1))) return true;
  if (placed && tokens[i + 1]?.lower === 'under')
    return /^(?:require|stipulate|mandate|prescribe)$/.test(base);
  if (base === 'state' && form === 'present' && severalStates.test(lowerAt(tokens, i - 1))) return true;
  // `with a high [rating] from the board`
  if (base === 'rate' && form === 'participle')
    return /^(?:from|of|in|by|for|and)$/.test(lowerAt(tokens, i + 1));
  if (base === 'relate') return form === 'past' && tokens[i + 1]?.lower === 'to';
  return base === 'target' && tokens[i + 1]?.kind === 'hidden';
}

function isTextToPost(lower: string): boolean {
  return authoredTexts.has(lower) || /^(?:video|clip|footage|recording)s?$/.test(lower);
}

/** `six swing [states] matter` */
const severalStates = new RegExp(
  `^(?:swing|battleground|different|new|other|key|blue|red|member|southern|northern|western|eastern|midwestern|border|early|many|all|some|several|few|most|these|those|dozen|\\d+|${twoToTen.join('|')}|united|arab|baltic|gulf|nation)$`,
);

/** `an omission the court [called] “…”`: the court calls what stands before it. */
function isSubjectOfReducedRelative({ reading: { tokens } }: CueContext, { head, opens }: Mention): boolean {
  const noun = tokens[opens - 1];
  const articled = [2, 3].some((back) => /^(?:an?|the)$/.test(lowerAt(tokens, opens - back)));
  const bodies = organisationNouns.has(head) && tokens[opens]?.lower === 'the';
  return (bodies || head === 'one') && articled && noun?.kind === 'word' && !functionWords.has(noun.lower);
}

/** `the host of a podcast [called] “…”`: the podcast is called so. */
function isOfThingCalled({ reading: { tokens } }: CueContext, i: number, { first }: Mention): boolean {
  const noun = lowerAt(tokens, i - 1);
  if (isPersonNoun(noun) || isPeopleNoun(noun) || organisationNouns.has(noun)) return false;
  for (let k = i - 2; k > first + 1 && i - k <= longestThing && tokens[k]?.kind === 'word'; k--)
    if (/^an?$/.test(lowerAt(tokens, k))) return /^(?:of|for|on|in|behind)$/.test(lowerAt(tokens, k - 1));
  return false;
}

/** Tokens of `a weekly online radio show`. */
const longestThing = 6;

/** `a formula called [the “chained index”]` */
function opensName({ reading: { tokens } }: CueContext, i: number): boolean {
  return tokens[i]?.lower === 'the' && tokens[i + 1]?.kind === 'hidden';
}

/** `Lee has a new advert, [called] “…”`: what it is called. */
export function tellsWhatItIsCalled(
  { reading: { tokens }, sentence }: CueContext,
  i: number,
  { form, base }: ReportingWord,
): boolean {
  if (form !== 'past' || !naming.has(base) || tokens[i + 1]?.kind !== 'hidden' || tokens[i - 1]?.text !== ',')
    return false;
  const phrase = plainEndingAt(tokens, i - 2, sentence.first);
  const noun = lowerAt(tokens, i - 2);
  return /^an?$/.test(lowerAt(tokens, phrase?.first ?? i)) && !isPersonNoun(noun) && !isPeopleNoun(noun);
}

/** `seeks to have the memo [admitted]`: nobody says what is done to a thing. */
function isHadDone({ reading: { tokens } }: CueContext, i: number, { opens, last }: Mention): boolean {
  return last === i && /^(?:have|having|get|getting)$/.test(lowerAt(tokens, opens - 1));
}

/** `Lee’s campaign [calls] that the “worst” of it`, `[calls] Park’s plan “odd”` */
function hasObjectBehind(
  { reading: { tokens } }: CueContext,
  i: number,
  { form, base }: ReportingWord,
): boolean {
  const [next = '', behind = ''] = [1, 2].map((step) => lowerAt(tokens, i + step));
  if (form !== 'present') return false;
  if (base === 'call' && startsUpper(tokens[i + 1]?.text)) return true;
  return /^(?:it|him|them)$/.test(next) || (/^(?:that|this)$/.test(next) && /^(?:an?|the)$/.test(behind));
}

/** `as many [calls]`: several people do not call so. */
const severals = /^(?:many|few|several|some|both)$/;

/** `his Senate remarks were`: what he said there. */
function isNounWithOwner(
  { reading }: CueContext,
  i: number,
  { form, base }: ReportingWord,
  { opens, first, last }: Mention,
): boolean {
  // `access to Finch Foundation emails that were lost`
  const linked = last === i && /^(?:to|of|from|in)$/.test(lowerAt(reading.tokens, first - 1));
  if (linked && form === 'present' && textsToo.has(base) && reading.tokens[i + 1]?.kind === 'word')
    return true;
  // `the effect Finch may have on ceasefire talks`
  if (form === 'present' && last < i && auxiliaries.has(lowerAt(reading.tokens, last))) return true;
  const owner = [opens - 1, opens].some((at) => owners.test(lowerAt(reading.tokens, at)));
  return form !== 'past' && alsoNouns.has(base) && owner && auxiliaries.has(lowerAt(reading.tokens, i + 1));
}

/** Verbs whose present is a word for texts too. */
const textsToo: ReadonlySet<string> = new Set(['email', 'tweet', 'text', 'post', 'message', 'report']);

const owners = /^(?:my|his|her|its|our|their|your)$/;

/** `A newly formed [fund]` */
function hasIndefiniteArticle({ reading }: CueContext, { opens }: Mention): boolean {
  return [0, 1, 2].some((back) => /^an?$/.test(lowerAt(reading.tokens, opens - back)));
}

const naming: ReadonlySet<string> = new Set(
  'call dub label brand name term nickname style consider deem rate'.split(' '),
);

/** `her old emails “…”`, `the racial remarks about him`: no verb; `the film claims that`, `the film claims: “…”`. */
function isNounBefore(opening: string, next: Token | undefined): boolean {
  if (next?.kind === 'hidden') return /^(?:his|her|its|their)$/.test(opening);
  return next?.kind === 'word' ? next.lower !== 'that' : next?.text !== ':';
}

/** Somebody or something that takes a verb of saying at once: `the minister says`, `the report says`, `critics say`. */
function mayTakeVerbOfSaying(subject: Mention): boolean {
  return isHuman(subject) || isKnownNoun(subject.head) || subject.plural;
}

function isHuman({ head }: Mention): boolean {
  return isPersonNoun(head) || isPeopleNoun(head) || pronouns.has(head);
}

/** `The service, launched in May and dubbed “…”`: nobody dubs. */
export function isNamedByNobody(
  { reading }: CueContext,
  i: number,
  { form, base }: ReportingWord,
  subject: Mention,
): boolean {
  const named = form === 'past' && naming.has(base) && reading.tokens[i + 1]?.kind === 'hidden';
  return named && subject.kind === 'nominal' && !mayTakeVerbOfSaying(subject);
}
