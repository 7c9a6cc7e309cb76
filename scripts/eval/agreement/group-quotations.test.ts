import { expect, test } from 'vitest';
import { dissentIn, groupQuotations } from './group-quotations.ts';

const long = 'We sail at noon, all of us, whatever the tide may bring';
const said = (article: string, speaker: string | null, words = long) => ({ article, speaker, words });

test('quotations that share nine words in a row are one group', () => {
  const cut = 'We sail at noon, all of us, whatever the tide';
  const groups = groupQuotations([said('a', 'Ann Lee'), said('b', 'Lee', cut), said('c', 'Bo Chen', 'No.')]);
  expect(groups.map((group) => group.map(({ article }) => article))).toEqual([['a', 'b']]);
});

test('an article that repeats itself is no group', () =>
  expect(groupQuotations([said('a', 'Ann Lee'), said('a', 'Ann Lee')])).toEqual([]));

test('groups that meet in a third quotation are one', () => {
  const [first, second] = [
    'We sail at noon, all of us, whatever the tide',
    'and nobody can keep us from it, not even the mayor',
  ];
  const groups = groupQuotations([
    said('a', 'Ann Lee', first),
    said('b', 'Ann Lee', second),
    said('c', 'Ann Lee', `${first} ${second}`),
  ]);
  expect(groups.map((group) => group.length)).toEqual([3]);
});

test('whoever most articles give is the speaker, by any form of the name', () => {
  const [dissent, ...others] =
    dissentIn([said('a', 'Ann Lee'), said('b', 'Lee'), said('c', 'Bo Chen')]) ?? [];
  expect(others).toEqual([]);
  expect(dissent).toMatchObject({ quotation: { article: 'c' }, most: 'lee', of: [2, 3] });
});

test('nobody dissents where nobody is named', () =>
  expect(dissentIn([said('a', null), said('b', null)])).toBeNull());
