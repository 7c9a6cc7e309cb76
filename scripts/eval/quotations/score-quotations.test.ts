import { describe, expect, it } from 'vitest';
import type { AnnotatedQuotation } from '../../../src/schemas/quotation.ts';
import type { GoldArticle } from '../../labelled/gold-article.ts';
import { toGoldArticles } from '../../labelled/read-labelled-set.ts';
import { type Annotate, precisionRecallF1, scoreQuotations } from './score-quotations.ts';

const [boat] = toGoldArticles(
  `id: boat
shows: a test
text: |
  “{1:We sail at two,}” said {@1:Una Kessell}. “{2:Or three,}” {@2:she} added of the “{t:Mary Ann}”.

  “{3:Good luck}”, he said, was “{4:fun}”.
people: { Una Kessell: [1, 2], Tom Arliss: [3] }
nobody: [4]
doubtful: [4]
`,
  'boat.yaml',
) as [GoldArticle];

interface Answer {
  words: string;
  speaker?: string;
  mention?: string;
  form?: 'full' | 'term';
  context?: 'body' | 'comment';
}

function answering(answers: Answer[]): Annotate {
  return (_, text) => ({ quotations: answers.map((answer) => toQuotation(text, answer)) });
}

function toQuotation(text: string, { words, speaker, mention, form, context }: Answer): AnnotatedQuotation {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    ...spanOf(words),
    form: form ?? 'full',
    context: context ?? 'body',
    marks: 'curly',
    unbalanced: false,
    speaker: speaker ? { name: speaker, kind: 'person', named: true } : null,
    mention: mention ? spanOf(mention) : null,
    cue: null,
    rule: 'test',
    confidence: 1,
    continues: null,
  };
}

describe('scoreQuotations', () => {
  it('counts exact spans, speakers by type, and what is found where nobody speaks', () => {
    const score = scoreQuotations(
      [boat],
      answering([
        { words: 'We sail at two', speaker: 'Una Kessell', mention: 'Una Kessell' },
        { words: 'Or three,', speaker: 'Tom Arliss', mention: 'Una Kessell' },
        { words: 'Mary Ann', speaker: 'Una Kessell' },
      ]),
    );
    expect(score).toMatchObject({ articles: 1, gold: 3, predicted: 3, exact: 2, endToEnd: 1, doubtful: 1 });
    expect(score.attribution).toEqual({ right: 1, all: 2 });
    expect(score.byType).toEqual({ named: { right: 1, all: 1 }, pronoun: { right: 0, all: 1 } });
    expect(score.mentions).toEqual({ right: 1, all: 2 });
    expect(score.errors.missed).toEqual(['boat: Good luck']);
    expect(score.errors.notSpeech).toEqual(['boat: Mary Ann']);
    expect(score.errors.speaker).toEqual(['boat: Or three | Una Kessell (pronoun), found Tom Arliss']);
  });

  it('leaves out terms and comments that were found', () => {
    const found = answering([
      { words: 'Mary Ann', form: 'term' },
      { words: 'Good luck', context: 'comment' },
    ]);
    expect(scoreQuotations([boat], found)).toMatchObject({ predicted: 0, exact: 0, gold: 3 });
  });

  it('pairs a span that is a word short, but not as exact', () => {
    const score = scoreQuotations([boat], answering([{ words: 'We sail at two,” said', speaker: 'Una' }]));
    expect(score).toMatchObject({ exact: 0, attribution: { right: 0, all: 1 } });
  });

  it('takes the mention for an answer where the gold is an unresolved pronoun', () => {
    const { resolved_by: _, ...pronoun } = { ...boat.quotes[1]!, speaker: 'she' };
    const found = answering([{ words: 'Or three', speaker: 'Una Kessell', mention: 'she' }]);
    const score = scoreQuotations([{ ...boat, quotes: [pronoun] }], found);
    expect(score.attribution).toEqual({ right: 1, all: 1 });
  });
});

describe('precisionRecallF1', () => {
  it('gives percentages, and nought of nothing', () => {
    expect(precisionRecallF1(1, 2, 4)).toMatchObject({ precision: 50, recall: 25 });
    expect(precisionRecallF1(1, 2, 4).f1).toBeCloseTo(33.33);
    expect(precisionRecallF1(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
