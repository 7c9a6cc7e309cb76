import type { Sentence } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';
import { chosenCue } from './introduced.ts';

/** A list under a line that announces it with a colon: whoever is said to speak there speaks in all of it. */
export const listed: Sieve = {
  name: 'listed',
  examples: [
    { text: 'Ann Lee also told the Herald: ¶ • The pier is [“under consideration”].', speaker: 'Ann Lee' },
    {
      text: 'Ann Lee also told the Herald: ¶ • The pier is “under consideration”: ¶ [“We all want it.”]',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const { sentences } = given.article.reading;
    let number = given.place.sentence;
    if (!isItem(given, sentences[openingOf(given, number)]) && !isAlone(given)) return null;
    for (let items = 0; items < longestList && number >= 0; items++) {
      const first = openingOf(given, number);
      const own = sentences[first];
      if (items > 0 && !isItem(given, own) && !isWordsAlone(given, own)) return announced(given, number);
      number = first - 1;
    }
    return null;
  },
};

/** Paragraphs. */
const longestList = 16;

/** The first sentence of the paragraph. */
function openingOf({ article: { reading } }: Case, number: number): number {
  const { paragraph } = reading.sentences[number] ?? {};
  let first = number;
  while (number - first < longestItem && reading.sentences[first - 1]?.paragraph === paragraph) first--;
  return first;
}

/** Sentences. */
const longestItem = 8;

/** `• The pier is late.` */
function isItem({ article: { reading } }: Case, sentence: Sentence | undefined): boolean {
  return /^[•●⦁▪◦‣*]$/.test(itemAt(reading.tokens, sentence?.first)?.text ?? '');
}

/** A quotation that is all of its paragraph, behind an item that ends with a colon. */
function isAlone(given: Case): boolean {
  const { sentences, tokens } = given.article.reading;
  const above = sentences[given.place.sentence - 1];
  const colon = tokens[(above?.last ?? 0) - 1]?.text === ':';
  return (
    given.place.opensParagraph &&
    isWordsAlone(given, given.sentence) &&
    colon &&
    isItem(given, sentences[openingOf(given, given.place.sentence - 1)])
  );
}

function isWordsAlone({ article: { reading } }: Case, sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined &&
    sentence.last - sentence.first === 1 &&
    reading.tokens[sentence.first]?.kind === 'hidden'
  );
}

/** Who is said to speak in the line above the list. */
function announced({ article }: Case, number: number): ReturnType<Sieve['decide']> {
  const line = article.reading.sentences[number];
  if (article.reading.tokens[(line?.last ?? 0) - 1]?.text !== ':') return null;
  const cue = chosenCue(article.cues[number] ?? []);
  return cue?.speech ? byCue(cue, 0.8) : null;
}
