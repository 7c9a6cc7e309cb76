import { expect, test } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

test('a surname that stood alone is not his who is named later as a relative', () => {
  const text = `Councillor Quarn spoke of the harbour on Monday. Nobody asked Quarn about the pier.

Odo Quarn, the mayor’s son, also spoke. “It will fall,” he said.

“The harbour is safe,” Quarn wrote on Tuesday.`;
  expect(speakers(text)).toEqual(['Odo Quarn', 'Quarn']);
});

test('it is whose whole name stands as often as the relative’s', () => {
  const text = `Quarn’s wife, Ida Quarn, left the town. Odo Quarn stayed.

“The harbour is safe,” Quarn said.`;
  expect(speakers(text)).toEqual(['Odo Quarn']);
});

test('a surname that stands behind the relative’s whole name only is the relative’s', () => {
  const text = `Odo Quarn, the mayor’s son, spoke on Monday.

“The harbour is safe,” Quarn said.`;
  expect(speakers(text)).toEqual(['Odo Quarn']);
});
