import { describe, expect, test } from 'vitest';
import type { Block } from '../schemas/source.ts';
import { findQuotations } from './4-find-quotations.ts';

/** One body block a line. */
function toBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body',
  }));
}

function quoted(text: string): string[] {
  return findQuotations(text, toBlocks(text)).quotations.map(({ start, end }) => text.slice(start, end));
}

const cases: [construction: string, text: string, quotations: string[]][] = [
  ['curly marks', 'The mayor said: “We will rebuild.”', ['We will rebuild.']],
  ['straight marks', 'The "plan" failed, and "nobody knew," he said.', ['plan', 'nobody knew,']],
  ['single marks', "'We will rebuild,' the mayor said.", ['We will rebuild,']],
  ['apostrophes only', "The teachers' union doesn't like the '90s rock 'n' roll.", []],
  [
    'a plural possessive before the closing mark',
    "'The teachers' union isn't wrong,' he said.",
    ["The teachers' union isn't wrong,"],
  ],
  [
    'a fragment that ends in s',
    "He called them 'a group of liars' and left 'for good'.",
    ['a group of liars', 'for good'],
  ],
  ['a Dutch article in a name', "In 't Hart's view, 'nobody sailed' at all.", ['nobody sailed']],
  ['elisions within single marks', '‘’Tis the ’90s again,’ she said.', ['’Tis the ’90s again,']],
  ['a possessive after a closing mark', 'The ‘Night Ferry’’s crew said “no”.', ['Night Ferry', 'no']],
  ['double inside single', '\'He said "no" to me,\' she said.', ['He said "no" to me,']],
  ['single inside double', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['the same marks inside', '“He said “no” to me,” she said.', ['He said “no” to me,']],
  ['nested marks that end together', '“He said ‘no.’” It rained.', ['He said ‘no.’']],
  ['guillemets', 'Elle a dit « non merci » hier.', ['non merci']],
  ['low and high marks', 'Er sagte „nein danke“ und ging.', ['nein danke']],
  [
    'low and high single marks',
    '‚We sail‘, she said. „And ‚now‘ at once“.',
    ['We sail', 'And ‚now‘ at once'],
  ],
  ['guillemets that point inwards', '»We sail«, she said.', ['We sail']],
  ['straight and curly marks in one text', '"We won,” she said. “Really."', ['We won,', 'Really.']],
  ['measurements', 'A 6" pipe and a man of 6\' 2" were "found here".', ['found here']],
  ['inches within a quotation', '"The 6" pipe burst," he said.', ['The 6" pipe burst,']],
  ['a mark the wrong way round', '“Is it safe?“ he asked.', ['Is it safe?']],
  ['marks between dashes', 'The word—"never"—was heard.', ['never']],
  ['empty marks', 'He typed "" and left.', []],
  ['no marks: an interview', 'Q: Did you see it?\nA: Yes, I did.', []],
];

describe('findQuotations', () => {
  test.each(cases)('%s', (_, text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  test('a closing mark with no opening one: the sentence, with a note', () => {
    const text = '“We failed,” she said on Monday. They must act now.” It rained.';
    const { quotations, notes } = findQuotations(text, toBlocks(text));
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We failed,',
      'They must act now.',
    ]);
    expect(quotations[1]).toMatchObject({ unbalanced: true, continues: 0 });
    expect(notes).toHaveLength(1);
  });

  test('a paragraph left open because the next one opens again', () => {
    const text = '“We saw it. We heard it.\n“We left,” he said.';
    const { quotations, notes } = findQuotations(text, toBlocks(text));
    expect(quotations).toMatchObject([
      { unbalanced: true, continues: null },
      { unbalanced: false, continues: 0 },
    ]);
    expect(notes).toEqual([]);
  });

  test('headings and links between two paragraphs of a quotation', () => {
    const text = "“We saw it. We heard it.\nFIRE: Crew's log\nAt a glance\n“We left,” he said.";
    expect(findQuotations(text, toBlocks(text)).quotations).toMatchObject([
      { continues: null },
      { continues: 0 },
    ]);
    const prose = '“We saw it. We heard it.\nSmoke rose over the bay.\n“We left,” he said.';
    expect(findQuotations(prose, toBlocks(prose)).quotations[1]).toMatchObject({ continues: null });
  });

  test('a quotation without its closing mark before one that is left open', () => {
    const text = '“We saw it, he said. “We heard it.\n“We left,” he said.';
    expect(quoted(text)).toEqual(['We saw it,', 'We heard it.', 'We left,']);
  });

  test('an odd mark does not spoil the rest', () => {
    const text = 'He said "no.\nShe said "yes" and "maybe".\nThey said "never".';
    expect(quoted(text)).toEqual(['no.', 'yes', 'maybe', 'never']);
  });

  test('two apostrophes for a mark: not read, with one note', () => {
    const text = "''We sail,'' she said. ''It's 'now' or never.''\n'The quay'\nHe said ''no''.";
    const { quotations, notes } = findQuotations(text, toBlocks(text));
    expect(quotations).toEqual([]);
    expect(notes).toMatchObject([{ start: 0, end: 2 }]);
  });

  test('two apostrophes close what a double mark opens', () => {
    expect(quoted("\"We sail,'' she said. “Now.’’ Then it's \"late.'' They left.")).toEqual([
      'We sail,',
      'Now.',
      'late.',
    ]);
    expect(quoted("''Tis late,' she said. 'Good night.' It was 6'2''.")).toEqual([
      "'Tis late,",
      'Good night.',
    ]);
  });

  test('what pops up behind a name is left out, with a note', () => {
    const text = 'Mayor Ida Quill Ida Ann QuillOld pier ‘to close’ MORE said it was “late”.';
    const { quotations, notes } = findQuotations(text, toBlocks(text));
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['late']);
    expect(notes).toMatchObject([{ start: 16, end: 53 }]);
  });

  test('single marks beside speech in double ones are secondary', () => {
    const double = '“We sail,” she said. “Now.” He said “no”. ';
    const secondary = (text: string) =>
      findQuotations(text, toBlocks(text)).quotations.map((one) => one.secondary);
    expect(secondary(`${double}The ‘flagship’ stayed.`)).toEqual([false, false, false, true]);
    expect(secondary('“We sail,” she said. The ‘flagship’ stayed.')).toEqual([false, false]);
  });

  test('only body and comments hold quotations', () => {
    const text = '“A title”\n“A speech,” he said.\n“A remark”';
    const kinds = ['headline', 'body', 'comment'] as const;
    const blocks = toBlocks(text).map((block, index) => ({ ...block, kind: kinds[index]! }));
    expect(findQuotations(text, blocks).quotations.map((one) => one.context)).toEqual(['body', 'comment']);
  });
});
