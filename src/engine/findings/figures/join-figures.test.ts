import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { findFigureUses } from './figure-uses.ts';
import { joinFigures } from './join-figures.ts';

/** Each figure with all its uses: `A 430 people, B 430 of our members`. */
const figuresOf = (...texts: string[]) => {
  const context = toContext(toFindingInput(plainArticles(texts)));
  return joinFigures(findFigureUses(context).listed, context).map((uses) =>
    uses.map((use) => `${use.siglum} ${context.text(use)}`).join(', '),
  );
};

test('one number of one group, whatever they are called', () => {
  expect(
    figuresOf(
      'The mill at Tarn employs 430 people.',
      'There 430 of our members work.',
      'Four hundred and thirty families fear for bread.',
    ),
  ).toEqual(['A 430 people, B 430 of our members, C Four hundred and thirty families']);
  expect(figuresOf('It has 940 vacant posts.', 'Until 940 posts are filled, nothing will do.')).toEqual([
    'A 940 vacant posts, B 940 posts',
  ]);
});

test('a slip of the noun makes no other figure', () => {
  expect(
    figuresOf('It has 20,000 to 30,000 pages of notes.', 'There are 20,000 to 30,000 page of notes.'),
  ).toEqual(['A 20,000 to 30,000 pages, B 20,000 to 30,000 page']);
});

test('a number of nothing named is that of the things on one matter', () => {
  expect(
    figuresOf('The shop took 41,000 boats from sale.', 'The sale of boats was put at 41,000 on Friday.'),
  ).toEqual(['A 41,000 boats, B 41,000']);
  expect(
    figuresOf('He would walk away over 85 lakh, she says.', 'Nobody would walk away over Rs 85 lakh.'),
  ).toEqual(['A 85 lakh, B Rs 85 lakh']);
  expect(figuresOf('The shop took 41,000 boats.', 'Voters were put at 41,000.')).toHaveLength(2);
});

test('round and small numbers of two groups, and of two things, are two figures', () => {
  expect(figuresOf('It has 300 workers.', 'The town has 300 families.')).toHaveLength(2);
  expect(figuresOf('It has 430 workers.', 'The town has 430 boats.')).toHaveLength(2);
  expect(figuresOf('It lost three red boats.', 'Tove built three stone boats.')).toHaveLength(2);
});

test('one length of time of two things is two figures', () => {
  expect(
    figuresOf(
      'Doctors needed 11 hours to remove the pieces.',
      'The panel sat for 11 hours before it agreed.',
    ),
  ).toEqual(['A 11 hours', 'B 11 hours']);
  expect(figuresOf('Doctors needed 11 hours for the pieces.', 'It took the doctors 11 hours.')).toEqual([
    'A 11 hours, B 11 hours',
  ]);
});

test('a length of time joins no things', () => {
  expect(
    figuresOf('An 11-minute film tells of raids in Tarn.', 'A film tells of 11 raids in Tarn.').filter(
      (told) => told.includes(','),
    ),
  ).toEqual([]);
});

test('a number of things from 13 on, and of people from 101 on, is no other’s', () => {
  const posts = (count: number) =>
    figuresOf(`It has ${count} vacant posts.`, `Until ${count} posts are filled, nothing will do.`).length;
  expect([posts(12), posts(13)]).toEqual([2, 1]);
  const people = (count: number) =>
    figuresOf(`The mill at Tarn employs ${count} people.`, `There ${count} families fear for bread.`).length;
  expect([people(99), people(101), people(151), people(150)]).toEqual([2, 1, 1, 2]);
});

test('a number of nothing named from 1,000 on is that of things on one matter', () => {
  expect(
    figuresOf('The shop took 1,000 boats from sale.', 'The sale of boats was put at 1,000 on Friday.'),
  ).toHaveLength(1);
});

test('a hyphen, or a space, between two words makes no other figure', () => {
  expect(
    figuresOf('He taught 20 first-graders.', 'The 20 first graders sang.', 'It met 20 second-graders.'),
  ).toEqual(['A 20 first-graders, B 20 first graders', 'C 20 second-graders']);
  expect(figuresOf('There were 14 airstrikes.', 'Some 14 air strikes hit it.')).toEqual([
    'A 14 airstrikes, B Some 14 air strikes',
  ]);
});

test('what is counted with more behind “and” is another figure', () => {
  expect(figuresOf('It was backed by 52 Greens.', 'It was backed by 52 Greens and Centrists.')).toHaveLength(
    2,
  );
  expect(figuresOf('It took 3,512 boats.', 'It took 3,512 boats and nets of all kinds.')).toHaveLength(2);
  expect(
    figuresOf('The 52 Greens and Centrists left.', 'It was backed by 52 Greens and Centrists.'),
  ).toHaveLength(1);
});
