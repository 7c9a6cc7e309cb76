import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

/** The versions of each statement, the words of the first twenty characters. */
function group(...texts: string[]): string[][] {
  const articles = readArticles(texts.map((text) => `The ferry was late on Monday.\n\n${text}`));
  return groupStatements('x', articles, []).statements.map(({ versions }) =>
    versions.map(({ siglum, start, end }) => {
      const { text } = articles.find((one) => one.siglum === siglum)!;
      return `${siglum}: ${text.slice(start, Math.min(end, start + 20))}`;
    }),
  );
}

test('an answer cut before “but”', () => {
  const whole =
    'Asked whether she would sail on it, Ida Marr said: “I would, but I’d want a second boat beside me.”';
  expect(
    group(whole, 'She told us that she would sail on it with her sons. “I would,” Ida Marr said.'),
  ).toEqual([['A: I would, but I’d wan', 'B: I would,']]);
  expect(group(whole, 'Would she stand for mayor again? “I would,” Ida Marr said.')).toEqual([]);
});

test('a sentence that begins alike and ends in other words', () => {
  const said = (words: string) => `“${words},” said Ida Marr.`;
  expect(
    group(
      said('That is for others. She won’t be at sea on Friday, I can tell you that'),
      said('She won’t be at sea on Friday. She is finished here'),
    ),
  ).toHaveLength(1);
  expect(
    group(
      said('We will fight for every ferry, whatever the mayor promised those sailors'),
      `${said('We will fight for every ferry, and newspapers can print my telephone number')} ${said('We will fight for every ferry, including rusty old Marigold over there')}`,
    ),
  ).toEqual([]);
  expect(
    group(
      said('We will not return to the ferry until the strike is over'),
      said('We will not return to the old timetable, and every sailor has that in writing'),
    ),
  ).toEqual([]);
});
