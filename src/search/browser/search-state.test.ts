import { expect, test } from 'vitest';
import { readState, withFilter, writeState } from './search-state.ts';

const state = { typed: 'blind “eye” & 100%', filters: { speaker: 'ann-moor', article: 'fair/a' } };

test('the address gives the state back', () => {
  expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state);
});
test('parameters of others are left alone', () => {
  expect(readState(new URLSearchParams('?colour=red'))).toEqual({ typed: '', filters: {} });
});
test('a facet is set and taken away', () => {
  expect(withFilter(state, 'form', 'full').filters).toEqual({ ...state.filters, form: 'full' });
  expect(withFilter(state, 'article', null).filters).toEqual({ speaker: 'ann-moor' });
});
