import { neverPeople } from '../../data/never-people.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import { asBefore, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** Words set into a paragraph that names nobody else before them: the speaker whom the paragraph before quotes last. */
export const carriedOn: Sieve = {
  name: 'carried on',
  examples: [
    {
      text: '“We agree,” said Ann Lee. ¶ The new rules on boats [“have brought skippers and their crews to one table.”]',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    const { article, place, quotation } = given;
    const before = article.reading.places[quotation - 1];
    if (startsSentence(given) || before?.paragraph !== place.paragraph - 1) return null;
    if (isSetApart(given)) return null;
    const { start = 0, end = 0 } = article.found[quotation] ?? {};
    if (article.reading.text.slice(start, end).split(' ').length < shortest) return null;
    if (article.reading.headings.has(before.paragraph) || namesOthers(given)) return null;
    return asBefore(given, quotation - 1, 0.5);
  },
};

/** `The reply would have been, “…”`, `(“…”)`, `— “…”`, `News audio: “…”`; but `And then: “…”`. */
function isSetApart({ article, place, sentence }: Case): boolean {
  const { tokens } = article.reading;
  const mark = tokens[place.token - 1];
  const length = place.token - sentence.first;
  if (mark?.text === ':') return length < shortestLead && tokens[sentence.first]?.lower !== 'and';
  return mark?.kind === 'mark' && (mark.text === ',' || mark.text === '(' || length < shortestLead);
}

/** Tokens of a sentence that is more than a label. */
const shortestLead = 6;

/** Words: fewer are often nobody’s. */
const shortest = 6;

/** A name in the paragraph before the words, but for the speaker’s own and a body’s letters; `was asked`, `it was reported`. */
function namesOthers({ article, place, quotation }: Case): boolean {
  const { reading, index, decisions } = article;
  const source = decisions[quotation - 1];
  const mention = source?.mention ?? decisions[source?.sameAs ?? -1]?.mention;
  const own = itemAt(index.names, mention?.name);
  let first = place.sentence;
  while (reading.sentences[first - 1]?.paragraph === place.paragraph) first--;
  for (let i = reading.sentences[first]?.first ?? 0; i < place.token; i++) {
    if (/^(?:asked|reported)$/.test(lowerAt(reading.tokens, i))) return true;
    const name = itemAt(index.names, index.at.get(i));
    if (
      name &&
      !neverPeople.has(name.text.toLowerCase()) &&
      !own?.text.endsWith(name.text) &&
      !/^\p{Lu}{2,}$/u.test(name.text)
    )
      return true;
  }
  return false;
}
