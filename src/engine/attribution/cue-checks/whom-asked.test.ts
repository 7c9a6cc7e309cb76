import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whom somebody asks', () => {
  it.each([
    [
      'answers in the next paragraph',
      [
        'Mike Penn spoke to Brian Wills. “There are errors in it,” Penn told him.',
        'Wills tried to close the matter, pressing Penn again for “what the errors are”.',
        '“I think the board will lay those out.”',
      ].join('\n\n'),
      ['Mike Penn', 'Brian Wills', 'Mike Penn'],
    ],
    [
      'answers, though nothing of the question is quoted',
      'Mara Quill asked Odo Finch about the pier.\n\n“I have not seen it.”',
      ['Odo Finch'],
    ],
    [
      'answers where a pronoun stands for him',
      'Odo Finch came late. Mara Quill asked him whether the pier was safe.\n\n“I have not seen it.”',
      ['Odo Finch'],
    ],
    [
      'does not answer a request',
      'Mara Quill asked Odo Finch to leave.\n\n“This is my pier and my wall and my boat.”',
      ['Mara Quill'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

it('words of a question are not his who answers', () => {
  expect(
    speakers(
      'Odo Finch is mayor. Asked whether Finch stands by his promise that he will “knock the wall down”, chief of staff Mara Quill replied that he does.',
    ),
  ).toEqual(['Odo Finch']);
});
