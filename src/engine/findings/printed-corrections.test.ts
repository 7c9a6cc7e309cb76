import { expect, test } from 'vitest';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { splitBlocks } from '../2-split-blocks.ts';
import { collectFindings } from '../9-collect-findings.ts';

const body = 'The council of the harbour town met on Monday night and put off the vote on the new pier.';

function findingsOf(texts: Record<string, string>) {
  const articles = Object.entries(texts).map(([siglum, text]) => {
    return { siglum, text, blocks: splitBlocks(text).blocks, quotations: [] };
  });
  return collectFindings(toFindingInput(articles));
}

test('an article that prints a correction, with the words and where they stand', () => {
  const notice = 'An earlier version of this story said that Ann Bell is the mayor. She is his deputy.';
  const text = `Pier vote put off\n\n${body}\n\n${body}\n\n• ${notice}`;
  const found = findingsOf({ A: text, B: body }).filter(({ kind }) => kind === 'printed correction');
  expect(found.map(({ sentence }) => sentence)).toEqual([
    'A corrects: “An earlier version of this story said that Ann Bell is the mayor. She is his deputy”.',
  ]);
  const start = text.indexOf(notice);
  expect(found[0]?.evidence).toEqual([{ siglum: 'A', start, end: start + notice.length }]);
});

const repairs = (sum: string) => `The repairs of the pier in the harbour town will cost ${sum} in all.`;

test('a figure that its article corrects is told with the correction', () => {
  const notice = 'Correction: an earlier version misstated the cost in one place. It is £2.8m.';
  const [rivals] = findingsOf({
    A: `Pier vote put off\n\n${body}\n\n${repairs('£2.4m')}\n\n${body}\n\n${notice}`,
    B: `Pier vote put off\n\n${body}\n\n${repairs('£2.8m')}`,
  }).filter(({ kind }) => kind === 'different figures');
  expect(rivals?.sentence).toContain('A corrects: “an earlier version misstated');
});

test('a correction of something else is not', () => {
  const notice = 'Correction: an earlier version misstated the number of piles. It is 60 piles.';
  const [rivals] = findingsOf({
    A: `Pier vote put off\n\n${body}\n\n${repairs('£2.4m')}\n\n${body}\n\n${notice}`,
    B: `Pier vote put off\n\n${body}\n\n${repairs('£2.8m')}`,
  }).filter(({ kind }) => kind === 'different figures');
  expect(rivals?.sentence).not.toContain('corrects');
});
