import { describe, expect, it } from 'vitest';
import { findNames } from '../entities/find-names.ts';
import { indexNames } from '../entities/name-index.ts';
import { toMention } from '../mentions/mention.ts';
import { phraseStartingAt } from '../sentences/noun-phrase.ts';
import { readArticle } from '../sentences/reading.ts';
import { readDescription } from './description.ts';

/** The description in square brackets. */
function describeIn(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replaceAll(/[[\]]/g, '');
  const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
  const index = indexNames(findNames(reading));
  const first = reading.tokens.findIndex((token) => token.start === start);
  const phrase = phraseStartingAt(reading.tokens, first, reading.tokens.length);
  return phrase && readDescription(reading, index, toMention(reading, index, phrase));
}

const cases: Record<string, { text: string; expected: object | null }> = {
  'an office': { text: '[The judge] agreed.', expected: { kind: 'person', walk: 'office', head: 'judge' } },
  'a walk of life, with its sex': {
    text: '[The veteran fisherman] agreed.',
    expected: { walk: 'life', gender: 'male' },
  },
  'a nation, and no man of it': {
    text: '[The German] agreed.',
    expected: { walk: 'nation', gender: 'unknown' },
  },
  'an age': { text: '[The 43-year-old] agreed.', expected: { walk: 'age', age: '43' } },
  'a body': { text: '[The charity] agreed.', expected: { kind: 'body', walk: 'other' } },
  'an institution': { text: '[The council] agreed.', expected: { kind: 'body', walk: 'institution' } },
  'somebody brought in before': {
    text: 'They met a courier. The day was long. [The courier] agreed.',
    expected: { introduced: 9 },
  },
  'somebody whom the article has named is not brought in by what he is': {
    text: 'Odo Finch, a courier, came. [The courier] agreed.',
    expected: { introduced: null },
  },
  'a text stands for no entity': { text: '[The report] agreed.', expected: null },
  'nor do several people': { text: '[The judges] agreed.', expected: null },
  'nor one of many': { text: '[A judge] agreed.', expected: null },
};

describe('descriptions', () => {
  for (const [name, { text, expected }] of Object.entries(cases))
    it(name, () => {
      if (expected === null) expect(describeIn(text)).toBeNull();
      else expect(describeIn(text)).toMatchObject(expected);
    });
});
