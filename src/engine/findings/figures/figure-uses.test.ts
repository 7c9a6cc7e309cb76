import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses, sayOwnerOf } from './figure-uses.ts';

/** `400 homes` or `400 homes, as said by Ada Brandt`. */
const listed = (text: string) => {
  const context = toContext(toFindingInput(plainArticles({ A: text })));
  return findFigureUses(context).listed.map((use) =>
    [context.text(use), sayOwnerOf(use, context)].filter(Boolean).join(', '),
  );
};

test('figures with who is said to have said them', () => {
  expect(listed('Ada Brandt said that 400 homes had no water. The city has 90,000 people.')).toEqual([
    '400 homes, as said by Ada Brandt',
    '90,000 people',
  ]);
});

test('a figure in a sentence that reports is not given to anybody where it is open who says it', () => {
  expect(listed('The flood cut off 400 homes, he said, meaning that 20 schools were closed.')).toEqual([
    '400 homes',
    '20 schools',
  ]);
});

test.each([
  'He spoke on Five Counties Breakfast.',
  'Nobody there under seventy watches the boats.',
  '12.52 Council votes to keep it open',
  '8:02 AM · Feb 3, 2031 · 212 Likes',
  'Don’t know 7%',
  'Boats from 403 onwards are new.',
  'Related Video Video length 23 seconds :23 Boats leave Tarn',
])('no figure: %s', (text) => {
  expect(listed(text)).toEqual([]);
});

test.each([
  ['The 138ft (42m) mast fell on the hut.', ['138ft', '42m']],
  ['One in three of the boats leaked.', ['One in three of the boats']],
  ['Nine wards closed.', ['Nine wards']],
  [
    'Mayor Odo Finch Odo James FinchOld pier to lose 40 boats | Ferry is late MORE left 31 boats.',
    ['31 boats'],
  ],
])('%s', (text, figures) => {
  expect(listed(text)).toEqual(figures);
});
