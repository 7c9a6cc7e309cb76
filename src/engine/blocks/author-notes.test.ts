import { expect, test } from 'vitest';
import { authorNames, isAuthorName, isAuthorNote, namesJob } from './author-notes.ts';

const authors = authorNames(['Ann Lee and Bo Roe', 'CARA DIX in Tove']);

test('a note tells what an author of the byline does, by full name, family name or first name', () => {
  expect(isAuthorNote('Ann Lee covers harbours and tides. She lives in Tove.', authors)).toBe(true);
  expect(isAuthorNote('Roe has reported on the coast since 2009.', authors)).toBe(true);
  expect(isAuthorNote('Cara Dix reported from Tove.', authors)).toBe(true);
  expect(isAuthorNote('Cara is our tide reporter, and likes boats.', authors)).toBe(true);
});

test('people of the article have none', () => {
  expect(isAuthorNote('Mia Fenn covers the seats with wax each spring.', authors)).toBe(false);
  expect(isAuthorNote('Lee was born in Tove and joined the crew.', authors)).toBe(false);
  expect(isAuthorNote('“Ann Lee covers harbours,” said the mayor.', authors)).toBe(false);
});

test('a job at a paper is a note without a byline too', () => {
  expect(namesJob('Mia Fenn is a senior coast reporter at the Post, based in Tove.')).toBe(true);
  expect(namesJob('Mia Fenn is a diver at the harbour works.')).toBe(false);
});

test('the name of an author alone', () => {
  expect(isAuthorName('ANN LEE', authors)).toBe(true);
  expect(isAuthorName('Lee', authors)).toBe(false);
});
