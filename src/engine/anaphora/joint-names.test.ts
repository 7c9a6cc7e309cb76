import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('those who speak together', () => {
  it.each([
    [
      'behind the verb, each with a title and a state',
      '“We do not know,” said Rep. Odo Finch of Maryland and Rep. Jem Lane of Ohio.\n\n“It is late,” they said.',
      ['Odo Finch and Jem Lane', 'Odo Finch and Jem Lane'],
    ],
    [
      'before the verb, each with an office',
      'House Minority Leader Ida Quill and Senate Minority Leader Odo Finch said the list “goes too far.”',
      ['Ida Quill and Odo Finch'],
    ],
    [
      'with their seats, behind where they said it',
      'In a statement, Sens. Odo Finch (R-Ariz.) and Ida Quill (R-Maine) said: “We are worried.”',
      ['Odo Finch and Ida Quill'],
    ],
    [
      'with what each of them is',
      'Odo Finch, the mayor, and Ida Quill, the sheriff, said the fire was “a tragedy.”',
      ['Odo Finch and Ida Quill'],
    ],
    [
      'by their surnames, where the article has more',
      'Odo Finch met Ida Quill. “It was dark,” Finch and Quill said.',
      ['Odo Finch and Ida Quill'],
    ],
    [
      'three of them',
      'Reporters Odo Finch, Bo Chen, and Ida Quill wrote that it was “a good day.”',
      ['Odo Finch, Bo Chen and Ida Quill'],
    ],
    [
      'two bodies',
      'The FBI and the Tarn Police Department said they had “found nothing.”',
      ['FBI and Tarn Police Department'],
    ],
    [
      'not whom another is told of with',
      'Jem Brome thanked Odo Finch, the mayor, and Ida Quill said it was “a good day.”',
      ['Ida Quill'],
    ],
    [
      'not two who speak one after the other',
      '“A good day,” said Odo Finch, and Ida Quill said it was “late.”',
      ['Odo Finch', 'Ida Quill'],
    ],
    ['not who does something else', '“A good day,” said Odo Finch and Ida Quill laughed.', ['Odo Finch']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
