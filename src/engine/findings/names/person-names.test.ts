import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const found = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'one person, two names')
    .map(({ sentence }) => sentence);

test('one letter in the last name or the first', () => {
  expect(
    found(
      'The fire was out by noon, wrote Alan Marlow.',
      'Chief fire officer Alan Marlowe left at noon.',
      'Alan Marlow’s crews stayed.',
    ),
  ).toEqual([
    'A and C print “Alan Marlow”; B prints “Alan Marlowe”. A rule takes the names for one person’s.',
  ]);
  expect(found('Ian Dowell will go in June.', 'Shares fell. Iain Dowell owns two of them.')).toEqual([
    'A prints “Ian Dowell”; B prints “Iain Dowell”. A rule takes the names for one person’s.',
  ]);
});

test('two first names that begin alike, of somebody who is and does the same', () => {
  const judge = 'The inquest before Dame Miriam Ashdown, a retired judge, will open in May.';
  expect(found(judge, 'A retired judge, Dame Marian J. Ashdown, will hear the inquest.')).toEqual([
    'A prints “Miriam Ashdown”; B prints “Marian J. Ashdown”. A rule takes the names for one person’s.',
  ]);
  expect(found(judge, 'Marian Ashdown won the egg race at Tarn.')).toEqual([]);
});

test('one first name in two spellings, also of one who has relatives in the story', () => {
  const kin = 'Her brother Odo Vale left. After Vale came the rain.';
  expect(found(`They found Terence Vale. ${kin}`, 'They found Terrence Vale.')).toEqual([
    'A prints “Terence Vale”; B prints “Terrence Vale”. A rule takes the names for one person’s.',
  ]);
  expect(found('They saw Freddie Vale.', 'They saw Freddy Vale.')).toHaveLength(1);
  expect(found('They saw Collin Vale. Only Vale stayed.', 'They saw Colin Vale.')).toHaveLength(1);
  expect(found('They saw Daniel Vale.', 'They saw Danielle Vale.')).toEqual([]);
  expect(found('They saw Dan Vale and Odo Vale.', 'They saw Daniel Vale.')).toEqual([]);
});

test('a first name that no list has, in two spellings, of somebody of whom the same is told', () => {
  const lock = (name: string) => `The lock at Tarn was closed by Officer ${name} Quarle at noon.`;
  expect(found(lock('Brenkly'), lock('Brenkley'))).toEqual([
    'A prints “Brenkly Quarle”; B prints “Brenkley Quarle”. A rule takes the names for one person’s.',
  ]);
  expect(found(lock('Brenkly'), 'Brenkley Quarle won the egg race.')).toEqual([]);
});

test('one rank and last name, two first names, of which no article has both', () => {
  const eric = 'Tarn Police Capt. Eric Quarle stayed. Eric Quarle is tall.';
  expect(found('Police Capt. John Quarle left.', eric)).toEqual([
    'A prints “Police Capt. John Quarle”; B prints “Tarn Police Capt. Eric Quarle”. A rule takes the names for one person’s.',
  ]);
  expect(found('Capt. John Quarle left.', eric)).toEqual([]);
  expect(found('Fire Capt. John Quarle left.', eric)).toEqual([]);
  expect(found('Police Capt. John Quarle left with Eric Quarle.', eric)).toEqual([]);
  expect(found('Police Capt. Charles Quarle left.', 'Police Capt. Chuck Quarle stayed.')).toEqual([]);
  expect(found('Tarn Senator John Quarle left.', 'Tarn Senator Eric Quarle stayed.')).toEqual([]);
});

test('another name between the first and the last', () => {
  expect(
    found('They knew Thomas Edward Marlow.', 'Thomas Eric Marlow left.', 'Thomas Eric Marlow came.'),
  ).toEqual([
    'A prints “Thomas Edward Marlow”; B and C print “Thomas Eric Marlow”. A rule takes the names for one person’s.',
  ]);
  expect(found('They knew Thomas Edward Marlow.', 'Thomas Ed Marlow left.', 'Thomas Marlow came.')).toEqual(
    [],
  );
});

test('two letters of a long last name, of somebody of whom the same is told', () => {
  const one = 'The spy and his daughter, Julia Skarbal, were found on a bench in Tarn.';
  expect(found(one, 'Julia Scarpal and her father sat on a bench in Tarn when they were found.')).toEqual([
    'A prints “Julia Skarbal”; B prints “Julia Scarpal”. A rule takes the names for one person’s.',
  ]);
  expect(found(one, 'Julia Scarpal won the egg race.')).toEqual([]);
  expect(found(one, 'Julia Skarbalat and her father sat on a bench in Tarn when they were found.')).toEqual(
    [],
  );
  expect(found(one.replace('Skarbal', 'Skarbalsu'), one.replace('Skarbal', 'Skarbalus'))).toHaveLength(1);
});

test('one name in two ways of writing it in Latin letters', () => {
  expect(found('They named Yevgeny Odarin.', 'The list has Yevgeniy Odarin.')).toEqual([
    'A prints “Yevgeny Odarin”; B prints “Yevgeniy Odarin”. A rule takes the names for one person’s.',
  ]);
  expect(found('At the Russian Embassy.', 'At the Russia Embassy.')).toEqual([]);
});

test('a syllable with another letter, but no hyphen more or less', () => {
  expect(found('He met Park Min-duk in May.', 'Then Park Min Dok came.')).toEqual([
    'A prints “Park Min-duk”; B prints “Park Min Dok”. A rule takes the names for one person’s.',
  ]);
  expect(found('He met Park Min-duk in May.', 'Then Park Min Duk came.')).toEqual([]);
  expect(found('He met Park Min-un in May.', 'Then Park Min-il came.')).toEqual([]);
  expect(found('He met New Tarn Duk in May.', 'Then New Tarn Dok came.')).toEqual([]);
});

test('the name behind a title is no other where it is the end of the longer', () => {
  expect(
    found('He met Norlandish President Odo Marsh Quarle.', 'He met Norlandish President Marsh Quarle.'),
  ).toEqual([]);
});

test.each([
  ['a family', 'Edmund Vale, a judge, spoke in Tarn.', 'Edwin Vale, a judge, spoke in Tarn with Ada Vale.'],
  ['two people of one article', 'Alan Marlow met Alan Marlowe.', 'Alan Marlow left.'],
  ['a short form', 'The judge Kathleen Vale spoke in Tarn.', 'The judge Kathy Vale spoke in Tarn.'],
  ['short names', 'Alan Reed left.', 'Alan Reid left.'],
  ['short first names', 'The senator Rand Paul left Tarn.', 'The senator Ron Paul left Tarn.'],
  ['first names of three letters', 'Tim Marlow left.', 'Tom Marlow left.'],
  ['a woman and a man', 'Pauline Marsh left.', 'Paul Marsh left.'],
  ['accents', 'François Marlow left.', 'Francois Marlow left.'],
  ['no people', 'They saw the Summer Olympic Games.', 'She loves the Summer Olympics.'],
])('%s: none', (_, a, b) => {
  expect(found(a, b)).toEqual([]);
});
