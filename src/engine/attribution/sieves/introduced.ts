import type { Cue } from '../../cues/cue.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Sentence } from '../../sentences/reading.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { byCue, byMention, type Case, type Sieve } from '../sieve.ts';

/** The sentence before, which may be the paragraph before, announces the quotation with a colon. */
export const introduced: Sieve = {
  name: 'introduced',
  examples: [{ text: 'Ann Lee put it this way in a statement: ¶ [“We agree.”]', speaker: 'Ann Lee' }],
  decide: (given) => {
    const before = given.place.sentence - 1;
    const { sentences, tokens } = given.article.reading;
    const own = sentences[before];
    if (!own || !startsSentence(given)) return null;
    const asks = tokens[own.last - 1]?.text === '?' ? whoseAnswer(given, before) : undefined;
    if (asks) return byCue(asks, 0.8);
    if (!/^[:—–]$/.test(printedAt(tokens, own.last - 1))) return null;
    const cue = chosenCue(given.article.cues[before] ?? []);
    const source = sourceOf(given, own) ?? shownHere(given, own);
    if (source) return byMention(source, 0.9);
    return cue ? byCue(cue, 0.9) : null;
  },
};

/** The last that reports something; `what Lee told them, according to the Herald:`: whom the Herald reports on. */
export function chosenCue(cues: readonly Cue[]): Cue | undefined {
  const reporting = cues.filter(({ kind, weak }) => kind !== 'noun' && !weak);
  const last = reporting.at(-1) ?? cues.at(-1);
  if (last?.kind !== 'according') return last;
  return reporting.findLast(({ kind, speech, finite }) => kind === 'verb' && speech && finite) ?? last;
}

/** `From the report:`, `From Lee’s letter:`, `Here’s more from Lee:`: what the words are taken from. */
function sourceOf({ article: { reading, index } }: Case, { first, last }: Sentence): Mention | null {
  const { tokens } = reading;
  const here = behindHere(tokens, first) ?? first;
  const from = more.test(lowerAt(tokens, here)) ? here + 1 : first;
  if (tokens[from]?.lower !== 'from') return null;
  const phrase = phraseStartingAt(tokens, from + 1, last - 1);
  const mention = phrase && toMention(reading, index, phrase);
  // Not `From Norland, Ida Quill reports:`
  const told = from > first && mention?.kind === 'name' && tokens[phrase?.last ?? 0]?.text === ',';
  return told || phrase?.last === last - 1 ? mention : null;
}

const more = /^(?:more|this)$/;

/** `Here’s Ida Lee eight years ago:` */
function shownHere({ article: { reading, index } }: Case, { first }: Sentence): Mention | null {
  const at = behindHere(reading.tokens, first);
  const name = index.at.get(at ?? -1);
  return at !== null && name !== undefined && index.names[name]?.kind === 'name'
    ? nameMention(reading, index, name, at)
    : null;
}

/** The token behind `here’s`, `here is`. */
function behindHere(tokens: readonly Token[], first: number): number | null {
  if (tokens[first]?.lower === "here's") return first + 1;
  const here = tokens[first]?.lower === 'here' && /^(?:'s|is|was)$/.test(lowerAt(tokens, first + 1));
  return here ? first + 2 : null;
}

/** `Lee’s verdict? “We agree.”`: the question is no sentence, and has nothing but words with their owner. */
function whoseAnswer({ article, place }: Case, before: number): Cue | undefined {
  const own = article.reading.sentences[before];
  const cues = article.cues[before] ?? [];
  const short = own && own.last - own.first <= longestQuestion && own.paragraph === place.paragraph;
  return short && cues.every(({ kind }) => kind === 'noun') ? cues[0] : undefined;
}

/** Tokens of `The verdict from the mayor of Tove?` */
const longestQuestion = 9;

export function startsSentence(given: Case): boolean {
  return given.place.token === given.sentence.first;
}
