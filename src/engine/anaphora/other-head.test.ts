import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('who heads a body', () => {
  it.each([
    [
      'the head of another body',
      'Port Union president Odo Lynch said the officer was wronged. “It is too late,” Lynch said.\n\nThe head of the Harbour Review Board, which brought the case, said the evidence left them “no option”.',
      ['Odo Lynch', 'head of the Harbour Review Board'],
    ],
    [
      'the head of his own',
      'Harbour Review Board chairman Odo Lynch spoke on Monday. The head of the Harbour Review Board said the evidence left them “no option”.',
      ['Odo Lynch'],
    ],
    [
      'a lawyer, who is no attorney general',
      'In a note, Mr. Cabe disputed the claims of Attorney General Jeff Sess. His lawyer said it was done “in a week.”',
      ['His lawyer'],
    ],
    [
      'a leader, who is no secretary of the treasury',
      'Treasury Secretary Steve Mnuch said more firms would be added.\n\nOn Saturday, Norland’s supreme leader said the republic is “victorious”.',
      ['Norland’s supreme leader'],
    ],
    [
      'the one whom a paper writes about, not the paper',
      'The college has sued the customs office in court, the Tove Herald reported. It argues that the decision “upended” its plans.',
      ['college'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
