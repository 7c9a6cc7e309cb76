import { expect, it } from 'vitest';
import { speakersOf } from '../anaphora/speakers-of.fixture.ts';

it('takes a name in capitals that stands in small letters too for a person’s', () => {
  const text =
    'ROBERT F. FINCH: “We sail.”\n\nIda Lee spoke of Robert Finch. Bobby Finch came up to her and said, “We sail at dawn.”';
  expect(speakersOf(text)).toEqual(['Robert F. Finch', 'Robert F. Finch']);
});

it('takes a headline in capitals that stands in the text for no name', () => {
  const text =
    'The ferry is late.\n\nThat is so. FERRY TOVE LEAVES DRY DOCK MORE THAN A YEAR AFTER COLLISION The minister, who was asked about it, “was not aware” of it, her spokesman Odo Finch said.';
  expect(speakersOf(text)).toEqual(['Odo Finch']);
});
