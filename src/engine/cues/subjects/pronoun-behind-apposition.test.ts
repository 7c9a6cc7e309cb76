import { expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

const told = 'Odo Finch told the Herald that a ban “will not go far.” ';

it('takes the pronoun for the subject behind what somebody is', () => {
  const text = `${told}A strong advocate of piers with a high rating from the board, he has expressed doubts but argues that it may change. “It has to be broad,” he argued.`;
  expect(speakers(text)).toEqual(['Odo Finch', 'Odo Finch']);
});

it('takes who speaks by what he is', () => {
  const text = `${told}A strong advocate of piers has argued that it may change. “It has to be broad,” the advocate said.`;
  expect(speakers(text).at(-1)).toBe('strong advocate of piers');
});

it('takes no pronoun that a clause about somebody holds', () => {
  const text =
    'A lawyer who stood for Odo Finch in six cases -- none of which, he says, was lost -- said he believes that the board has “the wrong pier.”';
  expect(speakers(text)).toEqual(['lawyer']);
});
