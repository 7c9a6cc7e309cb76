import { expect, test } from 'vitest';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { splitBlocks } from '../../2-split-blocks.ts';
import { findQuotations } from '../../4-find-quotations.ts';
import { attributeQuotations } from '../../5-attribute-quotations.ts';
import { nameSpeakers } from '../../6-name-speakers.ts';
import { toContext } from '../context.ts';
import { quotedInOneArticle } from './who-is-quoted.ts';

/** What the first article alone is said to quote. */
function onlyA(...texts: string[]): string | undefined {
  const articles = texts.map((text, at) => {
    const { blocks } = splitBlocks(text);
    const given = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
    return { siglum: 'AB'[at]!, text, blocks, ...given };
  });
  const { quotations } = nameSpeakers('invented', articles);
  const quoted = articles.map((article, at) => ({ ...article, quotations: quotations[at]!.quotations }));
  const drafts = quotedInOneArticle(toContext(toFindingInput(quoted)));
  return drafts.find(({ sigla }) => sigla[0] === 'A')?.sentence;
}

const own =
  'Odo Finch runs the harbour. “We close the north gate today,” Odo Finch said.\n\nThe ferry sails on.';
const only = 'Only A quotes Odo Finch (six words).';
const other = 'Ida Quill keeps the lock. “The water is too high for boats,” Ida Quill said.';

test('another article that names him beside words of another by name does not quote him', () => {
  expect(onlyA(own, `Odo Finch closed the gate.\n\n${other}`)).toBe(only);
});

test('it may quote him where it has “he” and his name above', () => {
  const he = '“The tide was a foot above the sill by seven,” he said.';
  expect(onlyA(own, `Ida Quill met Jonas Marr and Odo Finch at the gate.\n\n${he}`)).toBeUndefined();
  expect(
    onlyA(own, `Odo Finch closed it.\n\nIt rained.\n\nIt blew.\n\nJonas Marr came at noon.\n\n${he}`),
  ).toBe(only);
});

test('“she” is no man', () => {
  const she = '“The tide was a foot above the sill by seven,” she said.';
  const above = 'Ida Quill met Mark Finch at the gate.\n\n';
  const his = own.replaceAll('Odo', 'Mark');
  expect(onlyA(his, `${above}${she}`)).toBe('Only A quotes Mark Finch (six words).');
  expect(onlyA(his, `${above}${she.replace('she', 'he')}`)).toBeUndefined();
});

test('and is told with reserve where he says much more than all others', () => {
  const speech =
    'We close the north gate today, and we shall not open it again before the crews have looked at every beam of it, ' +
    'because the last time that we did not look at the beams a boat went down with all its nets, and two men were in it.';
  const long = `Odo Finch runs the harbour. “${speech}” Odo Finch said.`;
  const less = '\n\n“No boats now,” the pilot Vera Lunt said.';
  const he =
    'Ida Quill met Jonas Marr and Odo Finch.\n\n“The tide was a foot above the sill by seven,” he said.';
  expect(onlyA(`${long}${less}`, he)).toBe(
    'Only A quotes Vera Lunt (three words). Odo Finch (49 words) is perhaps quoted in A alone, too.',
  );
  expect(onlyA(`${own}${less}`, he)).toBe('Only A quotes Vera Lunt (three words).');
});

test('not where it only names another of his surname, whom both quote', () => {
  const vera = '“It blew,” said Vera Finch.\n\nJonas Marr left.\n\n“Shut it at seven,” he said.';
  expect(onlyA(`${own}\n\n“It blew,” said Vera Finch.`, vera)).toBe(only);
});

test('nor where a term in marks stands among his words', () => {
  const term = own.replace('today', 'today under the high tide rule');
  expect(onlyA(term, 'The so-called “high tide rule” is old.')).toContain('Only A quotes Odo Finch');
  const name = own.replace('today', 'today for the Gang of Six Skippers');
  expect(onlyA(name, '“Gang of Six Skippers,” a harbour clerk said.')).toContain('Only A quotes Odo Finch');
});

test('or where two say it together', () => {
  const joint = '“The tide was a foot above the sill by seven,” Jonas Marr and Odo Finch said.';
  expect(onlyA(own, `The gate was shut.\n\n${joint}`)).toBeUndefined();
});
