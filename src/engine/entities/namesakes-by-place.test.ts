import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('a surname alone, where several people bear it', () => {
  it.each([
    [
      'is whoever was the subject just before, by the whole name',
      'Simon Quarn, the head of the yard, said the deal was good. “It is fine,” Mr Quarn said. ¶ Arthur Quarn, who ran the yard until 2016, will vote against. ¶ “It is a poor deal,” Mr Quarn said.',
      ['Simon Quarn', 'Arthur Quarn'],
    ],
    [
      'is whoever has just spoken',
      'Simon Quarn said the deal was good. ¶ “I say no,” Arthur Quarn said. ¶ “It is a poor deal,” Quarn added. “I will not sign it,” Quarn said.',
      ['Arthur Quarn', 'Arthur Quarn', 'Arthur Quarn'],
    ],
    [
      'is not somebody whom the sentence before only names',
      'Simon Quarn was for it, and so was his brother, Arthur Quarn. ¶ “It is fine,” Quarn said.',
      ['Simon Quarn'],
    ],
    [
      'is not whom its own sentence names',
      'Simon Quarn was for it. Simon Quarn spoke first. ¶ Arthur Quarn called it “the end of the yard,” Quarn said.',
      ['Simon Quarn'],
    ],
    [
      'is he whose surname stands in front, where he spoke just before',
      'Tony Kim and Kim Hak-song were freed too. ¶ One of the men, Kim Dong-chul, said: “It is a dream.” ¶ “We were well,” Mr. Kim said of the yard.',
      ['Kim Dong-chul', 'Kim Dong-chul'],
    ],
    [
      'is not who was the subject before another, of a rare first name, was named',
      'Orvo Quarn runs the yard. ¶ Ida Quarn was against it. The chair is Orvo Quarn. “I have waited,” Quarn said. “I row,” said Orvo Quarn.',
      ['Orvo Quarn', 'Orvo Quarn'],
    ],
    [
      'is the first again, long after',
      'Simon Quarn was for it. ¶ Arthur Quarn was not. ¶ It rained all day. ¶ The tide was out. ¶ Nobody came to the yard. ¶ “It is fine,” Quarn said.',
      ['Simon Quarn'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll(' ¶ ', '\n\n'))).toEqual(expected);
  });
});
