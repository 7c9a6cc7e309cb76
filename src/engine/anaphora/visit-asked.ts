import { toMention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { phraseStartingAt } from '../sentences/noun-phrase.ts';
import { lowerAt } from '../text/token-at.ts';
import { addUnnamed } from './add-unnamed.ts';
import { type AnaphoraState, placeOf } from './anaphora-state.ts';
import { readDescription } from './description.ts';
import { remember } from './discourse.ts';
import { resolveDescription } from './resolve-description.ts';

/** `Blunt asked [the detective] whether …`: who is asked, and described, is whom the next words are from. */
export function visitAsked(state: AnaphoraState, verb: number, sentence: number): void {
  const { reading, index } = state.article;
  const { tokens, sentences } = reading;
  if (tokens[verb + 1]?.lower !== 'the' || !asking.has(lowerAt(tokens, verb))) return;
  const phrase = phraseStartingAt(tokens, verb + 1, sentences[sentence]?.last ?? 0);
  const mention = phrase && toMention(reading, index, phrase);
  if (mention?.kind !== 'nominal' || mention.plural || !isPersonNoun(mention.head)) return;
  const description = readDescription(reading, index, mention);
  const known =
    description && resolveDescription(state, placeOf(state, mention.first, sentence), description);
  const entity = known ?? addUnnamed(reading, state.entities, mention);
  if (entity !== null) remember(state, { entity, sentence, part: 'asked', pronoun: false });
}

const asking: ReadonlySet<string> = new Set(['asked', 'asks', 'questioned']);
