import { maySpeak } from '../../cues/may-speak.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { conjunctions, determiners } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading, Sentence } from '../../sentences/reading.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/**
 * The text that an `it` stands for: the subject of the sentence before; where `it reads`, any text of that sentence.
 * `The station log tells how. “Door gone,” [it] said.` → `The station log`.
 */
export function textBefore({ article }: AnaphoraState, it: number, sentence: number): TextBefore | null {
  const { reading, index, cues } = article;
  if (!opensSentence(reading, it, sentence)) return null;
  const reads = textVerbs.test(lowerAt(reading.tokens, it + 1));
  let nearest = sentence - 1;
  while (nearest > 0 && isQuoted(reading, reading.sentences[nearest])) nearest--;
  for (let s = nearest; s >= Math.max(0, reads ? sentence - reach : nearest); s--) {
    const before = reading.sentences[s];
    if (!before) return null;
    const subject = sentenceSubject({ reading, index, sentence: before }, before.last);
    const according = cues[s]?.find(
      ({ kind, subject: source }) => kind === 'according' && isText(source),
    )?.subject;
    if (according) return { text: according, sentence: s };
    const silent = subject?.kind === 'nominal' && !maySpeak(subject);
    const brought = reads
      ? anyText(reading, index, before)
      : (textAtEnd(reading, index, before) ??
        newText(reading, index, before, silent || isGivenOut(reading, before) ? documentNouns : messages));
    const text = subject && isText(subject) ? subject : ((subject && ownedText(reading, subject)) ?? brought);
    if (text) return { text, sentence: s };
  }
  return null;
}

/** A sentence that is all quotation. */
function isQuoted({ tokens }: Reading, sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined && tokens.slice(sentence.first, sentence.last).every(({ kind }) => kind !== 'word')
  );
}

/** `The report found that they had ignored what [it] called “signs”`: a text that is the subject of the sentence itself. */
export function textOfSentence({ article }: AnaphoraState, it: number, sentence: number): TextBefore | null {
  const { reading, index } = article;
  const own = reading.sentences[sentence];
  if (!own || !/^(?:what|which)$/.test(lowerAt(reading.tokens, it - 1))) return null;
  const subject = sentenceSubject({ reading, index, sentence: own }, own.last);
  return subject && subject.last < it && isText(subject) ? { text: subject, sentence } : null;
}

/** `The lawyers’ review is long. [It] says …`: the review, where the subject is taken for whose it is. */
function ownedText({ tokens, text }: Reading, owner: Mention): Mention | null {
  if (!/^(?:'s|’|')$/.test(lowerAt(tokens, owner.last))) return null;
  const phrase = phraseStartingAt(tokens, owner.opens, owner.last + longestText);
  const noun = tokens[(phrase?.headLast ?? 0) - 1];
  if (!phrase || !noun || !documentNouns.has(noun.lower)) return null;
  const start = tokens[phrase.first]?.start ?? owner.start;
  const named = startsUpper(text.slice(owner.start, owner.end).replace(/^The /u, ''));
  if (named) return null;
  return {
    ...owner,
    ...phrase,
    kind: 'nominal',
    name: null,
    head: noun.lower,
    plural: false,
    start,
    end: noun.end,
  };
}

/** Tokens of `’ long review`. */
const longestText = 5;

export interface TextBefore {
  text: Mention;
  /** Where it is mentioned. */
  sentence: number;
}

/** Sentences back that `it reads` reaches. */
const reach = 3;

/** `Her solicitor read a statement. [It] said …`: a text that the sentence before ends with, for the first time. */
function textAtEnd(reading: Reading, index: NameIndex, { first, last }: Sentence): Mention | null {
  const noun = endOfText(reading, first, last);
  const opens = [noun - 1, noun - 2].find((i) => i > first && /^an?$/.test(lowerAt(reading.tokens, i)));
  const phrase = opens === undefined ? null : phraseStartingAt(reading.tokens, opens, last);
  const mention = phrase?.headLast === noun + 1 ? toMention(reading, index, phrase) : null;
  return mention && isText(mention) ? mention : null;
}

/** `Lee read out a text message that he had sent. “…,” [it] said.`: a text of these kinds that the sentence before brings in. */
function newText(
  reading: Reading,
  index: NameIndex,
  { first, last }: Sentence,
  kinds: ReadonlySet<string>,
): Mention | null {
  for (let i = last - 1; i >= first; i--) {
    if (!/^(?:an?|one|another|his|her|their)$/.test(lowerAt(reading.tokens, i))) continue;
    const phrase = phraseStartingAt(reading.tokens, i, last);
    const mention = phrase && toMention(reading, index, phrase);
    if (mention?.kind === 'nominal' && kinds.has(mention.head)) return mention;
  }
  return null;
}

/** `His lawyer read a statement for him.`, `The club issued a statement in his name.` */
function isGivenOut({ tokens }: Reading, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some(({ lower }, i) => {
    const next = lowerAt(tokens, first + i + 1);
    return (lower === 'read' && /^(?:an?|out)$/.test(next)) || (issues.test(lower) && next === 'a');
  });
}

const issues = /^(?:issued|issues|released|releases|published)$/;

/** Texts that are as long as what is quoted of them. */
const messages: ReadonlySet<string> = new Set(
  'message text note notice ad advert sign placard banner tweet post postcard email e-mail letter caption headline'.split(
    ' ',
  ),
);

/** The last word, or the one before `about the weather`. */
function endOfText({ tokens }: Reading, first: number, last: number): number {
  for (let i = last - 3; i > Math.max(first, last - longestTopic); i--) {
    if (tokens[i]?.kind !== 'word') break;
    if (/^(?:about|on|to|of|for)$/.test(lowerAt(tokens, i))) return i - 1;
  }
  return last - 2;
}

/** Tokens of `about the weather.` */
const longestTopic = 6;

function anyText(reading: Reading, index: NameIndex, { first, last }: Sentence): Mention | null {
  for (let i = first; i < last; i++) {
    if (!determiners.has(lowerAt(reading.tokens, i))) continue;
    const phrase = phraseStartingAt(reading.tokens, i, nameBehindText(reading, index, i) ?? last);
    const mention = phrase && toMention(reading, index, phrase);
    if (mention && isText(mention)) return mention;
  }
  return null;
}

/** `a message Ann Lee sent`: where the name begins, that of who sent it. */
function nameBehindText({ tokens }: Reading, { at }: NameIndex, first: number): number | null {
  for (let i = first + 2; i < first + longestText; i++)
    if (at.has(i) && documentNouns.has(lowerAt(tokens, i - 1))) return i;
  return null;
}

/** `“…,” it reads. “…,” [it] said.`: nothing but words of the same text stand in between. */
export function textGoesOn({ text, article }: AnaphoraState, sentence: number): TextBefore | null {
  if (!text) return null;
  for (let s = text.takenUp + 1; s < sentence; s++) {
    const { first = 0, last = 0 } = article.reading.sentences[s] ?? {};
    if (last - first > 1) return null;
  }
  return text;
}

/** Nothing but the quotation, or a `But`, stands before it; or it is set between commas: `Shade, [it] said, “may …”`. */
function opensSentence({ tokens, sentences }: Reading, it: number, sentence: number): boolean {
  if (tokens[it - 1]?.text === ',' && tokens[it + 2]?.text === ',') return true;
  for (let i = sentences[sentence]?.first ?? it; i < it; i++)
    if (tokens[i]?.kind === 'word' && !conjunctions.has(lowerAt(tokens, i))) return false;
  return true;
}

function isText({ kind, head, plural }: Mention): boolean {
  return kind === 'nominal' && !plural && (documentNouns.has(head) || authoredTexts.has(head));
}

/** What texts do, and bodies do not. */
const textVerbs =
  /^(?:reads?|begins|began|concludes|concluded|states|stated|ends|ended|continues|continued)$/;
