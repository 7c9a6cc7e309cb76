import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.ts';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string[]; expected: (string | null)[] }> = {
  'a holder of an office whom the next paragraph names without a word on who she is': {
    text: [
      'The fisheries minister resigned after a memo showed that she had told MPs there was “no cause for concern”.',
      'Harriet Quill said in a letter that she had become “a distraction”.',
    ],
    expected: ['Harriet Quill', 'Harriet Quill'],
  },
  'but not who has an office of another kind': {
    text: [
      'The fisheries minister resigned after a memo showed that she had told MPs there was “no cause for concern”.',
      'Harriet Quill, the leader of the opposition, said it was “late”.',
    ],
    expected: ['fisheries minister', 'Harriet Quill'],
  },
  'whom the sentence names behind what it tells of him': {
    text: [
      'The man who found it, retired baker Rui Tavira, will be paid in full. He knows what it is for. “We want a kitchen,” he said.',
    ],
    expected: ['Rui Tavira'],
  },
  'the one person named so far': {
    text: [
      'Aparajita Sen does not like to talk about her first film. “It was bad,” she says.',
      'Two decades later, the director is at work on another. It is the first to have what she calls “a real budget”.',
    ],
    expected: ['Aparajita Sen', 'Aparajita Sen'],
  },
  'a title is nobody’s words, and brings nobody in': {
    text: [
      'Aparajita Sen does not like to talk about her first film. “It was bad,” she says.',
      'Now the director is preparing for the release of “The Salt Ledger,” a drama about a clerk.',
      '“Three people told me no,” she recalls.',
    ],
    expected: ['Aparajita Sen', null, 'Aparajita Sen'],
  },
  'a teenager is not 31': {
    text: [
      'Matias Quir described his form as “a bit scary”, and said he had never met Tomas Wierz, 31.',
      '“He remembers? No?” the teenager asked.',
    ],
    expected: ['Matias Quir', 'Matias Quir'],
  },
  'a body by the noun of its aside': {
    text: [
      'Kestrel Health, the nonprofit system that bought the hospital in 2017, announced it on Tuesday.',
      '“We do not take this lightly,” the system said.',
    ],
    expected: ['Kestrel Health'],
  },
  'a name with a number in it': {
    text: [
      'Kelsey Two Rivers, who is due in March, learned of it from her sister. “My first came in three hours,” she said.',
    ],
    expected: ['Kelsey Two Rivers'],
  },
  'a street is no person, a garda is': {
    text: [
      'Odo Marr (16), of Abbey Terrace, Orrin, died last year.',
      'Garda Sinead Flint told the inquest she entered the water. It was, she said, “as black as a bog”.',
    ],
    expected: ['Sinead Flint'],
  },
  'a trade and a title in capitals before the name': {
    text: [
      'The animals built a string of dams upstream of Penny Cross.',
      'Ecologist Dr Rangi Te Aroha said the dams held back the water. “They don’t do it for us,” he said.',
    ],
    expected: ['Rangi Te Aroha'],
  },
  'a library makes nothing': {
    text: [
      'The basement of the Ellery Street Library was full on Saturday.',
      'Joan Lind had been told by the manufacturer that a part was “no longer supported”.',
    ],
    expected: ['manufacturer'],
  },
  'a body by the first two words of its name': {
    text: [
      'The strike at Khutala Ridge Platinum entered its fifth week on Monday.',
      'In a statement, Khutala Ridge said that the demands were “too high”.',
    ],
    expected: ['Khutala Ridge Platinum'],
  },
  'words that open a sentence name nobody': {
    text: [
      'Rock drill operator Kagiso Mota, a father of four, said he had sold his car. Still, he said, he would “stay out” if asked.',
      'Cross-examined by Philippa Wray KC, he agreed that he had borrowed money. “Yes,” he replied.',
    ],
    expected: ['Kagiso Mota', 'Kagiso Mota'],
  },
  'the company is no revenue': {
    text: [
      'Quillon Devices, the maker of chips, said on Wednesday that its profit fell.',
      'Revenue was $2.1 billion. The company blamed “long digestion” in its release.',
    ],
    expected: ['Quillon Devices'],
  },
  'a judge of the first sentence, and the one Judge of the article': {
    text: [
      'A jealous man was behind bars last night after a judge branded him “a menace”.',
      'Lee Trant, 38, sent many messages. They were long. They came at night. They did not stop.',
      'Judge Imogen Fairc told him: “You treated her badly.”',
    ],
    expected: ['Imogen Fairc', 'Imogen Fairc'],
  },
  'the director, once the next paragraph has named him': {
    text: [
      'The artistic director of the Northern Theatre has accused the council of “slow strangulation”.',
      'Farquhar Lind, whose production opens tonight, said that he had cut the cast.',
      'The director laughed when that was put to him. “I have been round that table,” he said.',
    ],
    expected: ['Farquhar Lind', 'Farquhar Lind'],
  },
  'counsel, who defends': {
    text: [
      'Defending, Grainne Eust SC said that her client had not been rich. There was “not so much as a holiday” to show for it, counsel said.',
    ],
    expected: ['Grainne Eust'],
  },
  'a family is no trust': {
    text: [
      'Odo Penh, director of the Pendle and Calder NHS Trust, was there.',
      'In a statement, the family said Callum was “a gentle boy”.',
    ],
    expected: ['family'],
  },
  'the fund, among names of firms': {
    text: [
      'Larkspur & Dane cut its forecast. The move is a setback for Pell Street Partners, which took a stake in March.',
      'In a letter, the fund called the plan “a strategy of waiting”.',
    ],
    expected: ['Pell Street Partners'],
  },
  'two people described, and each by the noun that brought them in': {
    text: [
      'Another passenger can be heard pleading with a dispatcher. “He is bleeding,” the passenger says. “They are on the way,” the dispatcher answers.',
    ],
    expected: ['passenger', 'dispatcher'],
  },
  'the chief who closes the first sentence, whom the next names': {
    text: [
      'Deutsche Lind bosses have held “friendly” talks with the exchange, its chief has said.',
      'Werner Seif met the exchange’s Clara Furs amid rumours.',
    ],
    expected: ['Werner Seif'],
  },
  'an attorney general is no solicitor general': {
    text: [
      'Solicitor General Harriet Harm was there. “It is late,” Harm said.',
      'The attorney general has again denied being “leant on” by anybody.',
    ],
    expected: ['Harriet Harm', 'attorney general'],
  },
  'a shadow secretary is not the secretary': {
    text: [
      'Health Secretary John Reid said it was “fair to all”.',
      'The Tory Shadow Health Secretary has criticized the creation of a “new nanny state”.',
    ],
    expected: ['John Reid', 'Tory Shadow Health Secretary'],
  },
  'a club whose rival is called a club too': {
    text: [
      'Odo Finch would not leave Dunmarnock Thistle after a defeat by bottom club Glenbervie.',
      'Thistle’s board met last night. In a short statement, the club said that he had its “full support”.',
    ],
    expected: ['Dunmarnock Thistle'],
  },
  'a club by the name of its town': {
    text: [
      'Port Kembrey coach Brett Sand refused to blame the umpires.',
      'Port Kembrey confirmed that Lee Noak would have scans. In a brief statement, the club said it was “hopeful”.',
    ],
    expected: ['Port Kembrey'],
  },
  'Downing Street is no person called Street': {
    text: [
      'Downing Street has ordered an inquiry. The prime minister’s spokesman said ministers were expected to be quiet.',
      '“That applies to all of them,” he said.',
    ],
    expected: ['prime minister’s spokesman'],
  },
  'a surname between a first name and given names': {
    text: ['Desmond Teo Wei Lun, 49, pleaded guilty in May.', '“Check your boot,” Teo wrote in one message.'],
    expected: ['Desmond Teo Wei Lun'],
  },
  'a grandmother by her title': {
    text: [
      '“He sold the car,” said Farida Ester of the Civic Congress.',
      'Gogo Nomvula Sith, 82, laughed when she heard it.',
      '“He came here with a spade,” she told the broadcaster.',
    ],
    expected: ['Farida Ester', 'Nomvula Sith'],
  },
  'an engineer whom a message has just brought in': {
    text: [
      'Senator Philippa Renn, the chairwoman, read aloud from a message that a Lumen engineer sent in March. “Kids find this fast,” the engineer wrote.',
    ],
    expected: ['engineer'],
  },
  'the leader of a party is no minister': {
    text: [
      'The Taoiseach was accused by the leader of the Social Left of “living in a brochure” on Wednesday.',
      'It rained there. Then it snowed. Then it thawed. Minister for Housing Siofra Lace was away.',
    ],
    expected: ['leader of the Social Left'],
  },
  'who added': {
    text: [
      'Odo Nishi, who heads the bank, spoke first. He said it would grow. “We hope so,” he said.',
      '“Deals are on the rise,” said Heronry Nozak, an analyst at Tarn Bank. The merger “would be good,” he added.',
    ],
    expected: ['Odo Nishi', 'Heronry Nozak', 'Heronry Nozak'],
  },
  'who is pressed, behind another’s words': {
    text: [
      'The president of the party, Simon Hugh, said: “They have lost it.” Mr Alan Milb told the programme that they wanted growth.',
      'Pressed on benefits, he said the system must “help people”.',
    ],
    expected: ['Simon Hugh', 'Alan Milb'],
  },
  'who shrugs when the interviewer mentions it': {
    text: ['Nobuhle Marr shrugs when I mention it. “They should know what salt weighs.”'],
    expected: ['Nobuhle Marr'],
  },
};

describe('a name that only the headline has in full', () => {
  it('is that of the person', () => {
    const text = [
      'Elizabeth Orrin: The Agency Must Act on the Tide',
      'The Hill reported on Orrin’s statement about Pruitt’s departure in which she said he should have gone “28 scandals ago”.',
      'The agency did not say a word on Monday.',
    ];
    expect(annotateText('x', text.join('\n\n')).quotations.map(({ speaker }) => speaker?.name)).toEqual([
      'Elizabeth Orrin',
    ]);
  });
});

describe('who is named elsewhere', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => {
    expect(speakersOf(text.join('\n\n'))).toEqual(expected);
  });
});
