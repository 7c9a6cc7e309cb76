import { expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

it.each([
  [
    'words of a question in two pieces',
    'After Finch was asked at the hall, on Thursday, whether “weirs like this one” should “lose all their funds,” Finch replied, “Yes.”',
    [null, null, 'Finch'],
  ],
  [
    'a question that opens the sentence',
    'Asked at the hall whether it was “a plain sham from end to end,” Finch replied, “Yes.”',
    [null, 'Finch'],
  ],
  [
    'a question behind when',
    'Ida Quill came. When asked if the pier “was doomed from the start,” Quill said no.',
    [null],
  ],
  [
    'a question that somebody put',
    'When Ida Quill was pressed by Odo Finch on whether the weir “was doomed from the start,” Quill answered, “No.”',
    ['Odo Finch', 'Ida Quill'],
  ],
  [
    'an answer behind a question',
    'Ida Quill came. After Quill was asked whether she would go, “it is far too late,” Quill replied.',
    ['Ida Quill'],
  ],
  [
    'an answer without a question in words',
    'Ida Quill came. When she was asked about it, Quill said it was “far too late”.',
    ['Ida Quill'],
  ],
  [
    'the words that follow the answer',
    'Ida Quill came. Asked whether she would back “a plain sham”, she said it was not clear what it was. “I do not know that anybody has told us.”',
    [null, 'Ida Quill'],
  ],
  [
    'what somebody else is asked about',
    'Asked whether Odo Finch had called it “a plain sham”, Ida Quill said yes.',
    ['Odo Finch'],
  ],
])('%s', (_, text, names) => {
  expect(speakers(text)).toEqual(names);
});
