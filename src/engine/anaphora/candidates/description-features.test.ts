import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'the spokesman is not whom he speaks for': {
    text: 'Aled Finch will be at the fair, the prime minister’s spokesman said. Mr Finch is prime minister.\n\n“He likes the swings,” the spokesman said. “He always has.”',
    expected: ['prime minister’s spokesman', 'prime minister’s spokesman'],
  },
  'the source and the person are the source, and another source is another': {
    text: 'Karl Voss may sell the lock, a source close to him said. That person said the damp worried him.\n\n“Will he miss it?” the source said. Another source familiar with the lock said, “Not at all.”',
    expected: ['source', 'source familiar with the lock'],
  },
  'the woman who was asked': {
    text: 'Ida Thole, 39, runs the inn. “It is a small town,” said Thole.\n\nAt a chandlery near the quay, a middle-aged cashier was cross about the smell. “It is the weed,” said the woman, who gave no name. “It never ends,” she said.',
    expected: ['Ida Thole', 'middle-aged cashier', 'middle-aged cashier'],
  },
  'another of that faith who gave no name is the man': {
    text: 'Karl Voss eats there. “It is cheap,” Voss said.\n\nAnother Muslim who eats at the hall said he saw Finch pay for it. “It was a feast,” the man said.',
    expected: ['Karl Voss', 'Muslim'],
  },
  'the news outlet': {
    text: '“The divers are cold,” a source told Vale News.\n\nThe pool is open “when the moon is full,” according to the news outlet.',
    expected: ['source', 'Vale News'],
  },
  'the writer of an article by somebody': {
    text: 'Two Tarn planners said as much in an article Monday by Odo Finch. They were quoted lamenting what the writer described as “a swamp with a view.”',
    expected: ['Odo Finch'],
  },
  'the ministry is no directorate': {
    text: 'The Directorate of Tides had warned in May that the wall was “thin”, according to a letter seen by Reuters. The harbour ministry said it had “acted”.',
    expected: ['Directorate', 'harbour ministry'],
  },
  'the club is not its rival': {
    text: 'Corran United’s board has met about the roof. In a statement, the club said it would mend “what leaks”.\n\nRival club Corran City has a new stand.',
    expected: ['Corran United'],
  },
  'the bishop who bears his titles': {
    text: 'The Bishop of Tarn, the Rt Rev Dr Odo Finch, described the play as “a long night”. Karl Voss wrote it.\n\nWriting in the Tarn Echo, the Bishop said: “I slept well.”',
    expected: ['Odo Finch', 'Odo Finch'],
  },
  'the secretary is not his shadow': {
    text: 'Shadow harbour secretary Karl Voss spoke first.\n\nMr Finch said of him: “He is tall.” The harbour secretary told the radio: “I was joking.”',
    expected: ['Finch', 'Finch'],
  },
  'a dealer brought in before his words': {
    text: '“It is a start,” said Karl Voss, an analyst. However, one dealer, who gave no name, told Reuters it was “a thin year”. “I sold one boat,” he said.',
    expected: ['Karl Voss', 'dealer', 'dealer'],
  },
  'the narrator is nobody who has a name': {
    text: 'Ida Thole put out an advert, followed by a clip of Karl Voss saying he will row. “Boats sink,” the narrator says.',
    expected: ['narrator'],
  },
  'a source who knows somebody’s thinking is the person': {
    text: '“It did,” the source said.\n\nAnother source familiar with Voss’s thinking said, “He is bored.” Later, the person added, “very bored.”',
    expected: ['source', 'source familiar with Voss’s thinking', 'source familiar with Voss’s thinking'],
  },
  'who has written a book is its author': {
    text: 'Emil Orrin, a former gardener of Mayor Odo Finch, has written a book in which he tells of the “sleepy” mayor.\n\nThe Tarn Echo has read it. In it, the author wrote, “The mayor was out.”',
    expected: ['Emil Orrin', 'Emil Orrin'],
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
