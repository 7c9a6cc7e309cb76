import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.ts';

const opening = 'News of the day in Tarn\n\nIt rained in Tarn on Monday, and then it rained again.\n\n';

function annotate(text: string) {
  return annotateText('tarn', opening + text).quotations.map(({ speaker }) => speaker);
}

function lastSpeaker(text: string) {
  return annotate(text).at(-1)?.name ?? null;
}

describe('texts speak for their authors', () => {
  it.each([
    [
      'a letter from',
      'A letter from the leader, Ann Morrow, came on Friday. “We will fight,” the letter said.',
      'Ann Morrow',
    ],
    [
      'a statement issued',
      'The airline issued a statement on Friday. “Nobody was hurt,” the statement read.',
      'airline',
    ],
    [
      'said in a statement',
      'Odo Finch said in a statement that he was ill. “I will be back,” the statement read.',
      'Odo Finch',
    ],
    ['her letter', 'Ann Morrow resigned. Her letter was short. “I am tired,” the letter said.', 'Ann Morrow'],
    ['a report by nobody', 'The report found it was “rotten”. “Nobody looked,” the report said.', 'report'],
    ['a video that said', 'Corran Foods released a video that said: “We will have fun.”', 'Corran Foods'],
    [
      'a statement that stands first',
      'In a statement, Odo Finch announced that he was ill.\n\n“He will be back,” the statement said.',
      'Odo Finch',
    ],
    [
      'an email sent by somebody, read twice',
      'The email was sent at noon by chief clerk Ida Thole. Two boats were lost.\n\n“The pump is off,” it reads.\n\n“Send help,” it said.',
      'Ida Thole',
    ],
    [
      'an email that has only been written',
      'Ida Thole emailed members on Monday, telling them she was “ready”. The email goes on to say: “He has ruined the lock.”',
      'Ida Thole',
    ],
    [
      'a statement never brought in',
      'The Thole campaign on Monday responded that it had moved. “Mr Thole paid,” the statement said.',
      'Thole campaign',
    ],
    [
      'a statement from elsewhere',
      'PC Odo Finch said it was cold. A statement from Corran Water was read out. It said the firm was “sorry”.',
      'Corran Water',
    ],
    [
      'a statement that the sentence before ends with',
      'Ida Thole, a star, has won. Outside court, her solicitor Gita Voss read a statement. It said: “Ida is delighted.”',
      'Gita Voss',
    ],
    [
      'a message sent by who was named beside his role',
      'The previous holder, Jill Orrin, 68, sent a message. It read: “Well done, you old pirate.”',
      'Jill Orrin',
    ],
    ['a sign that said', 'Pupils stood by a sign that said: “We will have fun.”', 'sign'],
  ])('%s', (_, text, expected) => expect(lastSpeaker(text)).toBe(expected));
});
