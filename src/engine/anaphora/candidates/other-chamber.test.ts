import { expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const rest = 'In a statement, the former Norland Republican SEAT said, “I never met with any officials.”';

it.each([
  ['House Speaker Odo Finch', 'senator', 'Jeff Marr'],
  ['Sen. Odo Finch', 'congressman', 'Jeff Marr'],
  ['Sen. Odo Finch', 'senator', 'Odo Finch'],
])('beside %s, the %s is %s', (finch, seat, speaker) => {
  const text = `${finch} said on Thursday that he sees no purpose. “They are late,” Finch said. Attorney General Jeff Marr met the ambassador.\n\n${rest.replace('SEAT', seat)}`;
  expect(speakersOf(text)).toEqual(['Odo Finch', speaker]);
});
