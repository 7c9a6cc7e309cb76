import { adverbs, conjunctions, prepositions, times } from '../data/function-words.ts';
import { isPersonNoun } from '../entities/is-person-noun.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import type { CueContext } from './find-cues.ts';
import { type Mention, type NameIndex, toMention } from './mention.ts';
import { headOf, type NounPhrase, phraseStartingAt } from './noun-phrase.ts';
import type { Sentence } from './reading.ts';
import { withWholeName } from './with-whole-name.ts';

type Context = Pick<CueContext, 'reading' | 'index' | 'sentence'>;
type Opening = Pick<CueContext, 'reading' | 'sentence'>;

/** A sentence is asked for its subject many times, by the names of its article. */
const known = new WeakMap<NameIndex, Map<Sentence, Mention | null>>();

/** The first noun phrase after any opening phrase with a comma: `In Paris on Monday, the minister …`. */
export function sentenceSubject(context: Context, before: number): Mention | null {
  const { sentence, index } = context;
  if (before !== sentence.last) return findSubject(context, before);
  const subjects = known.get(index) ?? new Map<Sentence, Mention | null>();
  const found = subjects.get(sentence);
  if (found !== undefined) return found;
  const subject = findSubject(context, before);
  known.set(index, subjects.set(sentence, subject));
  return subject;
}

function findSubject(context: Context, before: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  let i = startOfStatement(tokens, sentence.first, before);
  while (i < before && isFiller(tokens[i])) i++;
  i = behindMeasure(tokens, i);
  if (opensStatement(tokens, i)) i++;
  if (/^(?:later|earlier|elsewhere)$/.test(tokens[i]?.lower ?? '') && !hasCommaNear(tokens, i)) i++;
  if (!index.at.has(i) && opensAdverbial(tokens[i]?.lower ?? ''))
    i = behindMeasure(
      tokens,
      behindTime(tokens, i) ??
        pronounBehind(context, i, before) ??
        crowdBehind(tokens, i, before) ??
        afterComma(context, i, before),
    );
  if (isAbsolute(tokens, i) || (times.has(tokens[i]?.lower ?? '') && hasCommaNear(tokens, i)))
    i = afterComma(context, i, before);
  let phrase = withWholeName(index, phraseStartingAt(tokens, i, before));
  if (phrase && isTimePhrase(tokens, phrase))
    phrase = phraseStartingAt(tokens, afterComma(context, i, before), before);
  if (!phrase || /^\d+$/.test(headOf(tokens, phrase))) return null;
  const mention = toMention(reading, index, phrase);
  const behind = selves.test(tokens[phrase.last]?.lower ?? '') ? phrase.last + 1 : phrase.last;
  if (mention.kind !== 'nominal' || tokens[behind]?.text !== ',') return mention;
  const apposed = phraseStartingAt(tokens, behind + 1, before);
  const name = apposed && tokens[apposed.last]?.text === ',' ? toMention(reading, index, apposed) : null;
  return name?.kind === 'name' ? { ...name, opens: mention.opens } : mention;
}

/** `His voice rising, Lee hit back` */
function isAbsolute(tokens: readonly Token[], i: number): boolean {
  const owned = /^(?:his|her|their|its)$/.test(tokens[i]?.lower ?? '');
  return owned && /^\p{Ll}{3,}ing$/u.test(tokens[i + 2]?.text ?? '') && tokens[i + 3]?.text === ',';
}

/** `The star himself, Ann Lee, sent` */
const selves = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** `Earlier on Monday, Lee sent`; not `Earlier chairman Lee sent` */
function hasCommaNear(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some(({ text }) => text === ',');
}

/** After the last colon that a whole clause follows: `The answer is known: A group took credit, saying`. */
function startOfStatement(tokens: readonly Token[], first: number, before: number): number {
  for (let i = before - shortestClause; i > first; i--)
    if (tokens[i]?.text === ':' && startsUpper(tokens[i + 1]?.text)) return i + 1;
  return first;
}

/** Tokens after the colon. */
const shortestClause = 6;

/** What may stand before the subject without a comma: `And`, `Instead`, a mark. */
function isFiller(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  return (
    conjunctions.has(token.lower) ||
    (adverbs.has(token.lower) && !/^(?:later|once|earlier)$/.test(token.lower))
  );
}

/** `about two hundred people`: the token of the number. */
function behindMeasure(tokens: readonly Token[], i: number): number {
  const measures = /^(?:about|around|over|under|almost|nearly)$/.test(tokens[i]?.lower ?? '');
  return measures && isNumber(tokens[i + 1]) ? i + 1 : i;
}

/** `two hundred people`, `300 people` */
function isNumber(token: Token | undefined): boolean {
  return /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|a|dozens|hundreds)$/.test(
    token?.lower ?? '',
  );
}

/** `For instance: That Lee misjudged it` */
function opensStatement(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'that' && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
}

/** `some hours later`, `ten years ago`. */
function isTimePhrase(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const named = startsUpper(tokens[phrase.headLast - 1]?.text);
  return timeNouns.has(headOf(tokens, phrase)) || (!named && timeNouns.has(tokens[phrase.last]?.lower ?? ''));
}

const timeNouns: ReadonlySet<string> = new Set(
  'days weeks months years hours minutes moments nights decades day week month year hour minute moment night later ago earlier time'.split(
    ' ',
  ),
);

function opensAdverbial(lower: string): boolean {
  return (
    prepositions.has(lower) ||
    /(?:ing|ed|ly)$/.test(lower) ||
    /^(?:after|before|while|as|when|however|meanwhile|later|also|asked|earlier|last|here|there|elsewhere|nearby|told|shown|given|ahead|prior|late|early|whatever|whoever|opposite)$/.test(
      lower,
    )
  );
}

/** `Of the defeat [she] was less kind, describing`: no comma parts the opening from the subject. */
function pronounBehind({ reading }: Opening, from: number, before: number): number | null {
  const { tokens } = reading;
  if (!/^(?:of|on|about|for|to|in|at|with|from)$/.test(tokens[from]?.lower ?? '')) return null;
  for (let i = from + 2; i < Math.min(before, from + longestOpening); i++) {
    if (tokens[i]?.kind !== 'word') return null;
    const verb = tokens[i + 1]?.lower ?? '';
    const told = /^(?:was|is|had|has|did|could|would|sent|wrote|left|posted|texted)$/.test(verb);
    if (/^(?:he|she)$/.test(tokens[i]?.lower ?? '') && told) return i;
  }
  return null;
}

/** `In October [Odo Finch] raised`, `On Monday [the mayor] opened`: no comma parts the time from the subject. */
function behindTime(tokens: readonly Token[], from: number): number | null {
  if (!/^(?:in|on|last)$/.test(tokens[from]?.lower ?? '') || !times.has(tokens[from + 1]?.lower ?? ''))
    return null;
  const begins =
    startsUpper(tokens[from + 2]?.text) || /^(?:the|his|her|its)$/.test(tokens[from + 2]?.lower ?? '');
  return begins && tokens[from + 2]?.kind === 'word' && !times.has(tokens[from + 2]?.lower ?? '')
    ? from + 2
    : null;
}

/** `On the quay [a fisherman] was mending nets` */
function isSomebody(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (!/^an?$/.test(tokens[i]?.lower ?? '') || prepositions.has(before) || conjunctions.has(before))
    return false;
  return [1, 2, 3].some(
    (step) => isPersonNoun(tokens[i + step]?.lower ?? '') && startsLower(tokens[i + step]?.text),
  );
}

/** `Outside the hall [about 200 people] sang`: no comma parts the place from those who stand there. */
function crowdBehind(tokens: readonly Token[], from: number, before: number): number | null {
  for (let i = from + 1; i < Math.min(before, from + longestOpening); i++) {
    if (tokens[i]?.kind !== 'word') return null;
    if (isSomebody(tokens, i)) return i;
    const measures = /^(?:about|around|some|nearly|almost)$/.test(tokens[i]?.lower ?? '');
    if (measures && /^(?:\d[\d,]*|a|two|three|several)$/.test(tokens[i + 1]?.lower ?? '')) return i;
  }
  return null;
}

/** Tokens of `Of the defeat`. */
const longestOpening = 8;

/** `in 2021,` */
function isDate(tokens: readonly Token[], i: number): boolean {
  const dated = /^\d{4}$/.test(tokens[i + 1]?.text ?? '') || times.has(tokens[i + 1]?.lower ?? '');
  return /^(?:in|on|last)$/.test(tokens[i]?.lower ?? '') && dated && tokens[i + 2]?.text === ',';
}

/** `In May, for instance, Lee said`, `At first, however, Lee said` */
function isInserted(tokens: readonly Token[], i: number): boolean {
  const [one = '', two = ''] = [i, i + 1].map((at) => tokens[at]?.lower ?? '');
  if (tokens[i + 1]?.text === ',') return /^(?:however|though|too|meanwhile|moreover|perhaps)$/.test(one);
  const words = /^(?:for (?:instance|example)|of course|in fact|at least)$/.test(`${one} ${two}`);
  return words && tokens[i + 2]?.text === ',';
}

/** `On “Tide Time,” Lee said`: a short run with the comma inside its marks. */
function hidesComma({ reading }: Opening, i: number): boolean {
  const { kind, start = 0, end = 0 } = reading.tokens[i] ?? {};
  return kind === 'hidden' && end - start <= 40 && /,["”’'»]+$/.test(reading.text.slice(start, end));
}

function afterComma(context: Opening, from: number, before: number): number {
  const { tokens } = context.reading;
  for (let i = from; i < before; i++) {
    if (!/^[,:]$/.test(tokens[i]?.text ?? '') && !hidesComma(context, i)) continue;
    // `At the market, where it was noon, a seller …`, `When it began, in 2021, a group …`
    const aside = /^(?:where|which|who)$/.test(tokens[i + 1]?.lower ?? '') || isDate(tokens, i + 1);
    if (!aside && !isInserted(tokens, i + 1)) return i + 1;
  }
  return before;
}
