import { adverbs, conjunctions, prepositions } from '../data/function-words.ts';
import type { Token } from '../text/segment.ts';
import { antecedent } from './antecedent.ts';
import type { CueContext } from './find-cues.ts';
import { maySpeak } from './may-speak.ts';
import { type Mention, toMention } from './mention.ts';
import { headOf, type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import { subjectOfControl } from './subject-of-control.ts';

/**
 * The subject that a verb without one of its own takes over.
 * `He blamed the firm, [calling] it “…”` → `He`; `Ann Lee opened the door and [said]` → `Ann Lee`.
 */
export function clauseSubject(context: CueContext, verb: number): Mention | null {
  const near =
    subjectOfPair(context, verb) ??
    subjectOfRelative(context, verb) ??
    subjectBehindWith(context, verb) ??
    subjectOfControl(context, verb);
  if (near) return near;
  const before = context.cues
    .slice(-cuesRead)
    .filter((candidate) => candidate.kind === 'verb' && !candidate.weak && candidate.last <= verb);
  const cue = before.findLast(({ subject }) => maySpeak(subject)) ?? before.at(-1);
  if (cue && !isInOpening(context, cue.last, verb)) return cue.subject;
  const subject = sentenceSubject(context, verb);
  return subject && !maySpeak(subject) ? (subjectOfClause(context, verb) ?? subject) : subject;
}

/** Cues of one sentence that are looked at, the last first: the time stays linear in its length. */
const cuesRead = 24;

/** `As the crowd began to chant, he rose and [said]`: the cue stands in a clause that a comma has closed. */
function isInOpening({ reading, sentence }: CueContext, cue: number, verb: number): boolean {
  const { tokens } = reading;
  if (!opensClause.has(tokens[sentence.first]?.lower ?? '')) return false;
  for (let i = sentence.first; i < verb - 2; i++) if (tokens[i]?.text === ',') return cue <= i;
  return false;
}

const opensClause: ReadonlySet<string> = new Set(
  'as when while after before once because since citing'.split(' '),
);

/** `When he was asked, she laughed and [said]`: the subject of the verb that `and` joins. */
function subjectOfPair({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower !== 'and') return null;
  let first = verb - 1;
  while (first > sentence.first && verb - first < longestPair && tokens[first - 1]?.kind === 'word') first--;
  if (tokens[first - 1]?.text !== ',' || !/^(?:he|she|they|it)$/.test(tokens[first]?.lower ?? ''))
    return null;
  const phrase = phraseStartingAt(tokens, first, verb);
  return phrase ? toMention(reading, index, phrase) : null;
}

/** `Ann Lee, who once held up the picture and [said]`: whom `who` stands for. */
function subjectOfRelative({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower !== 'and') return null;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'who') return antecedent(reading, index, i, sentence.first);
  return null;
}

/** `with Ann Lee taking to the radio to [call] it`: the subject of the participle. */
function subjectBehindWith({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 1; i > sentence.first && verb - i < longestPair; i--) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return null;
    if (!/^\p{Ll}{2,}ing$/u.test(tokens[i]?.text ?? '')) continue;
    const phrase = phraseEndingAt(tokens, i - 1, sentence.first);
    if (!phrase || tokens[phrase.first - 1]?.lower !== 'with') continue;
    const mention = toMention(reading, index, phrase);
    return maySpeak(mention) ? mention : null;
  }
  return null;
}

const longestPair = 14;

/** The first noun phrase after any opening phrase with a comma: `In Paris on Monday, the minister …`. */
export function sentenceSubject(
  context: Pick<CueContext, 'reading' | 'index' | 'sentence'>,
  before: number,
): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  let i = startOfStatement(tokens, sentence.first, before);
  while (i < before && isFiller(tokens[i])) i++;
  if (opensStatement(tokens, i)) i++;
  if (/^(?:later|earlier|elsewhere)$/.test(tokens[i]?.lower ?? '') && !hasCommaNear(tokens, i)) i++;
  if (!index.at.has(i) && opensAdverbial(tokens[i]?.lower ?? '')) i = afterComma(context, i, before);
  let phrase = phraseStartingAt(tokens, i, before);
  if (phrase && isTimePhrase(tokens, phrase))
    phrase = phraseStartingAt(tokens, afterComma(context, i, before), before);
  if (!phrase) return null;
  const mention = toMention(reading, index, phrase);
  if (mention.kind !== 'nominal' || tokens[phrase.last]?.text !== ',') return mention;
  const apposed = phraseStartingAt(tokens, phrase.last + 1, before);
  const name = apposed && tokens[apposed.last]?.text === ',' ? toMention(reading, index, apposed) : null;
  return name?.kind === 'name' ? { ...name, opens: mention.opens } : mention;
}

/** `Earlier on Monday, Lee sent`; not `Earlier chairman Lee sent` */
function hasCommaNear(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some(({ text }) => text === ',');
}

/** After the last colon that a whole clause follows: `The answer is known: A group took credit, saying`. */
function startOfStatement(tokens: readonly Token[], first: number, before: number): number {
  for (let i = before - shortestClause; i > first; i--)
    if (tokens[i]?.text === ':' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return i + 1;
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

/** `For instance: That Lee misjudged it` */
function opensStatement(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'that' && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
}

/** `In [calling] it “…”, the mayor …`: the first phrase after the comma or the quotation. */
export function subjectAfterClause({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb + 1; i < Math.min(sentence.last, verb + 40); i++) {
    if (tokens[i]?.kind !== 'hidden' && tokens[i]?.text !== ',') continue;
    const phrase = phraseStartingAt(tokens, tokens[i + 1]?.text === ',' ? i + 2 : i + 1, sentence.last);
    return phrase ? toMention(reading, index, phrase) : null;
  }
  return null;
}

/** `some hours later`, `ten years ago`. */
function isTimePhrase(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const named = /^\p{Lu}/u.test(tokens[phrase.headLast - 1]?.text ?? '');
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
    /^(?:after|before|while|as|when|however|meanwhile|later|also|asked|earlier|last|here|there|elsewhere|nearby|told|shown|given|whatever|whoever|opposite)$/.test(
      lower,
    )
  );
}

function afterComma(context: Pick<CueContext, 'reading' | 'sentence'>, from: number, before: number): number {
  for (let i = from; i < before; i++) if (/^[,:]$/.test(context.reading.tokens[i]?.text ?? '')) return i + 1;
  return before;
}
