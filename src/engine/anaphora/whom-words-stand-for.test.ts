import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'of whom the sentence speaks, behind as for': {
    text: '“I cannot say more,” Ida Prunt said. ¶ As for Tove Lavell, she has been offered half of it. “Half of what?” she says.',
    expected: ['Ida Prunt', 'Tove Lavell'],
  },
  'not who calls it something on the way': {
    text: 'Paolo Cresc had been sent off for what the referee deemed foul language. He denied it. “I said it in Latin,” he said.',
    expected: ['Paolo Cresc'],
  },
  'a minister whose letter somebody reads': {
    text: 'Odo Finch laughed. “We are stuck,” said Odo Finch. ¶ Finch also read a letter from the junior minister, Conal Brann. “I have asked my officers,” the minister wrote.',
    expected: ['Odo Finch', 'Conal Brann'],
  },
  'a firm whose shares fell': {
    text: 'Shares in kitchenware group Tolvane fell on Monday. ¶ The company blamed “a cold autumn”. ¶ Ida Quill, who joined from the retailer Hoogwater, was sorry.',
    expected: ['Tolvane'],
  },
  'a freshman of either sex': {
    text: 'The ball hung long enough for Tamsin Whitlow to think. ¶ “That sounds odd,” the freshman said.',
    expected: ['Tamsin Whitlow'],
  },
  'a president whom nobody names': {
    text: 'A lawyer for the Tunde family denied it. ¶ In an address the president vowed to act “at once”.',
    expected: ['president'],
  },
  'a broadcaster is a body': {
    text: 'Ida Quill, 68, was asked about birds. Channel Nine would pay her. “We fell short,” the broadcaster said.',
    expected: ['broadcaster'],
  },
  'not of whom somebody tells': {
    text: 'Greta Voss, 58, wept. Kayla Brand, a lawyer, asked for nine years. The defendant spent it on cruises, she said, calling it “a patient theft”.',
    expected: ['Kayla Brand'],
  },
  'a hall of the town is nobody': {
    text: 'Our reporter Cass Delac is in Port Tarn, where the water has reached City Hall. “There is a boat in the road,” she tells us.',
    expected: ['Cass Delac'],
  },
  'not who stands in a clause behind where': {
    text: 'Ida Quill walks with her daughter to the hall where Zaynab teaches. “I have no complaint,” she said.',
    expected: ['Ida Quill'],
  },
};

describe('whom words stand for', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => {
    expect(speakersOf(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
