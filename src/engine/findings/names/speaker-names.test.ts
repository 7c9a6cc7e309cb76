import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { speakerNames } from './speaker-names.ts';

/** Articles that each begin with what they call the speaker. */
function namesOf(...labels: string[]): string[] {
  const input = toFindingInput(quotedArticles(labels.map((label) => `${label} said: “It rained.”`)));
  const speaker = {
    ...input.speakers[0]!,
    labels: labels.map((text, at) => ({ siglum: 'ABCDEFGH'[at]!, start: 0, end: text.length, text })),
  };
  return speakerNames(toContext({ ...input, speakers: [speaker] })).map(({ sentence }) => sentence);
}

test('two spellings of one name, in the first or in the last', () => {
  expect(namesOf('Rhodri Masham', 'Sir Rhodri Marsham', 'Rhodri Masham')).toEqual([
    'A and C print “Rhodri Masham”; B prints “Rhodri Marsham”. A rule takes the names for one person’s.',
  ]);
  expect(namesOf('Odo van der Velde', 'Oddo van der Velde')).toHaveLength(1);
  expect(namesOf('Odo el-Sissar', 'Odo el-Sisar')).toHaveLength(1);
});

test('no hyphen makes two names', () => {
  expect(namesOf('Ri Yong Ho', 'Ri Yong-ho')).toEqual([]);
  expect(namesOf('Ida Orrin-Quill', 'Ida Quill')).toHaveLength(1);
});

test('an article that prints one of the names and quotes nobody is named with it', () => {
  const input = toFindingInput(
    quotedArticles([
      'Rhodri Masham said: “It rained.”',
      'Rhodri Marsham said: “It rained.”',
      'Sir Rhodri Marsham left.',
    ]),
  );
  const labels = ['Rhodri Masham', 'Rhodri Marsham'].map((text, at) => ({
    siglum: 'AB'[at]!,
    start: 0,
    end: text.length,
    text,
  }));
  const speaker = { ...input.speakers[0]!, labels };
  expect(speakerNames(toContext({ ...input, speakers: [speaker] }))[0]?.sentence).toBe(
    'A prints “Rhodri Masham”; B and C print “Rhodri Marsham”. A rule takes the names for one person’s.',
  );
});

test('a middle name more is the same name', () => {
  expect(namesOf('Rhodri Masham', 'Rhodri E Masham')).toEqual([]);
});

test.each([
  'the mayor',
  'The Mayor',
  'the Tarn Democrat',
  'Quill’s lawyer',
  'the statement from Rhodri Masham',
])('“%s” is no name', (description) => {
  expect(namesOf('Rhodri Masham', description)).toEqual([]);
  expect(namesOf(description, 'Rhodri Masham')).toEqual([]);
});

test.each(['Tarn Council Member Rhodri Masham', 'Native Velda Rhodri Masham', 'Owen Rhodri Masham'])(
  '“%s” ends in the name that another article prints, and is no other',
  (long) => {
    expect(namesOf('Rhodri Masham', long)).toEqual([]);
    expect(namesOf(long, 'Rhodri Masham')).toEqual([]);
    expect(namesOf(long, 'Rhodri Masham', 'Rhodri Marsham')).toHaveLength(1);
  },
);
