import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'the prime minister is no first minister': {
    text: 'Theresa Finch spoke at noon. Hilda Quill, the first minister of Norland, said the fire was grim.\n\nIn a statement on Tuesday, the prime minister said it had been “callous”.',
    expected: ['Theresa Finch'],
  },
  'the prime minister is no first minister before her name': {
    text: 'Theresa Finch called it “sickening”. Later First Minister Nicola Quill said police were in contact with them.\n\nIn a statement on Tuesday, the prime minister said it had been “callous”.',
    expected: ['Theresa Finch', 'Theresa Finch'],
  },
  'the leader of a majority leads no minority': {
    text: 'Harbour chief Odo Finch met House minority leader Ida Quill. Senate majority leader Odo Thole was late.\n\nThe House did not vote, Quill said. It was “over”, the majority leader said.',
    expected: ['Odo Thole'],
  },
  'the prime minister is no home secretary': {
    text: 'Home Secretary Karl Voss wants new lamps. Odo Finch has said streets are dark.\n\nMr Voss is to speak of it on Monday. The prime minister on Sunday said the lamps would be “brighter”.',
    expected: ['Odo Finch'],
  },
  'the foreign secretary is whose office is printed': {
    text: 'Education Secretary Ida Thole spoke after Foreign Secretary Odo Finch. “Schools are full,” Thole said.\n\nThe Foreign Secretary told the radio: “I was joking.”',
    expected: ['Ida Thole', 'Odo Finch'],
  },
  'the shadow health secretary is another': {
    text: 'Tom Reid, the Health Secretary, set out the paper. The Shadow Health Secretary said it was “hollow”.',
    expected: ['Shadow Health Secretary'],
  },
};

describe('offices of state', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
