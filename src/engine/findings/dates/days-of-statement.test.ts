import { expect, it } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const said = '“The old pier will stand for another hundred years if the town lets it be,”';
const daysIn = (...texts: string[]) =>
  collectFindings(toFindingInput(readArticles(texts)))
    .filter(({ kind }) => kind === 'different dates')
    .map(({ headline, sentence }) => [headline, sentence]);

it('two days that articles give one statement', () => {
  expect(
    daysIn(`${said} mayor Ada Brandt said on Saturday.`, `${said} Ada Brandt told reporters late Sunday.`),
  ).toEqual([
    [
      '“on Saturday” in A; “late Sunday” in B',
      'A has Ada Brandt say “The old pier will stand for another hundred years if …” “on Saturday”; B “late Sunday”.',
    ],
  ]);
  expect(
    daysIn(
      `${said} mayor Ada Brandt said last week.`,
      `It rained, but Ada Brandt said today: ${said}`,
    )[0]?.[0],
  ).toBe('“last week” in A; “today” in B');
  expect(
    daysIn(
      `${said} mayor Ada Brandt said Monday.`,
      `On Sunday night, mayor Ada Brandt said: ${said}`,
    )[0]?.[0],
  ).toBe('“Monday” in A; “on Sunday” in B');
});

it('none where it may be one day, or the day is of what she says', () => {
  const first = `${said} mayor Ada Brandt said on Saturday.`;
  expect(daysIn(first, `${said} Ada Brandt told the Echo Saturday.`)).toEqual([]);
  expect(daysIn(first, `${said} Ada Brandt said today.`)).toEqual([]);
  expect(daysIn(first, `${said} Ada Brandt said, as she left on Sunday.`)).toEqual([]);
  expect(daysIn(first, `${said} Ada Brandt said she would leave on Sunday.`)).toEqual([]);
});

it('none of a catchword, which is said again and again', () => {
  const again = '“The long shambles”';
  expect(
    daysIn(`${again}, mayor Ada Brandt said on Saturday.`, `${again}, Ada Brandt said on Monday.`),
  ).toEqual([]);
});

it('none of parts that share no words', () => {
  const first = 'the old pier will stand for another hundred years';
  const second = 'and our children will fish from its end as we did';
  expect(
    daysIn(
      `It rained. “The town has spoken, ${first}, ${second},” mayor Ada Brandt said.`,
      `It rained. “The town has spoken, ${first},” mayor Ada Brandt said on Saturday.`,
      `It rained. But “${second},” mayor Ada Brandt said on Monday.`,
    ),
  ).toEqual([]);
});
