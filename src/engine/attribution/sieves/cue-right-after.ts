import type { Cue } from '../../cues/cue.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { isFiller } from '../../sentences/word-class.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { hasOtherWords } from '../cue-checks/has-other-words.ts';
import { passedOn } from '../cue-checks/passed-on.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';

/** The quotation is followed by its attribution, in either order of verb and speaker. */
export const cueRightAfter: Sieve = {
  name: 'cue right after',
  examples: [
    { text: '[“We agree,”] said Ann Lee.', speaker: 'Ann Lee' },
    { text: '[“We agree,”] Ann Lee, the chair of the board, said.', speaker: 'Ann Lee' },
  ],
  decide: (given) => {
    // `“…”“…,” said Lee`: two quotations without a space between them, and only the second has its speaker behind it.
    if (given.article.reading.places[given.quotation + 1]?.token === given.place.token) return null;
    const from = skipMarks(given.article.reading.tokens, given.place.token + 1, given.sentence.last);
    const { tokens } = given.article.reading;
    // `“…,” Ann Lee of the Union, which challenged it, said`
    const cue = given.cues.find(
      ({ base, first, kind, speech }) =>
        first >= from &&
        kind === 'verb' &&
        speech &&
        base !== 'make' &&
        !whose.test(lowerAt(tokens, first - 1)),
    );
    const soSaid = cue ? null : inNextSentence(given);
    if (soSaid) return byCue(soSaid, 0.9);
    if (
      !cue ||
      (cue.dependent && !isYetToSay(given, cue)) ||
      hasHidden(given, from, cue.first) ||
      leadsOn(given, cue)
    )
      return null;
    if (
      isDetailed(given, cue) ||
      (cue.bare && isSetIn(given)) ||
      isAskedAbout(given) ||
      isReduced(given, cue)
    )
      return null;
    if (hasOtherWords(given, cue) || isNamedBy(given)) return null;
    return Math.min(cue.first, cue.subject.opens) === from ? byCue(passedOn(given, cue) ?? cue, 0.97) : null;
  },
};

const whose = /^(?:which|who)$/;

/** `“…,” Lee is expected to say` */
function isYetToSay({ article: { reading } }: Case, { base, bare, first }: Cue): boolean {
  const [is = '', yet = '', to = ''] = [3, 2, 1].map((back) => lowerAt(reading.tokens, first - back));
  const planned = /^(?:expected|set|due|scheduled|going|poised|planning|slated|ready|likely)$/.test(yet);
  return base === 'say' && bare && to === 'to' && planned && /^(?:is|are|was|were)$/.test(is);
}

/** `“It is over.” So said Ann Lee.` */
function inNextSentence({ article, place, sentence }: Case): Cue | null {
  const { sentences, tokens } = article.reading;
  const next = sentences[place.sentence + 1];
  if (place.token !== sentence.last - 1 || next?.paragraph !== place.paragraph) return null;
  const where = saysNoMore(article, place.sentence + 1);
  if (where) return where;
  if (tokens[next.first]?.lower !== 'so') return null;
  const cue = article.cues[place.sentence + 1]?.find(({ first }) => first === next.first + 1);
  return cue?.inverted ? cue : null;
}

/** `“It is over.” Lee said in an interview on Monday.`: a verb of saying without its words, but for where. */
function saysNoMore({ reading, cues }: Case['article'], number: number): Cue | null {
  const { sentences, tokens } = reading;
  const own = sentences[number];
  const cue = cues[number]?.[0];
  if (!own || !cue || cue.inverted || cue.subject.opens !== own.first || cue.subject.kind !== 'name')
    return null;
  const rest = tokens.slice(cue.last, own.last - 1);
  const said = /^(?:said|told|tweeted|wrote)$/.test(lowerAt(tokens, cue.first));
  const placed = /^(?:in|on|during)$/.test(rest[0]?.lower ?? '') && rest.length < longestPlace;
  const goesOn = tokens[own.last]?.kind === 'hidden' && sentences[number + 1]?.paragraph === own.paragraph;
  const plain = rest.every(({ kind, lower }) => kind === 'word' && !/^(?:that|he|she|it|they)$/.test(lower));
  return said && placed && plain && !goesOn ? cue : null;
}

/** Tokens of `in an interview with CNN on Monday`. */
const longestPlace = 12;

/** `After Lee spoke of [“poor schools,”] Park said: “…”`, `called it [“a sham!”] She replied, “…”`: the cue belongs to the quotation after it. */
function leadsOn(given: Case, cue: Cue): boolean {
  const { article, cues, place, quotation } = given;
  const before = cues.some((other) => other.kind === 'verb' && !other.weak && other.last <= place.token);
  const { tokens, text } = article.reading;
  const next = tokens[cue.last]?.text;
  const asks = cues.some(({ base, last }) => last <= place.token && /^(?:ask|question|press)$/.test(base));
  if (asks && /^(?:answer|reply|respond)$/.test(cue.base) && !cue.inverted) return true;
  const { end } = article.found[quotation] ?? { end: 0 };
  const introduces =
    next === ',' && tokens[cue.last + 1]?.kind === 'hidden' && /[.!?]/.test(text[end - 1] ?? '');
  return concursWithNext(given, cue) || (before && (next === ':' || introduces));
}

export const concurring = /^(?:agree|concur|disagree|demur|nod)$/;

/** `[“It is a fleet.”] Lee concurs. “…”`: with what was said before, in the words that follow. */
export function concursWithNext({ article, quotation }: Case, { base, last }: Cue): boolean {
  const { tokens, text } = article.reading;
  const { end } = article.found[quotation] ?? { end: 0 };
  const goesOn = tokens[last]?.text === '.' && tokens[last + 1]?.kind === 'hidden';
  return goesOn && concurring.test(base) && /[.!?]/.test(text[end - 1] ?? '');
}

/** `Lee said he was “sickened at it” as detailed by Park` */
function isDetailed({ article, cues, place }: Case, { base, last, inverted }: Cue): boolean {
  const by = inverted && article.reading.tokens[last]?.lower === 'by';
  const said = cues.some((other) => other.speech && other.finite && other.last <= place.token);
  return by && said && /^(?:detail|describe|outline|reveal|report)$/.test(base);
}

/** `“…,” a move critics slammed`: what they slam stands before them. */
function isReduced({ article }: Case, { subject, first }: Cue): boolean {
  const { tokens } = article.reading;
  const [noun = '', people = ''] = [1, 2].map((step) => lowerAt(tokens, subject.first + step));
  const opens = /^an?$/.test(lowerAt(tokens, subject.first)) && subject.first + 3 === first;
  return opens && !isPersonNoun(noun) && isPeopleNoun(people);
}

/** `Asked whether the ban was [“a sham,”] Lee said no`: words of the question. */
function isAskedAbout({ article, sentence, place }: Case): boolean {
  const { tokens } = article.reading;
  const opens = tokens[sentence.first]?.lower === 'when' ? sentence.first + 1 : sentence.first;
  if (!/^(?:asked|pressed|quizzed|questioned)$/.test(lowerAt(tokens, opens))) return false;
  return place.token - opens > 1 && !tokens.slice(opens, place.token).some(({ text }) => text === ',');
}

/** `said it “beggared belief” he could not remember it`: no mark parts the words from those that follow. */
function isSetIn({ article, cues, place, quotation }: Case): boolean {
  const { end } = article.found[quotation] ?? { end: 0 };
  const parted = /[,.?!…—–-]/.test(article.reading.text[end - 1] ?? '');
  const next = article.reading.tokens[place.token + 1];
  return !parted && next?.kind === 'word' && cues.some(({ speech, last }) => speech && last <= place.token);
}

/** `a plan hailed by Lee as [“a triumph,”] critics fear`: Lee’s name for it. */
function isNamedBy({ article, cues, place }: Case): boolean {
  const { tokens } = article.reading;
  const before = place.token - 1;
  const as = /^(?:an?|the|his|her|its|their)$/.test(lowerAt(tokens, before)) ? before - 1 : before;
  if (tokens[as]?.lower !== 'as') return false;
  return cues.some(
    ({ inverted, subject }) => inverted && subject.last === as && tokens[subject.opens - 1]?.lower === 'by',
  );
}

function skipMarks(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  while (i < limit && (/^[,—–-]$/.test(printedAt(tokens, i)) || isFiller(tokens[i]))) i++;
  return i;
}

function hasHidden(given: Case, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (given.article.reading.tokens[i]?.kind === 'hidden') return true;
  return false;
}
