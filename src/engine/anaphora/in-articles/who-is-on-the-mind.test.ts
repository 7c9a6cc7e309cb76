import { expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

it.each([
  [
    'the teller, not somebody described in what she tells',
    'Ann Strong, a spokeswoman for the House speaker, Paul Ryall, said the top Republican did not agree with Hilda Clint. “Our democracy relies on it,” she said.',
    ['Ann Strong'],
  ],
  [
    'whom a paper spoke to',
    '“We are late,” Ben Netan said, according to the Post.\n\nBBC News spoke to Abdul Mustaf, a father of seven and a friend of the mayor, Karl Voss. “It’s not just bread,” he told the station.',
    ['Ben Netan', 'Abdul Mustaf'],
  ],
  [
    'somebody of a place, at the head of a sentence',
    'Sen. Cory Garden said: “We are late.” But Norland’s John McCall was more forceful. “It is wrong,” he said in a statement.',
    ['Cory Garden', 'John McCall'],
  ],
  [
    'who stands behind the committee he sits on',
    'Harbour Tides Committee Chuck Grassell released a statement Thursday about the report on nominee Brett Kavan. “I have read it,” he said in a statement.',
    ['Chuck Grassell'],
  ],
])('a pronoun is %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
