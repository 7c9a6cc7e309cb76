import { describe, expect, it } from 'vitest';
import { speakersInStory } from '../../attribution/speakers-in-story.fixture.ts';

describe('descriptions that name a state or a nation', () => {
  it.each([
    [
      'by the state behind the party',
      'Sen. Bob Corker, R-Tenn., and Sen. Jeff Finch, R-Ariz., met. Corker said he would wait.\n\n“We’ll see,” the Arizona senator said.',
      'Jeff Finch',
    ],
    [
      'by a code of two letters',
      'Rep. Ida Quill (D-NY) and Rep. Odo Finch (D-MI) met. Quill said she would wait.\n\n“We’ll see,” the Michigan Democrat said.',
      'Odo Finch',
    ],
    [
      'by the state where somebody is from',
      'Bob Corker, R-Tenn., is ready. Others, Susan Quill of Maine and Jeff Finch of Arizona, wait.\n\n“We’ll see,” the Maine senator said.',
      'Susan Quill',
    ],
    [
      'by the state in front of the title',
      'New York Sen. Ida Quill and Odo Finch, R-Ohio, met. Finch said he would wait.\n\n“We’ll see,” the New York senator said.',
      'Ida Quill',
    ],
    [
      'not a president, who sits for no state',
      'Ida Quill spoke. Donald Trump had left it to Sen. Odo Finch, he said. “Fine,” the Ohio senator said.',
      'Odo Finch',
    ],
    [
      'not the leader of another nation',
      'In a call with President Donald Trump, Chinese President Xi Jinping urged calm, hours after the American leader said: “Loaded.”',
      'Donald Trump',
    ],
    [
      'not the president of another nation',
      'South Korean President Moon Jae-in spoke. Mr Trump is outspoken. On Monday the US president said it was “bigger”.',
      'Trump',
    ],
    [
      'a party is no nation',
      'U.S. President Donald Trump and Odo Finch met. Trump rose. “We sign,” the Republican president said.',
      'Donald Trump',
    ],
    [
      'a former office that the article does not give',
      'Mitt Quarn wrote a post. “They strain,” Quarn said of President Odo Finch.\n\nThe former Ohio governor who was the nominee in 2012 wrote that it was “severe”.',
      'Mitt Quarn',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersInStory(text).at(-1)).toBe(expected);
  });
});
