import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'who is spoken to by name answers': {
    text: 'Ned Tarn gave evidence on Monday.\n\n“Are you sorry, Mr Tarn?” asked Mr Grey.\n\n“I am,” he said.',
    expected: ['Grey', 'Ned Tarn'],
  },
  'who gives evidence is the witness': {
    text: [
      'Declan Murch denies 11 counts of theft. Padraig Lohan, a farmer, was giving evidence at his trial.',
      '“And did it come home?” asked Sorcha Brien, prosecuting.',
      '“It did not,” said the witness.',
    ].join('\n\n'),
    expected: ['Sorcha Brien', 'Padraig Lohan'],
  },
  'who pleads is the defendant, and a second witness is another': {
    text: [
      'Odo Finch, 40, pleaded not guilty to arson. Una Pell told the court she saw smoke. “I was asleep,” the defendant said.',
      'The second witness said it was “dark”.',
    ].join('\n\n'),
    expected: ['Odo Finch', 'second witness'],
  },
  'a reporter who asks is nobody who says he': {
    text: 'Odo Finch was tired. Asked by a reporter at the gate what he would do, the old man stood up. “Walk,” he said.',
    expected: ['Odo Finch'],
  },
  'a body without a name is it': {
    text: 'Oxfam was there. The race jury took two hours. In a ruling of a page, it found that the girl was “no help”.',
    expected: ['race jury'],
  },
  'a body with a name behind it is not passed over': {
    text: 'The board met on Monday at Corvane plc. It said the plan was “dead”.',
    expected: ['Corvane'],
  },
  'whom the next paragraph opens with, taken up by a pronoun': {
    text: 'The artistic director has walked out of a play that he had called “my best”.\n\nEuan Rae, 44, told the cast on Monday.',
    expected: ['Euan Rae'],
  },
  'a nurse who told somebody is not whom the next paragraph opens with': {
    text: 'A builder who died had been told by a nurse to “have a sleep”.\n\nLiam Tran, 26, went home in May.',
    expected: ['nurse'],
  },
  'the coach of whom nothing else is told': {
    text: 'Dean Vuko walked in with ice on his knee.\n\n“I was going to go,” the Wangara coach said.',
    expected: ['Dean Vuko'],
  },
  'a Dutchman by what he is called before': {
    text: 'The Dutch striker, Ruud Horn, fell. Didier Fauc, a manager, was there.\n\n“It hurts,” said the Dutchman.',
    expected: ['Ruud Horn'],
  },
  'a review that others wrote says its own words': {
    text: 'Velmora said “no”.\n\nThe lawyers’ review is nine pages long. “Revenue was booked early,” it says.',
    expected: ['Velmora', 'lawyers’ review'],
  },
  'an apology that somebody sent': {
    text: 'On the coach home, Ella Marsh sent her manager an apology by text. It read: “Sorry, boss.”',
    expected: ['Ella Marsh'],
  },
  'a letter of which somebody tells is not his': {
    text: 'One governor said a letter had gone out to families.\n\nThe letter warned that “socks will be taken”.',
    expected: ['letter'],
  },
  'an entry by whom it is': {
    text: '“Day six. We have sung it all,” reads one entry by Wilber Mann, the foreman.',
    expected: ['Wilber Mann'],
  },
  'her husband is of whom she is the wife': {
    text: [
      'Ansgar Lind makes violins. His wife puts it differently. Mila Roth, a cellist, heard it. “I thought it was sawing,” she says.',
      '“I was angry,” says her husband.',
    ].join('\n\n'),
    expected: ['Mila Roth', 'Ansgar Lind'],
  },
  'his father is of whom he is the son': {
    text: 'Tom Bray was silent. His son, Will Cross, became an MP. “He drew me,” Cross said. “He had it coming,” his father said.',
    expected: ['Will Cross', 'Tom Bray'],
  },
  'who has asked does not answer': {
    text: 'Kavita Nam chaired it. Giles Rowe, the minister, was “sorry”, Rowe said.\n\nMs Nam asked which paper. “A local one,” the minister said.',
    expected: ['Giles Rowe', 'Giles Rowe'],
  },
  'the first witness, by name': {
    text: 'The first witness was Monty Low, who spent it all.\n\n“And what did he say?” Shab Wick asked.\n\n“He asked for more,” the witness said.',
    expected: ['Shab Wick', 'Monty Low'],
  },
  'a farmer who died is whom the next paragraph opens with': {
    text: 'A hill farmer who died had told his son that the brakes were “no worse than the knees”.\n\nEmrys Vaughan, 68, was found in May.',
    expected: ['Emrys Vaughan'],
  },
  'what somebody found, set into what was found': {
    text: 'The front brakes did not work, Lorna Pratt found, and the rear ones worked only “on the flat”.',
    expected: ['Lorna Pratt'],
  },
  'the receiver is who played': {
    text: 'Desmond Ache dropped two balls. His hands were “like bricks”, he said.\n\n“Then it comes up,” the receiver said.',
    expected: ['Desmond Ache', 'Desmond Ache'],
  },
  'Mr Howard is not Howard Flight': {
    text: 'Howard Flint was sacked. Mr Howard insisted he had played fair. The Tory leader said: “We do not.”',
    expected: ['Howard'],
  },
  'the boss of whom somebody advises is not he': {
    text: 'It was lost, observed Jack Boor, adviser to the bank’s director, Rod Rato. “Keep it in mind,” he said.',
    expected: ['Jack Boor'],
  },
  'the Fed by its whole name': {
    text: 'The Federal Reserve raised rates. The Fed said they were “well contained”.',
    expected: ['Federal Reserve'],
  },
  'a contractor may be a company': {
    text: 'Mr Cherne blamed the contractor, Balkanmost. The company said it had carried “a coffin”.',
    expected: ['Balkanmost'],
  },
  'whom a question is about does not answer it': {
    text: [
      'The leader, Burt Lind, said he was surprised. “I would have liked a call,” Lind told reporters.',
      'Asked if Colt Ring would keep his seat on the board, he said, “We will talk about that.”',
    ].join('\n\n'),
    expected: ['Burt Lind', 'Burt Lind'],
  },
  'who asks for something has asked nothing': {
    text: [
      'Matias Quir described his form as “a bit scary”, and said he had never met Tomas Wierz, although he had once asked him for an autograph.',
      '“He remembers? No?” the teenager asked.',
    ].join('\n\n'),
    expected: ['Matias Quir', 'Matias Quir'],
  },
  'a speaker behind the verb is not told of by who thinks in the same sentence': {
    text: 'It was Ruben who remembered the gallery, said Col. Gonzalo Vara. “My maps ended early,” the colonel said.',
    expected: ['Gonzalo Vara'],
  },
  'who is asked and acts, not who asked': {
    text: [
      'Asked by the Norland Channel’s Neil Cavel whether it was “a joke,” Odo Finch laughed. “I am so impressed,” he said.',
      'Asked by Bo Chen about the plan, he shook his head.',
      '“It is late,” he said.',
    ].join('\n\n'),
    expected: ['Neil Cavel', 'Odo Finch', 'Odo Finch'],
  },
};

describe('who answers', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
