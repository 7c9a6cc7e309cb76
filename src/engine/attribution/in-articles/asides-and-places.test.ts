import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose words they are where other phrases stand beside the verb', () => {
  it.each([
    [
      'a list of who a body is made of',
      'Last month, a panel of the council, made up of doctors, attorneys and farmers, concluded that “there is strong interest in it.”',
      ['panel of the council'],
    ],
    [
      'a place with a clause between dashes',
      'Tarn Hornets coach Odo Finch, speaking before his team played Wednesday at Selby -- where the news broke -- said, “These are scary times.”',
      ['Odo Finch'],
    ],
    [
      'what a body calls a thing that somebody proposed',
      'Harbour officers proposed a charge, a step that the union called “a tax on weather”.',
      ['union'],
    ],
    [
      'the same without that',
      'Harbour officers never spoke of the leak, an omission the court called “hard to explain”.',
      ['court'],
    ],
    [
      'not behind words that the clause has had already',
      'Odo Finch described the last pier, which sailors call “Old Grief”, as “four minutes of regret”.',
      [null, 'Odo Finch'],
    ],
    [
      'behind what the spokesman speaks on',
      'The Reform Party asked why. “It sits in the bank,” said its spokesman on rural housing, Odo Finch.',
      ['Odo Finch'],
    ],
    [
      'two clauses with who before the verb',
      'One senior planner who is advising neither side, and who asked not to be named, said the mayor had been “asleep”.',
      ['senior planner'],
    ],
    [
      'a sum at the end of an aside',
      'Harbour Watch, the charity which had offered £400,000, said it was “sad”.',
      ['Harbour Watch'],
    ],
    [
      'asked last year',
      'Odo Finch wore the medal once. Asked last year what he would like, he thought for a while. “A quiet day.”',
      ['Odo Finch'],
    ],
    [
      'a court that rules that somebody had written',
      'A court freed a preacher, ruling that the town of Tarn had printed papers that reach “a mother calling her children”.',
      ['court'],
    ],
    [
      'not what a side admits in a comparison',
      'A Norland diplomat said the gap was narrower than either side admitted. “It is about nine days.”',
      ['Norland diplomat'],
    ],
    [
      'a crowd in a place',
      'As members left the chamber, about forty pupils in the rotunda chanted “Ask us first!”',
      ['forty pupils'],
    ],
    [
      'a message sent to people in a place',
      'The warning for Tarn, Kettle Flat and Upper Tarn is in force. “Leave now,” the message sent to phones in the district says.',
      ['message'],
    ],
    [
      'the paper that printed it',
      'The play was dismissed in one newspaper as “furniture with songs”.',
      ['newspaper'],
    ],
    [
      'who congratulates',
      'In a statement Tarn Schools Trust congratulated staff on “a fine journey”.',
      ['Tarn Schools Trust'],
    ],
    [
      'nobody by calls, that are many',
      'Odo Finch said he had never had as many calls. “I had one at six in the morning.”',
      ['Odo Finch'],
    ],
    [
      'one of several who calls a thing so',
      'Its leaders agreed on a limit, a compromise one of its own authors called “a camel with lamps”.',
      ['one of its own authors'],
    ],
    [
      'a court that orders them back',
      'The Tarn Tribunal ordered the nurses back to work “at once and without condition”.',
      ['Tarn Tribunal'],
    ],
    [
      'a notice that hung there',
      'Taped beneath it was a notice declaring the mill closed “until further notice”.',
      ['notice'],
    ],
    [
      'whom the sentence right before tells of by name',
      'Not all of them felt thanked. Ida Quill, whose husband drives a truck, had run a kitchen. “We fed 400 people a day.”',
      ['Ida Quill'],
    ],
    [
      'a surname with a small letter in front',
      'Minister Helene d’Aubry left. “No business at all,” d’Aubry told parliament.',
      ['Helene d’Aubry'],
    ],
    [
      'a skipper by trade, not by name',
      'Skipper Pete Lanyon found it. “I took it for a lid,” he said.',
      ['Pete Lanyon'],
    ],
    [
      'a report of some day, behind according to',
      'Loss of trees rose by a half, according to a report published on Tuesday that accuses the state of “looking away”.',
      ['report'],
    ],
    [
      'a group behind an opening with a date',
      'When homework went, in 2021, a group of parents wrote to the trust, complaining of “a trial on our children”.',
      ['group of parents'],
    ],
    [
      'an office by its first letters',
      'He means Nelson Wekh, the Member of County Assembly for Tove. The MCA claimed that “not a litre” came.',
      ['Nelson Wekh'],
    ],
    [
      'a firm by the first word of its name',
      'Halvane Home Products recalls heaters. Halvane has been pressed. “Safety is all,” the company said.',
      ['Halvane Home Products'],
    ],
    ['nobody, behind there has been talk', 'There has been talk of “a long pause”.', [null]],
    [
      'a report by office',
      'The system comes in for blame in the auditor’s report, which says it was “put to use too soon”.',
      ['auditor’s report'],
    ],
    [
      'a text that stands somewhere',
      'People of Tarn Wells were roused by an alert on their phones: “Go now. Do not wait.”',
      ['alert'],
    ],
    [
      'a sign that appeared',
      'A sign appeared at the corner of Dunmore Street: “Please send a mayor.”',
      ['sign'],
    ],
    [
      'somebody new beside a quotation of somebody else',
      'Tarnbank said it would meet “as planned”. A source at a third mill was blunter. “We will all follow.”',
      ['Tarnbank', 'source at a third mill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('people who talk in turns', () => {
  const paragraphs = (...lines: string[]) => lines.join('\n\n');

  it('is no part of the name of a body that an aside gives', () => {
    const aside = 'director of the Institute of Tides and Coastal Storms at the Norland Board of Health';
    expect(speakers(`In testimony, Ida Quill, ${aside}, said it was “a great concern to us all.”`)).toEqual([
      'Ida Quill',
    ]);
  });

  it('is the holder of the office that an aside between dashes names', () => {
    const text =
      'A top Democrat -- Harbour Committee Chairman Odo Finch -- said the board will “go after it” soon.';
    expect(speakers(text)).toEqual(['Odo Finch']);
  });

  it('is whom a caption names behind a colon, and not the buttons in front', () => {
    const caption =
      'Facebook Twitter Pinterest ‘He has acted like he is above the law’: Odo Finch on the mayor – video';
    expect(speakers(paragraphs('Ida Quill left on Monday.', caption))).toEqual(['Odo Finch']);
  });

  it('goes on after an answer told back', () => {
    const text = paragraphs(
      '“Who do I call when it hums?” said Ida Quill.',
      '“You would call me,” Odo Finch told her.',
      '“I would rather have a name.”',
    );
    expect(speakers(text)).toEqual(['Ida Quill', 'Odo Finch', 'Ida Quill']);
  });

  it('goes on after the answer to a question of the turns', () => {
    const text = paragraphs(
      '“When did you know?” said Senator Ida Quill.',
      '“In June,” Odo Finch replied.',
      '“When was the first memo?”',
      'Mr Finch turned to a clerk. “In May,” he said.',
      '“And today is?”',
    );
    expect(speakers(text).slice(2)).toEqual(['Ida Quill', 'Odo Finch', 'Ida Quill']);
  });

  it('gives a short answer to whom a you speaks to', () => {
    const text = paragraphs(
      '“It was somebody’s mother,” Ida Quill said.',
      '“Then you know what you ask,” Odo Finch said.',
      '“I do.”',
    );
    expect(speakers(text)).toEqual(['Ida Quill', 'Odo Finch', 'Ida Quill']);
  });
});
