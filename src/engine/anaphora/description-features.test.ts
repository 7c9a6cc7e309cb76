import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'the spokesman is not whom he speaks for': {
    text: 'Aled Finch will work with whoever wins, the prime minister’s spokesman said. Mr Finch is prime minister.\n\n“The PM has made his views clear,” the spokesman said. “He stands by them.”',
    expected: ['prime minister’s spokesman', 'prime minister’s spokesman'],
  },
  'the source and the person are the source, and another source is another': {
    text: 'Karl Voss is rethinking his plans, a source close to him said. That person said the noise hampered him.\n\n“Would he do it again?” the source said. Another source familiar with the lock said, “I think he will try.”',
    expected: ['source', 'source familiar with the lock'],
  },
  'the woman who was asked': {
    text: 'Ida Thole, 39, runs the inn. “It is a small town,” said Thole.\n\nAt a chandlery near the quay, a middle-aged cashier was shaken by the talk. “One of them came in,” said the woman, who gave no name. “Too much of it,” she said.',
    expected: ['Ida Thole', 'middle-aged cashier', 'middle-aged cashier'],
  },
  'another of that faith who gave no name is the man': {
    text: 'Karl Voss prayed there. “He was not very devout,” Voss said.\n\nAnother Muslim who prayed at the hall said he heard Finch talk of it. “It is a crime,” the man said.',
    expected: ['Karl Voss', 'Muslim'],
  },
  'the news outlet': {
    text: '“The divers are under pressure,” a source told Vale News.\n\nThe law can be used “when people mislead others,” according to the news outlet.',
    expected: ['source', 'Vale News'],
  },
  'the writer of an article by somebody': {
    text: 'Top Tarn planners admitted as much in an article Monday by Odo Finch. They were quoted lamenting what the writer described as “missed chances to win.”',
    expected: ['Odo Finch'],
  },
  'the ministry is no directorate': {
    text: 'The Directorate of Tides had warned in March that the wall was “failing”, according to a letter seen by Reuters. The harbour ministry said it had “acted”.',
    expected: ['Directorate', 'harbour ministry'],
  },
  'the club is not its rival': {
    text: 'Corran United’s board has agreed to open its books. In a statement, the club said it would allow “limited access”.\n\nRival club Corran City has pleaded with fans.',
    expected: ['Corran United'],
  },
  'the bishop who bears his titles': {
    text: 'The Bishop of Tarn, the Rt Rev Dr Odo Finch, described the book as a “thriller”. Karl Voss wrote it.\n\nWriting in the Tarn Echo, the Bishop said: “Conspiracies are fun.”',
    expected: ['Odo Finch', 'Odo Finch'],
  },
  'the secretary is not his shadow': {
    text: 'Shadow harbour secretary Karl Voss spoke first.\n\nMr Finch said of him: “He is clever.” The harbour secretary told the radio: “I was making a point.”',
    expected: ['Finch', 'Finch'],
  },
  'a dealer brought in before his words': {
    text: '“It is a result,” said Karl Voss, an analyst. However, one dealer, who asked not to be named, told Reuters it was “not what people had hoped”. “It has been tough,” he said.',
    expected: ['Karl Voss', 'dealer', 'dealer'],
  },
  'the narrator is nobody who has a name': {
    text: 'Ida Thole put out an advert, followed by a clip of Karl Voss saying he will row. “We need leaders,” the narrator says.',
    expected: ['narrator'],
  },
  'a source who knows somebody’s thinking is the person': {
    text: '“It did,” the source said.\n\nAnother source familiar with Voss’s thinking said, “He will try.” At the same time, the person added, “you saw it.”',
    expected: ['source', 'source familiar with Voss’s thinking', 'source familiar with Voss’s thinking'],
  },
  'who has written a book is its author': {
    text: 'Gary Orrin, a former guard for Mayor Odo Finch, has written a book in which he tells of the “eruptive” mayor.\n\nThe Tarn Echo has an excerpt. In it, the author wrote, “The mayor was lively.”',
    expected: ['Gary Orrin', 'Gary Orrin'],
  },
  'the spokesman of somebody is not a party’s': {
    text: 'Reform Party spokesman Odo Finch said: “Nobody was asked.” Mr Finch left.\n\nThe prime minister’s official spokesman said: “He has full confidence in her.”',
    expected: ['Odo Finch', 'prime minister’s official spokesman'],
  },
  'a rival is named without the word': {
    text: 'Shares in Norvane Stores fell after the chain warned on profit. “It is weak,” the retailer said.\n\nRival Orrinby Foods was down. “We expect a hard spring,” Orrinby Foods said.',
    expected: ['Norvane Stores', 'Orrinby Foods'],
  },
  'the retired nurse was just named': {
    text: 'Kath Voss has rowed the strait. The 71-year-old took nine days.\n\n“I am a bit stiff,” the retired nurse told reporters.',
    expected: ['Kath Voss'],
  },
  'the district is nobody': {
    text: 'Superintendent Ida Thole said it was “late”.\n\nIn an email sent to families at noon, the district promised guards. “Safety comes first,” it read.',
    expected: ['Ida Thole', 'district'],
  },
  'people of two words': {
    text: 'Corran coach Mike Orrin has named his captain. Orrin said he was “a born leader”. The New Zealander added: “The boys follow him.”',
    expected: ['Mike Orrin', 'Mike Orrin'],
  },
  'the former centre': {
    text: 'Vale coach Ted Orrin is wary. “They are always dangerous,” the former Corran centre said.',
    expected: ['Ted Orrin'],
  },
  'somebody’s critic is not who was named': {
    text: 'The festival’s director, Petra Voss, said the film was “perfect”. The Herald was warm. The paper’s critic praised “a towering turn”.',
    expected: ['Petra Voss', 'paper’s critic'],
  },
};

describe('descriptions of people without a name and of the press', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
