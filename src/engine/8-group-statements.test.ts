import { describe, expect, test } from 'vitest';
import { goldId, readGoldFamilies, readGoldStory } from '../../tests/gold/read-gold-story.ts';
import { readLabelledStory } from '../../tests/statements/read-story.ts';
import type { Passage } from '../schemas/passage.ts';
import { alignPassages } from './7-align-passages.ts';
import { groupStatements } from './8-group-statements.ts';

const gold = readGoldStory();
const families = readGoldFamilies();
const ids = (statement: { versions: { quotation: string }[] }) =>
  statement.versions.map(({ quotation }) => quotation).sort();

describe('the first story', () => {
  const { statements, echoes } = groupStatements('gold', gold, []);

  for (const family of families.filter(({ isStatement }) => isStatement))
    test(`${family.id} is one statement with all its versions`, () => {
      const expected = family.members.map((member) => goldId(gold, member)!).sort();
      expect(statements.map(ids)).toContainEqual(expected);
    });

  test('nothing else is a statement', () => {
    const known = families.filter(({ isStatement }) => isStatement !== false);
    const expected = known.map(({ members }) => members.map((member) => goldId(gold, member)!).sort());
    for (const statement of statements) expect(expected).toContainEqual(ids(statement));
  });

  test('a statement with two speakers keeps both', () => {
    const conflict = statements.filter(({ speakerConflict }) => speakerConflict);
    expect(conflict.map(({ versions }) => versions.map(({ speakerId }) => speakerId))).toEqual([
      ['meta-spokesperson', 'loredana-crisan'],
    ]);
  });

  test('a comment is a repeat, fragments are excerpts', () => {
    const extents = statements.find(({ id }) => id === 's-a-617')?.versions.map(({ extent }) => extent);
    expect(extents).toEqual(['excerpt', 'excerpt', 'whole', 'whole', 'repeat']);
  });

  test('an idiom of two speakers is an echo', () => {
    expect(echoes.map(({ phrase }) => phrase)).toEqual(['turn a blind eye']);
  });
});

const echoed = [
  'pier',
  'rail',
  'match',
  'trial',
  'flood',
  'museum',
  'dam',
  'mast',
  'pill',
  'hospice',
  'pool',
  'leak',
  'stadium',
  'orchestra',
  'summit',
  'bridge',
];

for (const name of [
  ...echoed,
  'strike',
  'theft',
  'fog',
  'shootout',
  'orchard',
  'weir',
  'lockkeeper',
  'auction',
])
  describe(`the invented story ${name}`, () => {
    const story = readLabelledStory(name);
    const { passages } = alignPassages(story.articles);
    const { statements } = groupStatements(name, story.articles, passages);

    test('the labelled statements, no more and no fewer', () => {
      const expected = story.statements.map((members) => members.sort());
      expect(statements.map(ids).sort()).toEqual(expected.sort());
    });
  });

for (const name of echoed)
  test(`the labelled echoes of ${name}`, () => {
    const story = readLabelledStory(name);
    const { echoes } = groupStatements(name, story.articles, []);
    expect(echoes.map(({ phrase }) => phrase)).toEqual(story.echoes);
  });

test('one sentence given to two people is a conflict, though few of its words tell much', () => {
  const { statements } = groupStatements('summit', readLabelledStory('summit').articles, []);
  expect(statements.map(({ speakerConflict }) => speakerConflict)).toEqual([true]);
});

test('two spellings of one name are no conflict', () => {
  const { statements } = groupStatements('dam', readLabelledStory('dam').articles, []);
  expect(statements.filter(({ speakerConflict }) => speakerConflict)).toEqual([]);
});

test('one quoted word at the same place of a shared passage is one statement', () => {
  const story = readLabelledStory('pier');
  const b = story.articles[1]!;
  const c = story.articles[2]!;
  const passage: Passage = {
    id: 'p-b-0-c-0',
    pair: ['B', 'C'],
    scope: 'body',
    class: 'narrative',
    a: { start: 0, end: 500 },
    b: { start: 0, end: 500 },
    words: 80,
    similarity: 1,
    moved: false,
    changes: [],
  };
  const word = (article: typeof b) => article.quotations.find(({ exact }) => exact === 'sobering')!.id;
  const { statements } = groupStatements('pier', story.articles, [passage]);
  expect(statements.map(ids)).toContainEqual([word(b), word(c)]);
});

test('no quotations, no statements', () => {
  expect(groupStatements('empty', [], [])).toEqual({ statements: [], echoes: [] });
});
