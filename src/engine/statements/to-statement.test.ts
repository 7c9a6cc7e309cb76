import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

/** The words of the version that stands for the first statement. */
function fullestOf(...texts: string[]): string {
  const articles = readArticles(texts.map((text) => `The crane was in the news.\n\n${text}`));
  const [{ versions, fullest } = { versions: [], fullest: 0 }] = groupStatements(
    'x',
    articles,
    [],
  ).statements;
  const { siglum, start, end } = versions[fullest]!;
  return `${siglum}: ${articles.find((one) => one.siglum === siglum)!.text.slice(start, end)}`;
}

test('the article that prints most of it stands for it, in however many pieces', () => {
  const pieces =
    '“We looked at the crane and found it rather less than sound,” said Ida Marr. “What struck me was how few of the people asked. Nine in ten still walk under it.”';
  const glued =
    '“We looked at the crane and found it a disgrace. Nine in ten still walk under it every day,” said Ida Marr.';
  expect(fullestOf(pieces, glued)).toBe(
    'A: What struck me was how few of the people asked. Nine in ten still walk under it.',
  );
});

test('one version that prints as much as an article in pieces stands for it', () => {
  const pieces =
    '“The crane is back on its old rails,” said Ida Marr. “We thank the welders of the town now.”';
  const joined = '“The crane is back on its old rails. We thank the welders of the town,” said Ida Marr.';
  expect(fullestOf(pieces, joined)).toBe(
    'B: The crane is back on its old rails. We thank the welders of the town,',
  );
});

test('of versions of one length the one that more articles print stands for it', () => {
  const say = (year: number) => `“The crane has not turned without a creak since ${year},” said Ida Marr.`;
  expect(fullestOf(say(1926), say(1962), say(1962))).toContain('B: ');
  expect(fullestOf(say(1962), say(1926))).toContain('A: ');
});
