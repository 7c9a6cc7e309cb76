import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('names that begin with the surname', () => {
  it.each([
    [
      'tell no sex by it',
      'Odo Pike was there. “It is safe,” said Lu Xiang, an expert in tides.\n\nIt answers “fair concerns,” he said.',
      ['Lu Xiang', 'Lu Xiang'],
    ],
    ['are short by it', 'Zhao Xiang spoke. “We are ready,” Zhao said.', ['Zhao Xiang']],
    ['are short by it behind Mr', 'Geng Shuang spoke. “We are ready,” Mr Geng said.', ['Geng Shuang']],
    ['may end in He', 'Liu He asked for a list. “We are ready,” Liu said.', ['Liu He']],
    [
      'end where a sentence does',
      'It was up to Liu. He asked for “a list”. “We go,” Liu said.',
      ['Liu', 'Liu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
