import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { alignPassages } from '../7-align-passages.ts';

const crane =
  'The crane, named Old Bess and built by the Ravel yard, stood on the east quay for ninety years. It was given to the town of Marle in 1987, with its rails and two sheds.';
const survey =
  'After a survey of eleven days, four of its nine main bolts were found to be cracked, according to the report of the harbour office.';
const said = (words: string) =>
  `“${words} crane that costs less than a ferry could stand on the east quay for another ninety years,” said Ida Marr, an engineer of the University of Tove who led the survey.`;
const shared = (one: readonly string[], other: readonly string[]) => {
  const articles = readArticles([one.join('\n\n'), other.join('\n\n')]);
  return alignPassages(articles).passages.map(({ a, b }) => [
    articles[0]!.text.slice(a.start, a.end),
    articles[1]!.text.slice(b.start, b.end),
  ]);
};

test('a paragraph moved before a quotation cut at its start stays out of the passage around it', () => {
  const whole = said('If the bolts hold in the two sheds, a');
  const passages = shared([crane, survey, whole], [survey, crane, said('A')]);
  expect(passages.map(([inA]) => inA!.slice(0, 20))).toEqual([
    crane.slice(0, 20),
    survey.slice(0, 20),
    'a crane that costs l',
  ]);
  for (const [, inB] of passages) expect(inB!.split('\n\n')).toHaveLength(1);
});

test('paragraphs run together on one side are one passage', () => {
  expect(shared([crane, survey], [`${crane} ${survey}`])).toHaveLength(1);
});
