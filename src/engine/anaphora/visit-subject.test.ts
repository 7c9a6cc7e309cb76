import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

it('takes up who is described by an office and does what the sentence tells', () => {
  const text =
    '“It’s a tax,” Tim Phill said.\n\nMayor Odo Finch was in Corran. The mayor wasn’t backing down, at least on the radio, where he said: “Trade wars are good.”';
  expect(speakersOf(text)).toEqual(['Tim Phill', 'Odo Finch']);
});
