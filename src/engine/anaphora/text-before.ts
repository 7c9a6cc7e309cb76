import { sentenceSubject } from '../attribution/clause-subject.ts';
import { type Mention, toMention } from '../attribution/mention.ts';
import { phraseStartingAt } from '../attribution/noun-phrase.ts';
import type { Reading } from '../attribution/reading.ts';
import { determiners } from '../data/function-words.ts';
import { documentNouns } from '../data/organisation-words.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/**
 * The text that an `it` stands for: the subject of the sentence before; where `it reads`, any text of that sentence.
 * `The station log tells how. “Door gone,” [it] said.` → `The station log`.
 */
export function textBefore({ article }: AnaphoraState, it: number, sentence: number): Mention | null {
  const { reading, index } = article;
  const before = reading.sentences[sentence - 1];
  if (!before || !opensSentence(reading, it, sentence)) return null;
  const subject = sentenceSubject({ reading, index, sentence: before }, before.last);
  if (subject && isText(subject)) return subject;
  if (!textVerbs.test(reading.tokens[it + 1]?.lower ?? '')) return null;
  for (let i = before.first; i < before.last; i++) {
    if (!determiners.has(reading.tokens[i]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(reading.tokens, i, before.last);
    const mention = phrase && toMention(reading, index, phrase);
    if (mention && isText(mention)) return mention;
  }
  return null;
}

/** Nothing but the quotation stands before it. */
function opensSentence({ tokens, sentences }: Reading, it: number, sentence: number): boolean {
  for (let i = sentences[sentence]?.first ?? it; i < it; i++) if (tokens[i]?.kind === 'word') return false;
  return true;
}

function isText({ kind, head, plural }: Mention): boolean {
  return kind === 'nominal' && !plural && documentNouns.has(head);
}

/** What texts do, and bodies do not. */
const textVerbs =
  /^(?:reads?|begins|began|concludes|concluded|states|stated|ends|ended|continues|continued)$/;
