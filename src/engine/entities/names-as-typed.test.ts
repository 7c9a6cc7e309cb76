import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../attribution/speakers-in-story.fixture.ts';

describe('names as pages and presses print them', () => {
  it.each([
    [
      'a mark of direction behind a name',
      'Odo Tarn‏, a law professor at Norland University, tweeted: “I pity the judges.”',
      ['Odo Tarn'],
    ],
    [
      'the sign of a footnote behind a name',
      'Sunita*, a student in Delhi, told the Herald that life felt “lonely”. “I hide my phone,” she said.',
      ['Sunita', 'Sunita'],
    ],
    [
      'the initials of a name with a particle',
      'Crown Prince Hamid bin Rashid, also known as HBR, took the blame.\n\nIn a film, HBR said: “It happened under my watch.”',
      ['Hamid bin Rashid'],
    ],
    [
      'the initials of a name with a hyphen',
      'Ada Orrin-Cole spoke on Monday. “We will win,” AOC said.',
      ['Ada Orrin-Cole'],
    ],
    [
      'the initials of the field of a department',
      'The Department of Tides and Human Drains closed the pier. “We had no choice,” THD said.',
      ['Department of Tides and Human Drains'],
    ],
    [
      'the initials of a body with its small words',
      'The Bureau of Piers closed the quay. “We had no choice,” BOP said.',
      ['Bureau of Piers'],
    ],
    [
      'a field that is a first name too',
      'The Department of Housing and Urban Development closed it. “We had no choice,” HUD said.',
      ['Department of Housing and Urban Development'],
    ],
    [
      'a surname that stands in front',
      'The Herald asked a spokesman for the president, Kang Min-seok, to deny it.\n\n“Nothing has been seen,” Kang reportedly said.',
      ['Kang Min-seok'],
    ],
    [
      'a hospital without the word',
      'Nurses at Northgate Memorial Hospital had too few masks.\n\nNorthgate Memorial said it has “many channels” for complaints.',
      ['Northgate Memorial Hospital'],
    ],
    [
      'a surname printed wrong beside its verb',
      'Police Chief Paul Williams told reporters that an officer died. Two others were hurt, Williams said.\n\n“He died a hero,” Wiliams said in a release.',
      ['Paul Williams'],
    ],
    [
      'a surname that has lost its last letter',
      'When the storm came, Juan Carlo Tabios, 22, and his family stayed.\n\n“The walls flapped for hours,” said Tabio.',
      ['Juan Carlo Tabios'],
    ],
    [
      'the label of a section, which speaks for nobody',
      'ANALYSIS/OPINION:\n\nThe party met on Friday.\n\n“We need to show them,” the organization said.',
      ['organization'],
    ],
    [
      'a home with its state',
      '“This will chill them,” Ida Bless, a Falls Church, Va.-based attorney, told the Herald.',
      ['Ida Bless'],
    ],
    [
      'a shirt, which is no name',
      'Odo Cobb, wearing a clinging Batman T-shirt said hello.\n\n“Leadership is not yelling,” the owner of the Dalby Mavericks said.',
      ['Odo Cobb'],
    ],
    [
      'a party that no comma closes',
      'Vice Chair Odo Warden, D-Va. said that he would “love” to have him testify.',
      ['Odo Warden'],
    ],
    [
      'a surname that is a title elsewhere',
      'Councillor Imran Sheikh, who represents Tarn, posted: “Heartbroken for our hospital tonight.”',
      ['Imran Sheikh'],
    ],
    [
      'a department with two aims',
      'The Department of Health and Social Care said: “Our thoughts are with all.”',
      ['Department of Health and Social Care'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
