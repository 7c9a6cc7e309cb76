import { describe, expect, test } from 'vitest';
import { equalForms } from '../data/equal-forms.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Sought } from '../rank/sought.ts';
import type { SearchRecord } from '../record.ts';
import { toFormTable } from '../words/unify-forms.ts';
import { cutBefore } from './cut-before.ts';
import { countFacets, filterHits } from './facets.ts';
import { markWords } from './mark-words.ts';
import { printedWords } from './printed-words.ts';
import { toLink } from './to-link.ts';

const forms = toFormTable([...equalForms, ['door-to-door delivery', 'D2DD']]);

/** What `typed` looks for, each word standing for itself. */
function soughtOf(typed: string): Sought {
  const { words } = parseQuery(typed, forms);
  const meanings = new Map<string, number[]>();
  for (const [at, { word }] of words.entries()) meanings.set(word, [...(meanings.get(word) ?? []), at]);
  return { words, meanings };
}

describe('marks', () => {
  const cases: Record<string, [string, string, string]> = {
    'words side by side are one mark': ['turn a blind eye to', 'blind eye', 'turn a [blind eye] to'],
    'side by side in any order': ['turn a blind eye to', 'eye blind', 'turn a [blind eye] to'],
    'a weak word between two belongs to it': ['turn a blind eye', 'turn a blind', '[turn a blind] eye'],
    'a weak word beside one, as typed': [
      'they said these are his quays',
      'are his quays',
      'they said these [are his quays]',
    ],
    'a verb that looks like a question': ['we have decided', 'have decided', 'we [have decided]'],
    'weak words behind': [
      'what’s sent or said, or not',
      'whats sent or said',
      '[what’s sent or said], or not',
    ],
    'a weak word elsewhere does not count': ['the old wall', 'the wall', 'the old [wall]'],
    'weak words alone are marked': ['it is so', 'it is', '[it is] so'],
    'one weak word in quotation marks': ['by the old wall', '"the"', 'by [the] old wall'],
    'a quoted phrase with a weak word': [
      'Moor said so, said Moor',
      '"moor said"',
      '[Moor said] so, said Moor',
    ],
    'quoted weak words among others': [
      'so they are, by the wall',
      'wall "they are"',
      'so [they are], by the [wall]',
    ],
    'where the whole phrase stands, nothing else': [
      'from the day they leave the quay to the last day',
      'the day they leave',
      'from [the day they leave] the quay to the last day',
    ],
    'scattered words': [
      'the quay is old, the wall is not',
      'wall of the quay',
      '[the quay] is old, the [wall] is not',
    ],
    'a question': [
      'a ferry sank, Moor said',
      'what did Moor say about the ferry',
      'a [ferry] sank, [Moor] said',
    ],
    'an acronym for its long form': ['When D2DD is', 'door to door delivery', 'When [D2DD] is'],
    'a phrase that ends inside a joined form': ['the roll-out is late', 'the roll', '[the roll-out] is late'],
    'initials with their dots': ['out of the U.K. if they', 'uk', 'out of the [U.K.] if they'],
    'a bracket that opens in a mark': [
      'by D2DD [door-to-door delivery] or so',
      'd2dd',
      'by [D2DD [door-to-door delivery]] or so',
    ],
    'nothing found': ['old wall', 'sea', 'old wall'],
  };
  for (const [name, [text, typed, expected]] of Object.entries(cases)) {
    test(name, () => {
      const parts = markWords(text, soughtOf(typed), forms);
      expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')).toBe(expected);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    });
  }
  test('a misprint of a small word marks none', () => {
    const sought = {
      ...soughtOf('teh wall'),
      meanings: new Map([
        ['the', [0]],
        ['wall', [1]],
      ]),
    };
    expect(markWords('the quay, the wall', sought, forms).filter(({ marked }) => marked)).toEqual([
      { text: 'the wall', marked: true },
    ]);
  });
});

const quotation: SearchRecord = {
  id: 'fair/a-1',
  kind: 'quotation',
  text: 'It will hold.',
  path: '/fair/articles/a/#a-1',
  story: 'fair',
  storyTitle: 'The fair',
  siglum: 'A',
  articleTitle: 'The wall',
  articleFacts: null,
  language: 'en',
  form: 'full',
  speaker: { id: 'ann', name: 'Ann Moor', kind: 'person', named: true, labels: [] },
  attribution: null,
  setting: null,
  holds: [],
};
const passage: SearchRecord = { ...quotation, kind: 'passage', form: null, speaker: null };

describe('the start of a text in a short list', () => {
  const cut = (before: string) =>
    cutBefore([
      { text: before, marked: false },
      { text: 'wall', marked: true },
      { text: ' fell', marked: false },
    ])
      .map(({ text }) => text)
      .join('');

  test('stays where the words looked for can be seen', () =>
    expect(cut('The old ')).toBe('The old wall fell'));
  test('is cut at a word where they could not', () =>
    expect(cut('Nobody in the whole town had thought of it in a hundred years until the old ')).toBe(
      '…hundred years until the old wall fell',
    ));
  test('stays where nothing is marked', () => {
    const parts = [{ text: 'a'.repeat(90), marked: false }];
    expect(cutBefore(parts)).toEqual(parts);
  });
});

describe('what is printed beside a quotation', () => {
  const record: SearchRecord = {
    ...quotation,
    attribution: 'said Ann Moor',
    setting: ['On the quay she was asked about the storm. “', '” said Ann Moor.'],
  };
  const printed = (typed: string) =>
    printedWords({ record, sought: soughtOf(typed) }, forms)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');

  test('is how it is attributed', () => expect(printed('hold moor')).toBe('said Ann [Moor]'));
  test('is its sentence, where a word looked for stands only there', () =>
    expect(printed('hold quay')).toBe('On the [quay] she was asked about the storm. “…” said Ann Moor.'));
  test('a small word asks for no sentence', () => expect(printed('hold on')).toBe('said Ann Moor'));
});

describe('facets', () => {
  const hits = [
    quotation,
    { ...quotation, siglum: 'B' },
    { ...quotation, siglum: 'B', speaker: null },
    passage,
  ].map((record) => ({ record }));

  test('count what each choice would leave', () => {
    const [article] = countFacets(hits, { speaker: 'ann' });
    expect(article?.options.map(({ value, count }) => [value, count])).toEqual([
      ['fair/a', 1],
      ['fair/b', 1],
    ]);
    const speaker = countFacets(hits, { speaker: 'ann' }).find(({ name }) => name === 'speaker');
    expect(speaker?.options.map(({ label, count, chosen }) => [label, count, chosen])).toEqual([
      ['Ann Moor', 2, true],
      ['Not stated', 1, false],
    ]);
  });
  test('tell a speaker whose name is None from no speaker', () => {
    const none: SearchRecord['speaker'] = {
      id: 'none',
      name: 'None',
      kind: 'group',
      named: true,
      labels: [],
    };
    const two = [
      { ...quotation, speaker: none },
      { ...quotation, speaker: null },
    ].map((record) => ({ record }));
    const speaker = countFacets(two, {}).find(({ name }) => name === 'speaker');
    expect(speaker?.options.map(({ label, count }) => [label, count])).toEqual([
      ['None', 1],
      ['Not stated', 1],
    ]);
  });
  test('one value is no choice', () => {
    expect(countFacets(hits, {}).map(({ name }) => name)).toEqual(['article', 'speaker', 'kind', 'named']);
  });
  test('narrow the hits', () => {
    expect(filterHits(hits, { article: 'fair/b', named: 'yes' })).toEqual([hits[1]]);
    expect(filterHits(hits, { story: 'elsewhere' })).toEqual([]);
  });
});

describe('links', () => {
  test('a quotation has its id', () => expect(toLink(quotation)).toBe('/fair/articles/a/#a-1'));
  test('a sentence has its paragraph and a text fragment', () => {
    const text = 'The old wall-top will, she said, hold every storm there is.';
    expect(toLink({ ...passage, path: '/fair/articles/a/#p1', text })).toBe(
      '/fair/articles/a/#p1:~:text=The%20old%20wall%2Dtop%20will%2C,every%20storm%20there%20is.',
    );
  });
  test('a few words have their paragraph', () => {
    const path = '/fair/articles/a/#p1';
    expect(toLink({ ...passage, path, text: 'Hold the wall!' })).toBe(path);
  });
  test('a headline leads to its article', () => {
    expect(toLink({ ...passage, path: '/fair/articles/a/' })).toBe('/fair/articles/a/');
  });
});
