import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('a name behind the name of a body', () => {
  it.each([
    [
      'with small words in it',
      '“We pay our way,” said Hope on the Hill Senior Vice President Ida Quill.',
      'Ida Quill',
    ],
    [
      'with a verb in it',
      '“We pay our way,” said Committee to Protect Piers President Ida Quill.',
      'Ida Quill',
    ],
    [
      'with an aim in it',
      '“We pay our way,” said Alliance for a Better Bay’s chief lobbyist, Ida Quill.',
      'Ida Quill',
    ],
    [
      'before a trade in small letters',
      '“It is late,” said Mothers Against Fast Boats chapter president Ida Quill.',
      'Ida Quill',
    ],
    ['before the verb', '“It is late,” Focus on the Pier Policy Analyst Ida Quill said.', 'Ida Quill'],
    [
      'before a trade and the verb',
      '“It is late,” Mothers of the Bay state coordinator Ida Quill told reporters.',
      'Ida Quill',
    ],
    [
      'that is a campaign by its year',
      '“He never slept,” recalled former Halloran ’12 staffer Ida Quill.',
      'Ida Quill',
    ],
    [
      'a school, in an aside that no comma closes',
      '“I read it all,” Ida Quill, a School of Tides and Coastal Sciences junior said.',
      'Ida Quill',
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));

  it('is none where somebody of that surname belongs to an officer', () => {
    const text = 'Odo Graham is a clerk.\n\n“He is tired,” said Graham of Tarn Harbour Mayor Ida Quill.';
    expect(speakers(text)).toEqual(['Odo Graham']);
  });

  it('is none where the first word only opens the sentence', () => {
    expect(speakers('Friends of Tarn Harbour Mayor Ida Quill said she was “tired of it all”.')).not.toEqual([
      'Ida Quill',
    ]);
  });
});

describe('a news agency by its name', () => {
  it.each([
    [
      'behind what runs it',
      'The Tarn state-run NRTA news agency said on Tuesday that “a missile” fell.',
      'NRTA',
    ],
    [
      'in an owner’s phrase',
      'The north’s official Halvra news agency said the town was “misleading everybody”.',
      'Halvra',
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('who signs the words', () => {
  it.each([
    [
      'for a post that is not yet taken up',
      '“There are many who are excited.” — South Tarn state Sen.-elect Ida Quill',
      'Ida Quill',
    ],
    [
      'by a handle behind an office',
      'Congressman Odo Finch voted no. “It is sad that Odo Finch would vote no” —NCC Spokesperson @Ida_Quill',
      '@Ida_Quill',
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});
