import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('whose words they are, as papers print it', () => {
  it.each([
    [
      'somebody’s cousin, without a verb',
      'Ida Quill was loved. “I’m going to remember her,” Quill’s cousin Rikeya Thole, 17.',
      ['Rikeya Thole'],
    ],
    [
      'not who signs the section',
      'According to Barry Thole, who was an assistant at the Tide Office, it can change. “It may go on for longer.”\n\n-- Brakk Quill\n\nIf it goes on, what then?',
      ['Barry Thole'],
    ],
    [
      'a stop ends words that are no nickname',
      'Hosting Finch at Quarry “is our dream,” Quill said. Odo Finch and Ida Quill were there.',
      ['Ida Quill'],
    ],
    ['a nickname', '“We sail,” said Odo “Boots” Finch.', ['Odo Finch', null]],
    [
      'a body that is explained before the verb',
      '“It is rare,” Odo Finch, vice president of Norvik, a grading company in Tove told the Herald.',
      ['Odo Finch'],
    ],
    [
      'a body with a list in its name before the verb',
      '“It is the wind,” Ida Quill, an analyst at the Council on Energy, Environment and Water told the Herald.',
      ['Ida Quill'],
    ],
    [
      'a company that has a verb of its own',
      'Days before, Odo Finch, a clerk at Norvik, had left, and the company said it was “a loss”.',
      ['company'],
    ],
    [
      'an apostrophe that is turned round',
      '“I heard it all,” said Finch‘s brother. “I liked it,” said Odo Finch.',
      ['Finch‘s brother', 'Odo Finch'],
    ],
    [
      'a verb of the gossip pages',
      '“I see it as they do,” Quill shared. “I am one of them.”',
      ['Quill', 'Quill'],
    ],
    [
      'a pronoun and its verb in one word',
      'When his editors asked Odo Finch to explain, he’d respond, “I have a horror of it.”',
      ['Odo Finch'],
    ],
    [
      'a name behind the body and the office in capitals',
      '“It is leading,” Norvik Administrator Jim Quarn said. “We condemn it,” Herald Editor-in-Chief Ida Quill said.',
      ['Jim Quarn', 'Ida Quill'],
    ],
    ['a name behind where he was born', '“I am here,” South Norland-born Odo Finch said.', ['Odo Finch']],
    [
      'whom the source of a report tells of',
      'According to the Herald, a clerk in Tove, which is the old harbour, posted: “I just want to know.”',
      ['clerk in Tove'],
    ],
    [
      'whoever shouts behind her',
      'Ida Quill spoke to the camera. A masked man on a motorbike came up behind her shouting “free the north”.',
      ['masked man'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('who is meant, as papers print it', () => {
  it.each([
    [
      'the one who is asked, not `you`',
      '“It’s not my job,” Odo Finch says.\n\nBut you’ve just written a book on it, I say.\n\n“No, I wrote it for others.”',
      ['Odo Finch', 'Odo Finch'],
    ],
    [
      'no secretary of state where a commissioner speaks',
      'It was condemned by US Secretary of State Odo Finch. Finch said it was “wrong”.\n\nThe United Nations High Commissioner for Fish said the vote did “not change the law”.',
      ['Odo Finch', 'United Nations High Commissioner for Fish'],
    ],
    [
      'her who says of herself that she did',
      'The clerk linked it to Jean Quill’s words on Thal Omran’s hat.\n\nOmran asked for mercy in Karl’s trial in a letter, saying she did not want it. She added, “We must teach love.”',
      ['Thal Omran'],
    ],
    [
      'the country, where a minister has its name',
      'Jordan Quill, the minister, came in. Troops stood in Jordan and at the borders of Jordan. In its letter to the court, Jordan said there were “two ways”.',
      ['Jordan'],
    ],
    [
      'the president, whom a congress is to investigate',
      'Americans have gone to the polls. President Orrin tied himself to it. Most Americans want Congress to investigate Orrin.\n\nOrrin sent a message. “Norland, go out and vote,” he said.',
      ['Orrin'],
    ],
    [
      'the one who knows, where a noun looks like a verb',
      'But Odo Finch is aware of the effect Karl Voss may have on ceasefire talks.\n\n“He has the most to lose,” he said.',
      ['Odo Finch'],
    ],
    [
      'an officer by what he did, not the accused',
      'Garth Quill, 43, admitted a single charge. The officer who arrested him said he was “sick and tired of it”.',
      ['officer'],
    ],
    [
      'an officer by what he did, named before',
      'Garth Quill, a police officer, saved the boy. The officer who saved the boy said he was “sick and tired of it”.',
      ['Garth Quill'],
    ],
    [
      'the family, and not whose it is',
      'Ida Holm was 34. A statement from Ms Holm’s family read: “She was our light.” It added: “We miss her.”',
      ['Ms Holm’s family', 'Ms Holm’s family'],
    ],
    [
      'no spokesman where a minister speaks',
      'Norland Police took a man away. A spokesman said: “We go on.”\n\nAccording to the Herald, the minister told colleagues: “We cannot go on.”',
      ['spokesman', 'minister'],
    ],
    [
      'who signs a pull quote, with what he is',
      'Ida Quill said: “We sail at noon.”\n\n“It has never been more of a help to us than now.”\n\nOdo Finch, head of tides at Norvik\n\nThe boats went out again.',
      ['Ida Quill', 'Odo Finch'],
    ],
    [
      'not who is told of in a line below',
      'Ida Quill said: “We sail at noon.”\n\n“It has never been more of a help to us than now.”\n\nOdo Finch, head of tides at Norvik, left the hall.',
      ['Ida Quill', 'Ida Quill'],
    ],
    [
      'who works at a body, and no comma parts them',
      'A manager at Ocean Norland Abby Quill, who has sailed 42 times, gave tips.\n\nAbby said: “I would always buy early.”',
      ['Abby Quill'],
    ],
    [
      'who it was that did it',
      'It was Ida Quill who got the ball rolling with a win over Jean Holm.\n\n“I have started everyone off well,” she told the Herald.',
      ['Ida Quill'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
