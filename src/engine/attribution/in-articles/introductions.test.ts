import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

const below = '\n\n“We heard the water long before we saw it.”';

describe('a line with a colon over the words', () => {
  it.each([
    [
      'tells whom somebody told them',
      'In one exchange, as he insisted the note was old, Finch told Radio Tove’s Ida Quill:',
      'Finch',
    ],
    [
      'tells the paper they were written for',
      'Odo Finch wrote in a piece for the Tove Courier:',
      'Odo Finch',
    ],
    [
      'ends in a place',
      'As Odo Finch writes in the opening of The Weir, his tales of the flood in Fenwick, Norland:',
      'Odo Finch',
    ],
    [
      'ends in those who paid for the evening',
      'A clerk, Ida Quill, said at a dinner paid for by the Norland Bar Association:',
      'Ida Quill',
    ],
    ['has more of somebody', 'Ida Quill rowed to the hall alone. Here’s more from Quill:', 'Ida Quill'],
    ['has no verb', 'Ida Quill rowed to the hall alone. More from Quill:', 'Ida Quill'],
    [
      'has an aside behind the name',
      'Finch said he would not go. This from Ida Quill, the mayor:',
      'Ida Quill',
    ],
    ['tells where a reporter is', 'From Norland, Radio Tove’s Ida Quill reports:', 'Ida Quill'],
    ['tells whom a paper quoted', 'The Herald this week quoted an auditor, Ida Quill:', 'Ida Quill'],
    // Nobody is told to speak: the name before the colon does.
    ['tells no verb of saying', 'It did not surprise Ida Quill:', 'Ida Quill'],
    ['names another behind a semicolon', 'Finch said no; it did not surprise Ida Quill:', 'Ida Quill'],
  ])('%s', (_, line, name) => {
    expect(speakers(line + below)).toEqual([name]);
  });
});

describe('a sentence that tells of words which come next, alone in their paragraph', () => {
  it.each([
    [
      'an apology, of which a paper tells',
      'According to the Tove Courier, in the series, Odo Finch offers up a “half-baked” apology to Ida Quill.',
      ['Tove Courier', 'Odo Finch'],
    ],
    [
      'a statement behind other words in marks',
      'Bo Roe called it “late”. His lawyers were not there, but they released a statement the night before.',
      ['Bo Roe', 'His lawyers'],
    ],
    [
      'not where a body has no answer',
      'Bo Roe called it “late”. The board has yet to respond to a request for a statement.',
      ['Bo Roe', 'Bo Roe'],
    ],
  ])('%s', (_, line, names) => {
    expect(speakers(line + below)).toEqual(names);
  });
});
