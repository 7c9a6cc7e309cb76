import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const find = (...texts: string[]) =>
  collectFindings(toFindingInput(readArticles(texts.map((text) => `${news}${text}`))))
    .filter(({ kind }) => kind === 'lifted quotation')
    .map(({ sentence }) => sentence);
const news = 'The crane on the east quay was mended on Tuesday.\n\n';

test('the whole is told of fragments whose words stand in it', () => {
  const joined =
    'Ida Marr said the quay “has four cranes, which in our town means that the harbour is bound up with everyone’s daily bread, and you are at real risk of breaking a promise”.';
  const apart =
    'The law, said Ida Marr, “in our town means that the harbour is bound up with everyone’s daily bread.” She said it stood “at real risk of breaking a promise that was always held to be the very soul of the port charter, which is to let, to lease and to load.”';
  const lifted = 'Ida Marr said the quay was at “real risk of breaking a promise”.';
  expect(find(joined, apart)).toEqual([]);
  expect(find(joined, apart, lifted)).toEqual([
    'C works “real risk of breaking a promise” (six words) into its own sentence. B prints all 29 words.',
  ]);
});

test('what is set apart without marks is not lifted', () => {
  const said =
    'Mr. Tarn, a welder, was paid every month by the yard, not by the town and not for anything that has to do with the vote';
  const whole = `“${said},” said Ida Marr.`;
  const cut = 'The money had “not for anything that has to do with the vote” been paid, said Ida Marr.';
  expect(find(whole, cut)).toHaveLength(1);
  expect(find(whole, `${cut}\n\n${said}.\n\nThe yard is closed on Monday.`)).toEqual([]);
});

test('another wording is no fragment of the whole', () => {
  const whole =
    '“I ought to have waited and said, ‘But I did see one of the welders a couple of times, and that would be the owner,’ and left,” said Ida Marr.';
  const other =
    'She “ought to have waited and said I did speak to one welder and it was the foreman of the yard”, said Ida Marr.';
  expect(find(whole, other)).toEqual([]);
});

test('what a word is said of in the article, where the speaker does not speak of it', () => {
  const whole = '“News that the four captains have settled on a date is premature,” said Ida Marr.';
  expect(find(whole, 'Ida Marr was wary, calling the sale “premature.”')).toEqual([
    'B works “premature” (one word) into its own sentence. A prints all 12 words. B says it of the sale; the quotation does not have that word.',
  ]);
  expect(find(whole, 'Ida Marr was wary, calling the date “premature.”')).toEqual([]);
});

test('what the speaker speaks of without a name may be what the article names', () => {
  const whole =
    '“We looked at the tide again, and I think it was a premature and very costly step,” said Ida Marr.';
  const [sentence] = find(whole, 'Ida Marr called the sale “a premature and very costly step.”');
  expect(sentence).toBe(
    'B works “a premature and very costly step” (six words) into its own sentence. A prints all 17 words.',
  );
});

test('who prints the whole besides lifts nothing', () => {
  const whole =
    '“The harbour has four old cranes, and one of them is about to fall into the sea,” said Ida Marr.';
  const lifted = 'Ida Marr said that a crane was “about to fall into the sea”.';
  expect(find(whole, lifted)).toHaveLength(1);
  expect(find(whole, `${lifted}\n\n${whole}`)).toEqual([]);
});

test('a condition that the article does not have', () => {
  const whole = (condition: string) =>
    `“The welders are good. ${condition}a new crane may be the only way to keep the harbour open,” said Ida Marr.`;
  const lifted = 'A new crane “may be the only way to keep the harbour open”, said Ida Marr.';
  const conditional = `${whole('If the bolts fail in the first storm, ')}`;
  expect(find(conditional, lifted)).toEqual([
    'B works “may be the only way to keep the harbour open” (ten words) into its own sentence. A prints all 25 words. ' +
      'The speaker sets a condition, “If the bolts fail in the first storm”; B has none.',
  ]);
  expect(find(whole('After so many winters, as I see it, '), lifted)[0]).not.toContain('condition');
  const inOwnWords = lifted.replace('A new', 'Should they break, a new');
  expect(find(conditional, inOwnWords)[0]).not.toContain('condition');
  const twice = `${inOwnWords}\n\nThat would be, said Ida Marr, “the only way”.`;
  expect(find(conditional, twice)[0]).not.toContain('condition');
  expect(
    find(conditional, `${lifted}\n\nIf the bolts fail in the first storm, it is over.`)[0],
  ).not.toContain('condition');
});

test('who leaves a word out or has another prints nearly all', () => {
  const whole = (the: string) =>
    `“It falls on the keepers, the crews and ${the}board of the lock to mend the old crane before the storms of the winter come, and on nobody else in the town,” said Ida Marr.`;
  const lifted = 'The crane, said Ida Marr, was to be mended “before the storms of the winter come”.';
  expect(find(whole('the '), whole(''), lifted)).toEqual([
    expect.stringContaining(' A prints all 32 words; B nearly all.'),
  ]);
});

test('a word beside other words of the speaker is taken from no remark for sure', () => {
  const whole =
    '“Any work on the crane is good news, but the harbour is still too small for us,” said Ida Marr.';
  expect(find(whole, 'Ida Marr called it “good news”.')).toHaveLength(1);
  expect(
    find(whole, 'Ida Marr called it “good news”, though “without a plan for the lock” it would not last.'),
  ).toEqual([]);
});

test('a whole that goes on has at least so many words', () => {
  const whole =
    '“The harbour has four old cranes, and one of them is about to fall into the sea,” said Ida Marr.';
  const lifted = 'Ida Marr said that a crane was “about to fall into the sea”.';
  expect(find(`${whole} “We wait for the town to answer.”`, lifted)[0]).toContain(
    'A prints at least 17 words.',
  );
});
