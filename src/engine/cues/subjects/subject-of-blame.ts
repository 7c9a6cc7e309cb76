import { words } from '../../data/words.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { beForms } from '../passive.ts';

type Context = Pick<CueContext, 'reading' | 'index' | 'sentence' | 'cues'>;

/** `Another condemned Lee for [saying] “…”`: whom somebody blames or praises for what he says, or null. */
export function subjectOfBlame({ reading, index, sentence, cues }: Context, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower === 'for') {
    const punished = whomPunished({ reading, index, sentence, cues }, verb);
    if (punished) return punished;
  }
  const cue = cues.at(-1);
  if (!cue || cue.inverted || !blaming.has(cue.base) || tokens[verb - 1]?.lower !== 'for') return null;
  const phrase = phraseStartingAt(tokens, cue.last, verb);
  const mention = phrase?.last === verb - 1 ? toMention(reading, index, phrase) : null;
  return mention && maySpeak(mention) ? mention : null;
}

/** `Lee sued Park in Tove for [saying] “…”`, `a suit against Park for [calling]`: Park. */
function whomPunished({ reading, index, sentence }: Context, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 2; i > Math.max(sentence.first, verb - longestPenalty); i--) {
    if (tokens[i]?.kind !== 'word') return null;
    const lower = lowerAt(tokens, i);
    const legal =
      lower === 'against' &&
      /^(?:(?:law)?suits?|complaints?|case|claim|judge?ment|(?:re)?action|\d{4})$/.test(
        lowerAt(tokens, i - 1),
      );
    if (!legal && (!punishing.has(lower) || beForms.has(lowerAt(tokens, i - 1)))) continue;
    const phrase = phraseStartingAt(tokens, i + 1, verb);
    const mention = phrase && toMention(reading, index, phrase);
    return mention && maySpeak(mention) ? mention : null;
  }
  return null;
}

/** Tokens from the verb to `for saying`. */
const longestPenalty = 16;

const punishing = words(
  'sued sues suing fired fires firing sacked banned bans suspended suspends arrested jailed fined expelled disciplined investigated prosecuted punished reprimanded',
);

const blaming: ReadonlySet<string> = new Set(
  'accuse applaud attack blame blast chide commend condemn criticise criticize denounce fault mock praise rebuke ridicule slam thank'.split(
    ' ',
  ),
);
