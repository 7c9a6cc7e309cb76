import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'a body named before the noun': {
    text: 'The Larch Family Foundation published its figures. “Support falls by half,” the Larch survey adds.',
    expected: ['Larch Family Foundation'],
  },
  'a paper named before the noun': {
    text: 'Odo Finch leads the unit. A Harbour Times poll said “half the town” had left.',
    expected: ['Harbour Times'],
  },
  'what nobody shows to be a body wrote no report': {
    text: 'Odo Finch leads the unit. The Velm report said “half the town” had left.',
    expected: ['Velm report'],
  },
  'a body named behind the noun': {
    text: 'Ferries are late. According to a report from Orsa Marine Bank, “half the boats” will go.',
    expected: ['Orsa Marine Bank'],
  },
  'a body behind a verb of bringing out': {
    text: 'Few have a “great deal of hope”, according to a survey released in April by the Tide Insight Project.',
    expected: ['Tide Insight Project'],
  },
  'the report again': {
    text: 'Workers lose little, says a study on the cost of ferries conducted by the National Academy of Harbours. The mayor smiled.\n\nThe study concluded that the effect was “very small”.',
    expected: ['National Academy of Harbours'],
  },
  'another report came in between': {
    text: 'Workers lose little, says a study by the National Academy of Harbours. A study from 2014 is older.\n\nThe study concluded that the effect was “very small”.',
    expected: ['study'],
  },
  'a report of their own': {
    text: 'Many doubted a survey by the Tide Foundation. Two students made their own survey. That survey called the boats “slow”.',
    expected: ['survey'],
  },
  'engineers without a name': {
    text: 'A preliminary survey by weather engineers rated the storm an EF4. Damage was “at the upper end”, the survey said.',
    expected: ['survey'],
  },
  'a report from a place': {
    text: 'A report from Paris said the boats were “late again”.',
    expected: ['report from Paris'],
  },
};

describe('whose report speaks', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
