import type { Cue } from '../../cues/cue.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { authoredTexts, likeTexts, publishingVerbs } from '../../data/authored-texts.ts';
import { organisationNouns } from '../../data/organisation-words.ts';
import { headToken, type Mention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import { addUnnamed } from '../add-unnamed.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { entityOfMention } from '../entity-of-mention.ts';
import { nounsBefore } from '../named-later/nouns-before.ts';
import { isByUnnamed, senderOfText } from './sender-of-text.ts';
import { writerOfText } from './writer-of-text.ts';

/**
 * `the statement [said]` → who made it known, from where the article brought the text in; null where it does not say.
 * `The airline issued a statement. “Nobody was hurt,” it read` → the airline; `a letter from Ann Lee` → Ann Lee.
 */
export function authorOfText(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const { tokens } = state.article.reading;
  if (!authoredTexts.has(mention.head)) return null;
  const own = headToken(state.article.reading, mention);
  const fresh = /^an?$/.test(lowerAt(tokens, mention.first));
  const find = fresh ? authorAt : senderOfText;
  const named = find(state, own, sentence);
  if (named !== null || isByUnnamed(state, own, sentence)) return named;
  const added = adds(tokens, mention) ? quotedBefore(state, sentence) : null;
  let isOfMany = false;
  for (const [noun, s] of nounsBefore(state, mention, sentence, likeTexts(mention.head))) {
    const author = authorAt(state, noun, s);
    if (author !== null) return added !== null && sentence - s > nearby ? added : author;
    isOfMany ||= isIndefinite(state, noun) && (publisherOf(state, noun, s)?.plural ?? false);
  }
  return isOfMany ? null : (added ?? writerOfText(state, mention, sentence));
}

/** Sentences back in which a text is still the one that was just told of. */
const nearby = 2;

/** `the statement [added]` to what it was quoted with before. */
function adds(tokens: readonly Token[], { head, first, last }: Mention): boolean {
  const beside = [first - 1, last].some((i) =>
    /^(?:added|adds|continued|continues)$/.test(lowerAt(tokens, i)),
  );
  return head === 'statement' && beside;
}

/** Whose words were quoted last, in the paragraph or the one before it. */
function quotedBefore({ turns, article }: AnaphoraState, sentence: number): number | null {
  const own = article.reading.sentences[sentence]?.paragraph ?? 0;
  const turn = turns.slice(-turnsRead).findLast(({ quoted }) => quoted);
  return turn && own - turn.paragraph <= 1 ? turn.entity : null;
}

const turnsRead = 8;

/** `A letter from Ann Lee [said]`: she; null for a text whose author stands elsewhere. */
export function senderNamedBeside(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  if (!authoredTexts.has(mention.head)) return null;
  const noun = headToken(state.article.reading, mention);
  return senderOfText(state, noun, sentence) ?? posterOf(state, mention, sentence);
}

/** `Lee followed it with [a tweet] that said`, `Lee ran a piece about Finch that read`: who posts it. */
function posterOf(state: AnaphoraState, { first, last }: Mention, sentence: number): number | null {
  const { reading, index } = state.article;
  const range = reading.sentences[sentence];
  const about = reading.tokens[last]?.lower === 'about' ? itemAt(index.names, index.at.get(last + 1)) : null;
  if (!range || !/^(?:that|which)$/.test(lowerAt(reading.tokens, about?.last ?? last))) return null;
  const subject = sentenceSubject({ reading, index, sentence: range }, first);
  const before = lowerAt(reading.tokens, first - 1);
  const between = reading.tokens.slice(Math.max(subject?.last ?? first, first - longestLink), first);
  const gives =
    publishingVerbs.has(before) || (before === 'with' && between.some(({ lower }) => followed.test(lower)));
  return subject && gives ? entityOfMention(state, subject) : null;
}

/** Tokens of `followed that on Sunday morning with`. */
const longestLink = 8;
const followed = /^(?:followed|responded|replied|answered|reacted)$/;

/** The author of the text that the noun at a token brings in. */
function authorAt(state: AnaphoraState, noun: number, sentence: number): number | null {
  return (
    senderOfText(state, noun, sentence) ??
    owner(state, noun) ??
    reporter(state, noun, sentence) ??
    publisher(state, noun, sentence)
  );
}

/** `Lee’s letter`, `her short letter`. */
function owner({ article, entityOf, anaphors }: AnaphoraState, noun: number): number | null {
  const { tokens } = article.reading;
  for (let i = noun - 1; i > noun - 4; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (anaphors.has(i)) return anaphors.get(i) ?? null;
    const name = tokens[i]?.lower === "'s" ? article.index.at.get(i - 1) : undefined;
    if (name !== undefined) return entityOf[name] ?? null;
  }
  return null;
}

/** `Lee said in a statement`, `In a statement, Lee said`. */
function reporter(state: AnaphoraState, noun: number, sentence: number): number | null {
  const { cues, reading } = state.article;
  if (isTold(state, noun)) return null;
  const opens = /^(?:in|through)$/i.test(lowerAt(reading.tokens, reading.sentences[sentence]?.first ?? 0));
  const spoken = (cues[sentence] ?? []).filter(
    ({ kind, weak, finite }) => kind === 'verb' && !weak && finite,
  );
  const cue =
    spoken.findLast(({ last }) => last <= noun) ??
    sayingBeside(state, noun, sentence) ??
    (opens && isIndefinite(state, noun) ? spoken[0] : undefined);
  if (!cue || isObject(reading.tokens, cue, noun)) return null;
  return entityOfMention(state, cue.subject) ?? bodyAt(state, cue.subject);
}

/** `Lee clarified the statement`, `Lee said the email made it clear`: she tells of the text. */
function isObject(tokens: readonly Token[], { first, last }: Cue, noun: number): boolean {
  const definite = /^(?:the|this|that)$/.test(lowerAt(tokens, noun - 1));
  return definite && last === noun - 1 && !publishingVerbs.has(lowerAt(tokens, first));
}

/** `The airline left, saying in a statement that it was sorry` */
function sayingBeside({ article: { cues, reading } }: AnaphoraState, noun: number, sentence: number) {
  const isIn = ({ kind, dependent, last }: Cue) =>
    kind === 'verb' && dependent && noun - last <= longestIn && reading.tokens[last]?.lower === 'in';
  return cues[sentence]?.find((cue) => cue.last <= noun && isIn(cue));
}

/** Tokens of `in a short`. */
const longestIn = 4;

/** `Lee said that a letter had gone out`, `Lee said that the letter raises questions`: she tells of the text. */
function isTold({ article }: AnaphoraState, noun: number): boolean {
  const { tokens } = article.reading;
  if (tokens[noun - 2]?.lower === 'that' && /^(?:the|a|this)$/.test(lowerAt(tokens, noun - 1))) return true;
  return /^(?:had|has|was|were|would|is)$/.test(lowerAt(tokens, noun + 1));
}

/** `a statement`, `a short memo`. */
function isIndefinite({ article }: AnaphoraState, noun: number): boolean {
  const { tokens } = article.reading;
  return [noun - 1, noun - 2].some((i) => /^(?:an?|one|another)$/.test(lowerAt(tokens, i)));
}

/** `The airline issued a statement`. */
function publisher(state: AnaphoraState, noun: number, sentence: number): number | null {
  const subject = publisherOf(state, noun, sentence);
  return subject && (entityOfMention(state, subject) ?? bodyAt(state, subject));
}

function publisherOf({ article }: AnaphoraState, noun: number, sentence: number): Mention | null {
  const { tokens, sentences } = article.reading;
  const range = sentences[sentence];
  const subject = range ? sentenceSubject({ ...article, sentence: range }, noun) : null;
  const gives = subject && tokens.slice(subject.last, noun).some(({ lower }) => publishingVerbs.has(lower));
  return gives ? subject : null;
}

/** `The Orland navy said in a statement`: a body without a name. */
function bodyAt({ article, entities }: AnaphoraState, subject: Mention): number | null {
  return subject.kind === 'nominal' && organisationNouns.has(subject.head)
    ? addUnnamed(article.reading, entities, subject)
    : null;
}
