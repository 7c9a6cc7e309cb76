import { pastForms } from '../../data/past-forms.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseEndingAt } from '../../sentences/noun-phrase.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';

/**
 * The subject of a clause within somebody’s sentence, where a verb goes on with that clause; null elsewhere.
 * `Lee testified that [the mayor] took her aside(,) and told her “…”, telling her “…”`, `Lee says [the mayor] cleared the room before saying “…”`.
 */
export function subjectWithin({ reading, index, cues }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  const outer = cues.findLast(
    ({ kind, finite, weak, last }) => kind === 'verb' && finite && !weak && last < verb,
  );
  if (!outer || !goesOn(lowerAt(tokens, verb - 1), lowerAt(tokens, verb + 1))) return null;
  for (let i = verb - 2; i > outer.last && tokens[i]?.kind === 'word'; i--) {
    const { lower = '', text = '' } = tokens[i] ?? {};
    if (!pastForms.has(lower) && !/\p{Ll}ed$/u.test(text)) continue;
    const phrase = phraseEndingAt(tokens, i - 1, outer.last);
    const opens =
      phrase?.first === outer.last || /^(?:that|,)$/.test(lowerAt(tokens, (phrase?.first ?? 0) - 1));
    if (!phrase || !opens) continue;
    const mention = toMention(reading, index, phrase);
    return mention.kind === 'name' || isPersonNoun(mention.head) || /^(?:he|she)$/.test(mention.head)
      ? mention
      : null;
  }
  return null;
}

function goesOn(link: string, object: string): boolean {
  if (/^(?:before|after|while|without)$/.test(link)) return true;
  return /^(?:and|,)$/.test(link) && /^(?:him|her|them|me|us)$/.test(object);
}
