import { expect, test } from 'vitest';
import { rivalsFound } from '../../../../tests/statements/rivals-found.ts';
import { findSameNouns } from './same-nouns.ts';

const told = rivalsFound(findSameNouns);

const episodes =
  'Ada Brandt told of 10 episodes of possible obstruction by Mayor Odo Finch, though none is proved.';
const otherEpisodes =
  'The part of her report on obstruction lays out what Finch did on 11 different episodes, from spring to autumn.';

test('small numbers of one thing, in sentences that share a name or a word near both, and one more', () => {
  expect(told(episodes, otherEpisodes)).toEqual(['A 10 episodes, B 11 different episodes']);
  expect(told(episodes, 'The film of the harbour has 11 episodes, and Odo Finch saw it.')).toEqual([]);
  expect(told(episodes, `${otherEpisodes} Brandt counts 10 episodes.`)).toEqual([]);
});

test('an exact number stands for the hedge that it fits, and is set beside one that it does not', () => {
  const vague = 'Velda answered at night, firing more than a dozen rockets at two ports in Tarn.';
  const exact = 'The ministry said that 16 rockets were fired from Velda at Tarn.';
  const other = 'In the attack Velda fired some two dozen rockets at the ports of Tarn, its envoy said.';
  expect(told(`${vague}\n\n${exact}`, other)).toEqual(['A 16 rockets, B some two dozen rockets']);
  expect(told(vague, exact)).toEqual([]);
});

test.each([
  [
    'where a sentence has the rest of it',
    'Velda sent home 48 clerks of the Tarn embassy and 12 guards.',
    'Velda sent home all 60 clerks of the Tarn embassy.',
  ],
  [
    'where it counts a part',
    'Finch won 14 of the 95 harbour seats in Tarn.',
    'Finch won 81 harbour seats in Tarn with ease.',
  ],
  [
    'of another kind',
    'At the Tarn harbour strike the union sent 12 empty boats.',
    'At the Tarn harbour strike the union sent 15 burning boats.',
  ],
  [
    'where an article counts several',
    'Tarn expelled four Veldan envoys, citing the attack. Orla expelled nine Veldan envoys.',
    'Mora expelled six Veldan envoys, citing the attack.',
  ],
  [
    'of another year',
    'In 2011 the Tarn harbour office sold 12 boats at auction.',
    'In 2014 the Tarn harbour office sold 15 boats at auction.',
  ],
])('no rivals: %s', (_, a, b) => {
  expect(told(a, b)).toEqual([]);
});
