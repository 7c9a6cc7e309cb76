import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './find-cues.ts';
import { maySpeak } from './may-speak.ts';
import { type Mention, nameMention, spanOf } from './mention.ts';
import { subjectAfter } from './subject-after.ts';

/** Words that may open a phrase that names a speaker. */
export const accordingOpeners: ReadonlySet<string> = new Set(
  'according per words view opinion estimation judgement judgment eyes telling far if hear as by in'.split(
    ' ',
  ),
);

/**
 * `According to James Babbage, head of threats, …` → cue `According to`, subject `James Babbage`; `in the words of …`,
 * `Per …`, `As far as … is concerned`, `If … is to be believed`, `To hear … tell it`, `By …’s own account`,
 * `in …’s telling`.
 */
export function accordingCue(context: CueContext, i: number): Cue | null {
  const { reading, sentence } = context;
  const phrase = phraseAt(reading.tokens, i, sentence.first);
  const subject = phrase && subjectOf(context, i, phrase);
  if (!subject || !maySpeak(subject)) return null;
  return {
    kind: 'according',
    base: 'according',
    speech: true,
    weak: false,
    bare: false,
    finite: true,
    dependent: false,
    inverted: true,
    subject,
    sentence: context.number,
    ...spanOf(reading, i, i + phrase.length),
  };
}

interface Phrase {
  /** Tokens before the speaker. */
  length: number;
  /** What must follow the speaker, as words with a space between. */
  behind?: RegExp;
  /** The speaker is a name that owns what follows. */
  owned?: boolean;
}

function subjectOf({ reading, index, sentence }: CueContext, i: number, phrase: Phrase): Mention | null {
  const first = i + phrase.length;
  if (!phrase.behind) return subjectAfter(reading, index, first, sentence.last);
  const name = index.at.get(first);
  if (phrase.owned && name === undefined) return null;
  if (!phrase.behind.test(wordsFrom(reading.tokens, first, longestPhrase))) return null;
  const subject = phrase.owned
    ? nameMention(reading, index, name!, first)
    : subjectAfter(reading, index, first, sentence.last);
  const behind = subject && wordsFrom(reading.tokens, subject.last, 5);
  const at = behind === null ? -1 : behind.search(phrase.behind);
  return at === 0 ? subject : null;
}

/** Tokens in which the rest of the phrase must come. */
const longestPhrase = 14;

function wordsFrom(tokens: readonly Token[], first: number, length: number): string {
  return tokens
    .slice(first, first + length)
    .map(({ lower }) => ` ${lower}`)
    .join('');
}

/** The phrase that names its speaker next; null where there is none. */
function phraseAt(tokens: readonly Token[], i: number, from: number): Phrase | null {
  const own = tokens[i]?.lower ?? '';
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.lower ?? '';
  switch (own) {
    case 'according':
      return next?.lower === 'to' ? { length: 2 } : null;
    case 'per':
      return i === from && startsUpper(next?.text) ? { length: 1 } : null;
    case 'far':
      return before === 'as' && next?.lower === 'as'
        ? { length: 2, behind: / (?:is|are|was) concerned\b/ }
        : null;
    case 'if':
      return { length: 1, behind: / (?:is|are) to be believed\b/ };
    case 'hear':
      return before === 'to' ? { length: 1, behind: / tells? it\b/ } : null;
    case 'as':
      return { length: 1, behind: / (?:sees|saw|remembers|tells|told|has) it\b/ };
    case 'in':
      return {
        length: 1,
        behind: / 's (?:telling|words|estimation|reckoning|phrase|phrasing)\b/,
        owned: true,
      };
    case 'by':
      return { length: 1, behind: / 's (?:own )?(?:account|admission|reckoning|telling)\b/, owned: true };
    default: {
      const placed = tokens[i - 2]?.lower === 'in' && /^(?:the|these|those)$/.test(before);
      return placed && next?.lower === 'of' ? { length: 2 } : null;
    }
  }
}
