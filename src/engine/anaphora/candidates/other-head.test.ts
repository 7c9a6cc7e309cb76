import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

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
    [
      'a chief whom the article calls a director',
      'In an interview, CDC director Robert Redf said on Tuesday that it would be hard.\n\nThe CDC chief said that it had come late. He argued that it “could have been hard”.',
      ['Robert Redf'],
    ],
    [
      'a chief whom the article calls secretary-general',
      'Jens Stolt, the secretary-general of NATO, spoke on Monday. “We are one,” the NATO chief said.',
      ['Jens Stolt'],
    ],
    [
      'a head whose body is named by its initials further on',
      'The head of the Civilian Review Board said the evidence left them “no option”.\n\n“Make no mistake,” CRB chairman Fred Davy said.',
      ['Fred Davy', 'Fred Davy'],
    ],
    [
      'an adviser whom the next paragraph names',
      'Odo Finch’s campaign has sharpened its attacks. A Finch adviser on the seas used harsher language, calling the council “amateur.”\n\nRichard Will, Finch’s sea policy adviser, cited the storm.',
      ['Richard Will'],
    ],
    [
      'an aide whom the next paragraph does not name',
      'A top Liberal aide said: “It will be messy.”\n\nOdo Manl, a former top aide, agreed.',
      ['top Liberal aide'],
    ],
    [
      'the president for whom one is named by far the most',
      'Trump left on Monday. Trump spoke to Obama. Trump was late, and Trump said so. The president added that it was “in tatters”.',
      ['Trump'],
    ],
    [
      'a source, who is nobody with a name',
      'An official with knowledge of the talks told the Herald of it, and the harbour chief, Odo Ryng, had proposed it.\n\nIt “must not be used,” the source said.',
      ['official with knowledge of the talks'],
    ],
    [
      'a source close to somebody with a name',
      'A source close to the health secretary, Martin Ellor, said that he was ‘livid’ about it.',
      ['source close to the health secretary'],
    ],
    [
      'one of several, and then the man',
      '“I believe that,” Odo Finch said.\n\nThe ex-prisoners thanked Finch and one spoke briefly with reporters. The man said they “were treated in many ways”.',
      ['Odo Finch', 'man'],
    ],
    [
      'an official quoted before without a name',
      'Ed Thorn met the crew. “It was late,” said a senior official. Thorn left. “It was dark,” the official said.',
      ['senior official', 'senior official'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
