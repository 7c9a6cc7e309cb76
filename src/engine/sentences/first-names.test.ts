import { describe, expect, it } from 'vitest';
import * as female from '../data/female-first-names.ts';
import * as world from '../data/first-names-of-the-world.ts';
import * as male from '../data/male-first-names.ts';
import * as more from '../data/more-first-names.ts';
import * as rare from '../data/rare-first-names.ts';
import * as shared from '../data/shared-first-names.ts';
import { findNames } from '../entities/find-names.ts';
import { groupNames } from '../entities/group-names.ts';
import { readArticle } from '../sentences/reading.ts';

/** The entities of a text, with their sex. */
function read(text: string) {
  const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
  return groupNames(reading, findNames(reading)).entities.map(({ name, gender }) => [name, gender]);
}

const cases: Record<string, { text: string; expected: [name: string, gender: string][] }> = {
  'first names from elsewhere': {
    text: 'That year they met Vibeke Dorrin and, near the old mill, Mykola Pell.',
    expected: [
      ['Vibeke Dorrin', 'female'],
      ['Mykola Pell', 'male'],
    ],
  },
  'first names of Asia and Africa': {
    text: 'They met the nurse, Gurleen Dorrin, and the farmer, Tsegaye Pell.',
    expected: [
      ['Gurleen Dorrin', 'female'],
      ['Tsegaye Pell', 'male'],
    ],
  },
  'the end of a first name that no list has, of somebody known to be a person': {
    text: 'They had met the engineer, Zelphiano Dorrin, and the nun, Quorrina Pell. Zelphina Ford was there.',
    expected: [
      ['Zelphiano Dorrin', 'male'],
      ['Quorrina Pell', 'female'],
      ['Zelphina Ford', 'unknown'],
    ],
  },
  'first names of women and men': {
    text: 'That year they met Ariel Dorrin and, near the old mill, Harpreet Pell.',
    expected: [
      ['Ariel Dorrin', 'unknown'],
      ['Harpreet Pell', 'unknown'],
    ],
  },
  'a knight is called by the first name': {
    text: 'They had never met the actor, Sir Zelph Dorrin. Later Sir Zelph left the hall.',
    expected: [['Zelph Dorrin', 'male']],
  },
  'a couple shares its surname': {
    text: 'Last year Martin and Olive Dorrin came down. On Monday Mrs Dorrin left again.',
    expected: [
      ['Martin Dorrin', 'male'],
      ['Olive Dorrin', 'female'],
    ],
  },
  'a couple whose first names no list has, with its family': {
    text: 'They had never met Zelph and Quorra Dorrin. On Friday the Dorrins left.',
    expected: [
      ['Zelph Dorrin', 'unknown'],
      ['Quorra Dorrin', 'unknown'],
      ['Dorrins', 'unknown'],
    ],
  },
  'a surname before a full name shares nothing': {
    text: 'On that day Allen and Olive Dorrin went to see the clerk, Mara Allen.',
    expected: [
      ['Mara Allen', 'female'],
      ['Olive Dorrin', 'female'],
    ],
  },
  'a first name that no list has, before the full name and after it': {
    text: 'It rained, says Zelph. Later Zelph Dorrin left the island with Odo Dorrin. Zelph laughed.',
    expected: [
      ['Zelph Dorrin', 'unknown'],
      ['Odo Dorrin', 'male'],
    ],
  },
  'a first name that is a place too is a person where it speaks': {
    text: 'The baker, London Dorrin, was born there, in London. Later London said it rained.',
    expected: [
      ['London Dorrin', 'unknown'],
      ['London', 'unknown'],
    ],
  },
  'the first word of a firm or a team is no first name': {
    text: 'They work for the Zelva Hawks. Then Zelva said so to the other Hawks.',
    expected: [
      ['Zelva Hawks', 'unknown'],
      ['Zelva', 'unknown'],
    ],
  },
  'a pronoun after the subject tells the sex that no list does': {
    text: 'Zelph Dorrin, a clerk, says she left. Quorra Pell sat down. He slept.',
    expected: [
      ['Zelph Dorrin', 'female'],
      ['Quorra Pell', 'male'],
    ],
  },
  'whose film it is, in an aside of her own': {
    text: 'The engineer Zelph Dorrin, making her first film, laughed. Quorra Pell has met her brother.',
    expected: [
      ['Zelph Dorrin', 'female'],
      ['Quorra Pell', 'unknown'],
    ],
  },
  'a first name in two syllables is no first name by its first': {
    text: 'They met the engineer, Bo-quel Dorrin, and the nun, Anne-Marie Pell.',
    expected: [
      ['Bo-quel Dorrin', 'unknown'],
      ['Anne-Marie Pell', 'female'],
    ],
  },
  'a pronoun after two people tells nothing, nor does an object': {
    text: 'The clerk, Odo Finch, met Vorn Pike, and she left. Zelph Dorrin accused her of lying.',
    expected: [
      ['Odo Finch', 'male'],
      ['Vorn Pike', 'unknown'],
      ['Zelph Dorrin', 'unknown'],
    ],
  },
};

describe('first names', () => {
  for (const [name, { text, expected }] of Object.entries(cases))
    it(name, () => expect(read(text)).toEqual(expected));
});

it('each stands in one list, once', () => {
  const lists = [female, male, more, shared, rare, world].flatMap((module) => Object.values(module));
  const words = lists.flatMap((list) => list.trim().split(/\s+/));
  const known = new Set<string>();
  expect(words.filter((word) => known.has(word) || !known.add(word))).toEqual([]);
});
