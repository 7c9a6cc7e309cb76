import { words } from '../../data/words.ts';
import { type Mention, pronounAt, toMention } from '../../mentions/mention.ts';
import { phraseEndingAt, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { isManner } from '../../sentences/word-class.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';

/** `It is hard to [call]`, `It was Lee [saying]`, `It took a year for Lee to [admit]`: an `it` that stands for nobody. */
export function isEmptyIt(tokens: readonly Token[], { kind, head, last }: Mention): boolean {
  if (kind !== 'pronoun' || head !== 'it') return false;
  if (/^(?:took|takes|came|comes|did|does)$/.test(lowerAt(tokens, last))) return true;
  const be = endOfBe(tokens, last);
  if (be === null) return false;
  let i = be;
  while (
    isManner(tokens[i]) ||
    /^(?:also|not|now|still|always|never|all|just|far|very|so)$/.test(lowerAt(tokens, i))
  )
    i++;
  const { lower = '', text = '' } = tokens[i] ?? {};
  return (
    /^(?:an?|the|his|her|no|here|there|only|up|time|enough)$/.test(lower) ||
    judged.has(lower) ||
    /^\p{Lu}/u.test(text)
  );
}

/** `was`, `’s`, `would be`: the token behind; null for other verbs. */
function endOfBe(tokens: readonly Token[], i: number): number | null {
  const [first = '', second = ''] = [0, 1].map((step) => tokens[i + step]?.lower);
  if (/^(?:is|was|'s|isn't|wasn't|seems|seemed|remains)$/.test(first)) return i + 1;
  return /^(?:would|will|could|may|might|should|must|has|had)$/.test(first) && /^(?:be|been)$/.test(second)
    ? i + 2
    : null;
}

/** What one may find something to do. */
const judged = words(
  'hard harder difficult easy easier tempting important worth unfair fair reasonable wrong right good bad better best nice great fine impossible possible necessary unnecessary common rare unusual strange odd ironic amusing interesting safe premature refreshing hypocritical misleading ridiculous absurd inappropriate appropriate irresponsible dangerous critical crucial essential vital fashionable customary helpful useful useless wise foolish simple inaccurate accurate legitimate natural perfectly disingenuous dishonest',
);

/** Who acts behind such an `it`: `It was [Lee] saying`, `it is hard for [Lee] to say`; null where nobody does. */
export function actorBehindIt(context: CueContext, it: Mention, verb: number): Mention | null {
  const { reading, index, sentence } = context;
  const { tokens } = reading;
  const to = tokens[verb - 1]?.lower === 'to' ? verb - 1 : isManner(tokens[verb - 1]) ? verb - 2 : null;
  const phrase = to === null ? null : phraseEndingAt(tokens, to - 1, sentence.first);
  const agent =
    phrase && tokens[phrase.first - 1]?.lower === 'for' ? toMention(reading, index, phrase) : null;
  if (agent && maySpeak(agent)) return agent;
  const be = endOfBe(tokens, it.last);
  // `It was [his] latest jab, after [calling] it “odd”`
  if (be !== null && /^(?:his|her)$/.test(lowerAt(tokens, be))) return pronounAt(reading, be);
  const named = be === null ? null : phraseStartingAt(tokens, be, verb);
  const cleft = named && toMention(reading, index, named);
  return cleft?.kind === 'name' ? cleft : null;
}
