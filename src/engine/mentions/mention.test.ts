import { describe, expect, it } from 'vitest';
import { speakersOf } from '../anaphora/speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'who is named after what he is': {
    text: 'The mayor rode with a 70-year-old potter named Odo Finch, who is new to this and who waved at all, praising “the mayor’s hat” as he passed.',
    expected: ['Odo Finch'],
  },
  'whose assumption it was': {
    text: 'Odo Finch rang the station. His assumption, stated on air, was that “as boats rot,” buyers would leave.',
    expected: ['Odo Finch'],
  },
  'whose theory it is': {
    text: 'Ida Thole has watched gulls for years. Her theory is that “they count the boats”.',
    expected: ['Ida Thole'],
  },
  'whose report it was': {
    text: 'The harbour was judged by the former mayor Odo Finch. The quay is “too short by half”, his report said.',
    expected: ['Odo Finch'],
  },
  'one man who ran two clubs': {
    text: '“I wanted him,” said Vale manager Odo Finch in May.\n\nThe former Corran and Tarn manager is also looking for a boat. “I want a blue one,” he said.',
    expected: ['Odo Finch', 'Odo Finch'],
  },
  'a magazine by its name': {
    text: 'The game was a hit. “It is the best of them,” wrote the small Tidings magazine in its review.',
    expected: ['Tidings'],
  },
};

describe('mentions of speakers', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
