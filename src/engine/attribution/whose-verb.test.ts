import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from './speakers-in-story.fixture.ts';

describe('a verb, and whose it is', () => {
  it.each([
    [
      'a firm’s, behind whose label it is',
      'Orla Finch won. Finch’s label, Larch Sound, said it was “delighted that sense has won”.',
      ['Larch Sound'],
    ],
    [
      'a mother’s, behind a clause on her son',
      'The mother of a boy who drowned in a quarry has said his death was “waiting to happen”.',
      ['mother of a boy'],
    ],
    [
      'nobody’s who was told',
      'Residents of Orrin were told on Sunday to leave “now, not after lunch”.',
      [null],
    ],
    [
      'a review’s, behind what people were made to feel',
      'Mothers were made to feel “like a nuisance” and many babies might have lived, an independent review has concluded.',
      ['independent review'],
    ],
    [
      'a report’s, behind a clause on whom it is about',
      'The report describes a place in which women who asked for help were treated as “difficult”.',
      ['report'],
    ],
    [
      'a crowd’s, which shouts',
      'Villa came on Monday. He was met with shouts of “Where were you?” from a crowd outside the cathedral.',
      ['crowd'],
    ],
    [
      'hers, behind an opening without a comma',
      'Marta Villal saw it. Of her side’s display she was less kind, describing the first half as “a heap of people”.',
      ['Marta Villal'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
