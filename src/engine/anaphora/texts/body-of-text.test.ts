import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'the body is named before': {
    text: 'The Norland Tide Agency has nine boats. Two are dry.\n\n“The boats must be mended,” said an agency statement.',
    expected: ['Norland Tide Agency'],
  },
  'a memo is somebody’s': {
    text: 'Odo Finch left. “We are proud,” a Voss campaign memo said.',
    expected: ['Voss campaign memo'],
  },
  'the words before it': {
    text: 'Odo Finch left. “We are proud,” a Voss campaign release said. “And tired,” said a Corran Link statement. Corran Link runs buses.',
    expected: ['Voss campaign', 'Corran Link'],
  },
  'a post on a network is not the network’s, its statement is': {
    text: 'A Facebook post says: “The yard burned.” ¶ The post adds: “Share it.” ¶ “It is gone,” a Facebook statement said.'.replaceAll(
      ' ¶ ',
      '\n\n',
    ),
    expected: ['Facebook post', 'post', 'Facebook'],
  },
  'a campaign that the article has named': {
    text: 'Odo Voss’s campaign has spent a lot. Voss is proud.\n\nThe campaign in a letter on Monday called it “a late beginning”.',
    expected: ['Voss campaign'],
  },
};

describe('texts of bodies', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
