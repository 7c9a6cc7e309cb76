import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';

/** `The remarks prompted the editor to hit back, [calling] it “…”`: who was brought to do it, or null. */
export function subjectOfControl({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 1; i > Math.max(sentence.first, verb - longest); i--) {
    if (tokens[i]?.kind === 'hidden') return null;
    const leads = /^(?:leading|leaving)$/.test(lowerAt(tokens, i)) && tokens[i - 1]?.text === ',';
    if (!control.has(lowerAt(tokens, i)) && !leads) continue;
    const phrase = phraseStartingAt(tokens, i + 1, verb);
    const mention = phrase && toMention(reading, index, phrase);
    if (!phrase || !mention || mention.kind === 'pronoun' || !maySpeak(mention)) return null;
    const between = tokens.slice(phrase.last, verb);
    // `enabled Park to play it by making herself another, [saying] “…”`: who enabled him
    if (between.some(({ lower }) => lower === 'herself' || lower === 'himself')) return null;
    return between.some(({ lower }) => lower === 'to') ? mention : null;
  }
  return null;
}

/** Tokens back. */
const longest = 24;

const control: ReadonlySet<string> = new Set(
  'allowed allowing enabled enabling prompted prompting inspired inspiring led forced forcing caused causing moved provoked provoking'.split(
    ' ',
  ),
);
