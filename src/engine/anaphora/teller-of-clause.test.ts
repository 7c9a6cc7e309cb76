import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('who says what the words go on with', () => {
  it.each([
    [
      'the subject of the last clause that is said, not of the one before',
      'Odo Finch runs the port. Lars Pell has promised a wall, and Finch said Ulf Dahl should see that it will end in ruin, “a thing of dust,” he added.',
      ['Odo Finch'],
    ],
    [
      'not who is told of in that clause',
      'Ida Quill has called for a vote, but Lena Holm said the board, which Quill leads, had no choice, “none at all,” she said.',
      ['Lena Holm'],
    ],
    [
      'a newcomer who opens the sentence, not whom the article is about',
      `Rep. Ida Quill was barred from the docks. ${'Quill rose, and she wrote a letter. '.repeat(6)}\n\nNour Tarrik told the Herald that Quill had written.\n\n“Dockers are put in an odd place,” she said.`,
      ['Nour Tarrik'],
    ],
    [
      'not who has said something by the way',
      'Dr Odo Finch, when asked, said a cure was far off. Finch works for the port. Pell has said he would like one by May.\n\n“The thought of it by autumn is a bridge too far,” he said.',
      ['Odo Finch'],
    ],
    [
      'not who opens a sentence that another ends',
      'Lars Pell ran Tarn. He kept it dry, Pell has said. Pell sparred with Odo Finch over their records. Mr Finch said he cut the port while saving it, and Mr Pell said he did that in Tarn with a Green council.\n\n“You know, Odo, I cut more than anybody,” he said.',
      ['Lars Pell'],
    ],
    [
      'who replies, where somebody is asked',
      'Mayor Odo Finch asked Lars Pell about the wall.\n\n“It will hold,” he replied.',
      ['Lars Pell'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
