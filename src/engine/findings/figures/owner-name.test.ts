import { expect, test } from 'vitest';
import { plainArticles, quotationByHand } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { nameOwner } from './owner-name.ts';

const words = 'The harbour wall will cost us closer to 11 percent of what the town has to spend';

/** The name that the first article's quotation is told with, where the second gives the words to `other`. */
const nameOf = (name: string, isNamed: boolean, other: string) => {
  const given = [
    { name, kind: 'person' as const, named: isNamed },
    { name: other, kind: 'person' as const, named: true },
  ];
  const articles = plainArticles([`“${words}.”`, `“${words}.”`]).map((article, at) => ({
    ...article,
    quotations: [
      quotationByHand(article.siglum, 1, words, {
        form: 'full',
        speaker: given[at]!,
        speakerId: given[at]!.name.toLowerCase().replaceAll(' ', '-'),
      }),
    ],
  }));
  const context = toContext(toFindingInput(articles));
  return nameOwner(articles[0]!.quotations[0]!, context);
};

test('the speaker whom another article names for the same words', () => {
  expect(nameOf('candidate for mayor', false, 'Odo Finch')).toBe('Odo Finch');
});

test('the own name where there is one', () => {
  expect(nameOf('Ada Brandt', true, 'Odo Finch')).toBe('Ada Brandt');
});
