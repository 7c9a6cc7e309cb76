import { describe, expect, test } from 'vitest';
import { editDistance } from '../../engine/text/edit-distance.ts';
import { equalForms } from '../data/equal-forms.ts';
import { toFormTable } from '../words/unify-forms.ts';
import { exactAlternatives, nearAlternatives } from './alternatives.ts';
import { parseQuery } from './parse-query.ts';
import { respace } from './respace.ts';
import { reword } from './reword.ts';
import { suggest } from './suggest.ts';
import { Vocabulary } from './vocabulary.ts';

const forms = toFormTable([...equalForms, ['door-to-door delivery', 'D2DD']]);
const vocabulary = new Vocabulary(
  ['blind', 'eye', 'ferries', 'ferry', 'harbour', 'harbours', 'master', 'ongoing', 'roll', 'rolled'].sort(),
);
const termsOf = (alternatives: readonly { term: number }[]) =>
  alternatives.map(({ term }) => vocabulary.terms[term]!);
const termsOfSite = (site: Vocabulary, alternatives: readonly { term: number }[]) =>
  alternatives.map(({ term }) => site.terms[term]!);
const word = (text: string, open = false) => ({ word: text, weak: false, open });

describe('edit distance', () => {
  const cases: [string, string, number][] = [
    ['the', 'teh', 1],
    ['harbour', 'harbor', 1],
    ['ferry', 'fery', 1],
    ['ferry', 'merry', 1],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
  ];
  for (const [left, right, distance] of cases) {
    test(`${left} ${right}`, () => expect(editDistance(left, right, 3)).toBe(distance));
  }
  test('past the limit it is one more than the limit', () =>
    expect(editDistance('ferry', 'master', 2)).toBe(3));
});

describe('a query', () => {
  test('its last word is open until a blank follows', () => {
    expect(parseQuery('old harb', forms).words.map(({ open }) => open)).toEqual([false, true]);
    expect(parseQuery('old harb ', forms).words.map(({ open }) => open)).toEqual([false, false]);
  });
  test('an acronym stands for its long form and is not open', () => {
    const { words } = parseQuery('d2dd', forms);
    expect(words.map((each) => each.word)).toEqual(['door', 'to', 'door', 'delivery']);
    expect(words.some(({ open }) => open)).toBe(false);
  });
  test('words that ask are no part of what is looked for', () => {
    expect(parseQuery('what did the ferry say', forms).core.map((each) => each.word)).toEqual(['ferry']);
  });
  test('an opening article or title may be missing, other words may not', () => {
    const coreOf = (typed: string) => parseQuery(typed, forms).core.map((each) => each.word);
    expect(coreOf('the harbour')).toEqual(['harbour']);
    expect(coreOf('mrs quill')).toEqual(['quill']);
    expect(coreOf('that harbour')).toEqual(['that', 'harbour']);
  });
  test('phrases in quotation marks', () => {
    expect(parseQuery('ferry “old harbour”', forms).phrases).toEqual([['old', 'harbour']]);
  });
  test('what asks for a measure is no part of what is looked for', () => {
    const read = (typed: string) => {
      const { words, measures } = parseQuery(typed, forms);
      return [words.filter(({ weak }) => !weak).map((each) => each.word), measures];
    };
    expect(read('how many ferries sank')).toEqual([['ferries', 'sank'], 'count']);
    expect(read('how much money did the ferry lose')).toEqual([['ferry', 'lose'], 'amount']);
    expect(read('many ferries')).toEqual([['many', 'ferries'], null]);
    expect(read('did anyone mention ferries')).toEqual([['ferries'], null]);
  });
  test('letters whose meaning is asked for', () => {
    expect(parseQuery('what does the HT stand for', forms)).toMatchObject({ defines: 'ht' });
    expect(parseQuery('what does HT mean?', forms).defines).toBe('ht');
    expect(parseQuery('what did the mayor say', forms).defines).toBe(null);
  });
  test('a query of weak words only is looked for as it is', () => {
    expect(parseQuery('who said it', forms).words.every(({ weak }) => !weak)).toBe(true);
  });
});

describe('what a word may stand for', () => {
  test('itself, and longer words while it is open', () => {
    expect(termsOf(exactAlternatives(word('harbour'), vocabulary))).toEqual(['harbour']);
    expect(termsOf(exactAlternatives(word('harbour', true), vocabulary))).toEqual(['harbour', 'harbours']);
  });
  test('inflections and misprints', () => {
    expect(termsOf(nearAlternatives(word('rolling'), vocabulary))).toContain('roll');
    expect(termsOf(nearAlternatives(word('ferries'), vocabulary)).slice(0, 2)).toEqual(['ferries', 'ferry']);
    expect(termsOf(nearAlternatives(word('habrour'), vocabulary))).toContain('harbour');
  });
  test('plain words stand for those that papers print, behind what was typed', () => {
    const site = new Vocabulary(['apologise', 'chief', 'sorrel']);
    expect(termsOfSite(site, nearAlternatives(word('sorry'), site))).toContain('apologise');
    expect(termsOfSite(site, nearAlternatives(word('boss'), site))).toEqual(['chief']);
  });
  test('an everyday word is no misprint, but may be misprinted by a letter that looks alike', () => {
    const site = new Vocabulary(['guit', 'policy', 'quiet']);
    expect(termsOfSite(site, nearAlternatives(word('quit'), site))).toEqual(['guit']);
    expect(termsOfSite(site, nearAlternatives(word('police'), site))).toEqual([]);
  });
  test('a word that the site prints is no misprint', () => {
    const fines = new Vocabulary(['fine', 'five', 'lines']);
    expect(nearAlternatives(word('fines'), fines).map(({ term }) => fines.terms[term])).toEqual(['fine']);
  });
  test('a whole word stands for longer ones less than a beginning does', () => {
    const found = new Vocabulary(['found', 'foundation']);
    const weights = (typed: string) =>
      exactAlternatives(word(typed, true), found).map(({ weight }) => weight);
    expect(weights('found')).toEqual([1, 0.7]);
    expect(weights('foun')).toEqual([0.9, 0.9]);
  });
  test('a number is whole, never the beginning of another', () => {
    const openOf = (typed: string) => parseQuery(typed, forms).words.map(({ open }) => open);
    expect(openOf('20')).toEqual([false]);
    expect(openOf('since 2,000')).toEqual([false, false]);
    expect(openOf('the six')).toEqual([false, false]);
    expect(openOf('the sixt')).toEqual([false, true]);
  });
  test('a word two letters from a number is no misprint of it', () => {
    const numbers = new Vocabulary(['forty', 'sweet', 'twenty']);
    const near = (typed: string) => termsOfSite(numbers, nearAlternatives(word(typed), numbers));
    expect(near('tweet')).toEqual(['sweet']);
    expect(near('fourty')).toEqual(['forty']);
  });
  test('a number in words has no misprints', () => {
    const numbers = new Vocabulary(['seven', 'sever', 'six', 'sex']);
    expect(nearAlternatives(word('six'), numbers)).toHaveLength(1);
    expect(nearAlternatives(word('sevn'), numbers)[0]).toMatchObject({ term: 0 });
  });
  test('blanks too many or too few', () => {
    expect(respace([word('blindeye')], vocabulary).map((each) => each.word)).toEqual(['blind', 'eye']);
    expect(respace([word('on'), word('going')], vocabulary).map((each) => each.word)).toEqual(['ongoing']);
  });
  test('the closest words where nothing is found', () => {
    const site = new Vocabulary(
      ['break', 'choices', 'dont', 'encryption', 'for', 'harbours', 'shop', 'shortly', 'three'].sort(),
    );
    const closest = (typed: string) => suggest(parseQuery(typed, forms), site);
    expect(closest('enkryptshun')).toBe('encryption');
    expect(closest('the enkryptshun')).toBe('the encryption');
    expect(closest('encrypting of')).toBe('encryption of');
    expect(closest('xqz')).toBe(null);
    for (const typed of [
      'govt',
      '30',
      '13',
      'strake',
      'lugger',
      'fog chickens',
      'shoals',
      'quiet fort for',
      'sharp',
    ]) {
      expect([typed, closest(typed)]).toEqual([typed, null]);
    }
  });
});

describe('words that papers print in another form', () => {
  const site = new Vocabulary(
    ['catch', 'demolish', 'laid', 'off', 'refrigerator', 'telephone', 'tooth'].sort(),
  );
  const near = (typed: string) => termsOfSite(site, nearAlternatives(word(typed), site));

  test('a verb without its usual ending, a plural, a plain word', () => {
    expect(near('caught')).toEqual(['catch']);
    expect(near('teeth')).toEqual(['tooth']);
    expect(near('fridge')).toEqual(['refrigerator']);
  });

  test('a noun that is made of the verb', () => {
    expect(near('demolition')).toEqual(['demolish']);
    expect(near('demolished')).toEqual(['demolish']);
    expect(respace([word('layoffs')], site).map((each) => each.word)).toEqual(['lay', 'off']);
  });

  test('three wrong letters leave the first', () => {
    expect(near('xylophone')).toEqual([]);
    expect(near('tellefone')).toEqual(['telephone']);
  });
});

describe('other ways to write it', () => {
  test('three words that the site prints as one', () => {
    const site = new Vocabulary(['emil', 'vandersloot']);
    const query = parseQuery('emil van der sloot', forms);
    expect(reword(query, site).map(({ words }) => words.map((each) => each.word))).toContainEqual([
      'emil',
      'vandersloot',
    ]);
  });

  test('thousands by their letter', () => {
    expect(parseQuery('£400k', forms).words.map((each) => each.word)).toEqual(['400000']);
  });
});
