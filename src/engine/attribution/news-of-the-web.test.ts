import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from './speakers-in-story.fixture.ts';

describe('whose words they are, as news on the web prints it', () => {
  it.each([
    ['who is heard on a recording', 'They played a recording of the mayor saying it was “over”.', ['mayor']],
    [
      'somebody of a paper who is heard',
      'A soundbite followed of The Harbour Post’s Owen Clarke proclaiming: “This makes the council squirm.”',
      ['Owen Clarke'],
    ],
    ['not what is seen on it', 'Mr Quarn sent a video of the pier saying that it was “done”.', ['Quarn']],
    [
      'a first name that is a month',
      'Experts warn of it. “It does not help,” said May Chu, a clerk. In May Holm Ltd closed.',
      ['May Chu'],
    ],
    [
      'somebody of a channel whose name has a dot',
      '“Will he sail?” Coast.TV’s Odo Finch asked Garrod on Thursday.',
      ['Odo Finch'],
    ],
    [
      'an envoy to a body',
      'Norland ambassador to the United Tides Ida Holm said: “It is fun.”',
      ['Ida Holm'],
    ],
    [
      'who said what a paper with two names prints',
      'Mrs. Quill told voters that she was “leaning against it,” according to the Tarnford Press-Herald.',
      ['Quill'],
    ],
    ['not nobody', 'Odo Finch rose. No one should call it “late,” he thought.', ['Odo Finch']],
    [
      'whom the sentence before presents',
      'The comics rose. On Channel Six, there’s Odo Finch. “It is like slashing your own tyres.”',
      ['Odo Finch'],
    ],
    [
      'somebody by what he is, not by what he wears',
      'A man wearing a red hat said “we lost”. A nurse working nights said “we won”.',
      ['man', 'nurse'],
    ],
    [
      'a trade that ends in a field',
      'A council planning officer said “no”. A student nursing tutor said “yes”.',
      ['council planning officer', 'student nursing tutor'],
    ],
    [
      'somebody who is doing something, next',
      'Bo Sanders pays little.\n\nAn employee earning $15 an hour crunched the numbers. He said it could be more. “They take it,” he told Tove News.',
      ['employee'],
    ],
    ['several by what they are', 'Lawmakers working on the plan called it “late”.', ['Lawmakers']],
    [
      'a stranger whom only the sentence before shows',
      'The camera pans before it stops at a young man in old army boots. “Come with us,” he says.\n\nOdo Finch rules Norland.',
      ['young man'],
    ],
    [
      'who goes on, not where it was read',
      'Odo Finch was cross. “What did they do?” Finch said. “Here is the leader of our land.” (The Tarn News)',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'whoever quotes with a word of his own',
      'Finch urged residents living in the valley to flee, warning, quote, “This will kill you,” unquote.',
      ['Finch'],
    ],
  ])('is found for %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
