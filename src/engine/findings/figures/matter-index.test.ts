import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses } from './figure-uses.ts';
import { indexMatters } from './matter-index.ts';
import { isSameMatter } from './same-matter.ts';

const pairs = [
  ['The work on the wall was put at £2m.', 'The work on the wall was put at £3m.'],
  ['The inquiry will take at least two years.', 'He said the inquiry lasts at least three years.'],
  ['It expects to save £35m a year from the deal.', 'The firm reckons it can save £45m a year.'],
  ['The council got 312 letters of objection to the pier.', 'On the pier 321 letters of objection came in.'],
  ['Six people were killed in the fall.', 'The fall left seven people dead.'],
  [
    'They sat for nine hours of deliberation over two days.',
    'The jury deliberated for 11 hours over two days.',
  ],
  ['She put the damage at £2.4m.', 'The loss is now estimated at £2.8m.'],
  ['The harbour raised 37 of the bridge’s 52 pins.', 'The yard replaced 27 of the old 52 pins.'],
  [
    'He said that 31 with the valve, 34 without, went home.',
    'Of those with the valve 31 went home, 43 without.',
  ],
  ['The number of units was changed from 41,000 units to 48,000 units.', 'It sold 41,000 units.'],
  ['It was not 48 per cent but 38.', 'A vote of 38 per cent is enough.'],
] as const;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Sentences with things and words of the pairs, and no matter. */
const others = Array.from({ length: 60 }, (_, at) => {
  const [one, two] = [letters[at % 26]!, letters[(at * 7) % 26]!];
  const name = `B${one}r${two}n`;
  const thing = [`${213 + 7 * at} letters`, `${at + 13} pins`, `£${at + 2}m`][at % 3]!;
  return `Up in ${name} the ${one}al${two}m sold ${thing} to ${one}ob${two}k.`;
});

test('all of one matter are found, and few others', () => {
  const ones = [...pairs.map(([one]) => one), ...others.slice(0, 30)].join('\n\n');
  const twos = [...pairs.map(([, other]) => other), ...others.slice(30)].join('\n\n');
  const context = toContext(toFindingInput(plainArticles([ones, twos]), { passages: [], shares: [] }));
  const { listed, compared } = findFigureUses(context);
  const counted = [...listed, ...compared].filter(({ value }) => value !== null);
  let [same, found] = [0, 0];
  for (const uses of Map.groupBy(counted, ({ unit }) => unit).values()) {
    const mattersOf = indexMatters(uses, context);
    for (const one of uses) {
      const near = new Set(mattersOf(one).flatMap((byValue) => [...byValue.values()].flat()));
      const alike = uses.filter((other) => other !== one && isSameMatter(one, other, context));
      expect(alike.filter((other) => !near.has(other)).map((other) => context.text(other))).toEqual([]);
      same += alike.length;
      found += near.size;
    }
  }
  expect(same).toBeGreaterThanOrEqual(2 * (pairs.length - 2));
  expect(found).toBeLessThan(counted.length ** 2 / 20);
});
