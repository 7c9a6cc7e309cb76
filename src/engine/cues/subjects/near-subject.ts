import { authoredTexts } from '../../data/authored-texts.ts';
import { prepositions } from '../../data/function-words.ts';
import { pastForms } from '../../data/past-forms.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseEndingAt, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { isDeterminer, isManner } from '../../sentences/word-class.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { antecedent } from './antecedent.ts';
import { ownerOfVow } from './owner-of-vow.ts';
import { personBehindBut } from './person-behind-but.ts';
import { subjectOfBlame } from './subject-of-blame.ts';
import { subjectOfControl } from './subject-of-control.ts';
import { subjectOfFiling } from './subject-of-filing.ts';
import { subjectWithin } from './subject-within.ts';

/**
 * The subject of a verb without one of its own, where the words right around it tell; null where the rest of the sentence
 * has to. `with Ann Lee taking to the radio to [call] it “a shame”` → `Ann Lee`.
 */
export function nearSubject(context: CueContext, verb: number): Mention | null {
  return (
    subjectOfCleft(context, verb) ??
    subjectOfPair(context, verb) ??
    subjectWithin(context, verb) ??
    subjectOfRelative(context, verb) ??
    subjectOfOnlyOne(context, verb) ??
    subjectInWhich(context, verb) ??
    subjectBehindWith(context, verb) ??
    subjectBehindBut(context, verb) ??
    personBehindBut(context, verb) ??
    ownerOfVow(context, verb) ??
    subjectOfControl(context, verb) ??
    subjectOfBlame(context, verb) ??
    subjectOfFiling(context, verb)
  );
}

/** `This time it was Ann Lee handing out leaflets, [telling]`: whom `it was` brings in. */
function subjectOfCleft({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = sentence.first; i < verb - 3 && i - sentence.first < longestPair; i++) {
    if (tokens[i]?.lower !== 'it' || !/^(?:is|was|'s)$/.test(lowerAt(tokens, i + 1))) continue;
    const phrase = index.at.has(i + 2) ? phraseStartingAt(tokens, i + 2, verb) : null;
    const mention = phrase && toMention(reading, index, phrase);
    const does = /^\p{Ll}{2,}ing$/u.test(printedAt(tokens, mention?.last ?? verb));
    return does && mention?.kind === 'name' && mention.last < verb - 1 ? mention : null;
  }
  return null;
}

/** `When he was asked, she laughed and [said]`: the subject of the verb that `and` joins. */
function subjectOfPair({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower !== 'and') return null;
  let first = verb - 1;
  while (first > sentence.first && verb - first < longestPair && tokens[first - 1]?.kind === 'word') first--;
  if (first === sentence.first) first = lastPersonal(tokens, first, verb) ?? first;
  else if (tokens[first - 1]?.text !== ',') return null;
  if (tokens[first]?.lower === 'whom') first++;
  if (first === sentence.first || !/^(?:he|she|they|it)$/.test(lowerAt(tokens, first))) return null;
  const phrase = phraseStartingAt(tokens, first, verb);
  return phrase ? toMention(reading, index, phrase) : null;
}

/** `When it came to him [he] held it up and`: the last subject in front of a verb; null for other openings. */
function lastPersonal(tokens: readonly Token[], first: number, verb: number): number | null {
  if (!opensClause.has(lowerAt(tokens, first))) return null;
  for (let i = verb - 3; i > first; i--) if (/^(?:he|she)$/.test(lowerAt(tokens, i))) return i;
  return null;
}

/** `Ann Lee, who once held up the picture and [said]`: whom `who` stands for. */
function subjectOfRelative({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  // `Ann Lee, who made headlines by [suggesting] that`, `Ann Lee, who ran an ad [calling] it “odd”`
  const noun = tokens[verb]?.lower.endsWith('ing') && authoredTexts.has(lowerAt(tokens, verb - 1));
  if (!noun && !/^(?:and|by|for)$/.test(lowerAt(tokens, verb - 1))) return null;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'who' && (tokens[verb - 1]?.lower === 'and' || tokens[i - 1]?.text === ','))
      return antecedent(reading, index, i, sentence.first);
  return null;
}

/** `Ann Lee, who is the only keeper to [call] it “odd”`: whom the clause makes the only one, or the first. */
function subjectOfOnlyOne({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower !== 'to') return null;
  let only = false;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair && tokens[i]?.kind === 'word'; i--) {
    if (/^(?:only|sole|first|last|latest)$/.test(lowerAt(tokens, i))) only = true;
    if (tokens[i]?.lower === 'who') return only ? antecedent(reading, index, i, sentence.first) : null;
  }
  return null;
}

/** `a case in which the court struck the rule down, [finding]`: who does what the clause tells of. */
function subjectInWhich({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.text !== ',' || !tokens[verb]?.lower.endsWith('ing')) return null;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair && tokens[i]?.kind === 'word'; i--) {
    if (tokens[i]?.lower !== 'which' || !/^(?:in|during|at)$/.test(lowerAt(tokens, i - 1))) continue;
    // `blasted the way in which they came`
    if (/^(?:way|ways|manner|fashion|extent|degree)$/.test(lowerAt(tokens, i - 2))) return null;
    const phrase = phraseStartingAt(tokens, i + 1, verb);
    const mention = phrase && toMention(reading, index, phrase);
    const does = lowerAt(tokens, phrase?.last ?? verb);
    return mention && maySpeak(mention) && (pastForms.has(does) || does.endsWith('ed')) ? mention : null;
  }
  return null;
}

/** `with Ann Lee taking to the radio to [call] it`: the subject of the participle. */
function subjectBehindWith({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 1; i > sentence.first && verb - i < longestPair; i--) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return null;
    // `with the Norland office during the talks`
    if (!/^\p{Ll}{2,}ing$/u.test(printedAt(tokens, i)) || prepositions.has(lowerAt(tokens, i))) continue;
    const phrase = phraseEndingAt(tokens, i - 1, sentence.first);
    if (!phrase || tokens[phrase.first - 1]?.lower !== 'with') continue;
    const mention = toMention(reading, index, phrase);
    return maySpeak(mention) ? mention : null;
  }
  return null;
}

/** `The players did not speak, but (and) (later) Ann Lee issued a note [saying]`: the person, or the body, with a verb of its own. */
function subjectBehindBut({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair; i--) {
    if (tokens[i]?.kind === 'hidden') return null;
    if (!/^(?:but|and)$/.test(lowerAt(tokens, i)) || !/^[,—–]$/.test(printedAt(tokens, i - 1))) continue;
    const phrase = phraseStartingAt(tokens, behindTime(tokens, i + 1, verb), verb);
    const mention = phrase && toMention(reading, index, phrase);
    // `but Lee largely stood by it`
    const deed = isManner(tokens[phrase?.last ?? verb]) ? (phrase?.last ?? verb) + 1 : (phrase?.last ?? verb);
    const next = lowerAt(tokens, deed);
    const joins = tokens[verb - 1]?.lower === 'and' && mention !== null && isSomebody(tokens, mention);
    const speaks = mention?.kind === 'name' || (mention && isOwned(tokens, mention)) || joins;
    return speaks && (pastForms.has(next) || next.endsWith('ed')) ? mention : null;
  }
  return null;
}

/** `shortly thereafter`, `moments later,` */
function behindTime(tokens: readonly Token[], from: number, limit: number): number {
  let i = from;
  if (/^(?:moments|minutes|seconds|hours|days)$/.test(lowerAt(tokens, i))) i++;
  while (
    i < limit &&
    (isManner(tokens[i]) || /^(?:soon|then|later|after|afterwards?|thereafter)$/.test(lowerAt(tokens, i)))
  )
    i++;
  return i > from && tokens[i]?.text === ',' ? i + 1 : i;
}

/** `a guard`, `the two nurses` */
function isSomebody(tokens: readonly Token[], { kind, head, first }: Mention): boolean {
  return kind === 'nominal' && isDeterminer(tokens[first]) && (isPersonNoun(head) || isPeopleNoun(head));
}

/** `the firm’s press team`: of somebody, and may speak. */
function isOwned(tokens: readonly Token[], mention: Mention): boolean {
  const owned = tokens.slice(mention.first, mention.last).some(({ lower }) => lower === "'s");
  return mention.kind === 'nominal' && owned && maySpeak(mention);
}

/** Words that open a clause in front of the main one. */
export const opensClause: ReadonlySet<string> = new Set(
  'as when while after before once because since citing'.split(' '),
);

const longestPair = 14;
