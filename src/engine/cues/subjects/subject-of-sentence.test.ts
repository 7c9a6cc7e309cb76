import { expect, it } from 'vitest';
import { findNames } from '../../entities/find-names.ts';
import { indexNames } from '../../entities/name-index.ts';
import { readArticle } from '../../sentences/reading.ts';
import { sentenceSubject } from './subject-of-sentence.ts';

it('answers for the names it is given, however often it is asked', () => {
  const text = 'On Monday, Ida Thole closed the pier.';
  const reading = readArticle(text, [{ kind: 'body', start: 0, end: text.length }], []);
  const sentence = reading.sentences[0]!;
  const ask = (index: ReturnType<typeof indexNames>) =>
    sentenceSubject({ reading, index, sentence }, sentence.last)?.kind;
  const named = indexNames(findNames(reading));
  expect([ask(named), ask(indexNames([])), ask(named)]).toEqual(['name', 'nominal', 'name']);
});

it('is called by its name behind where it sits, before the bracket that tells its party', () => {
  const text = 'The top Republican on the harbour board, Sen. Odo Finch (R-Tarn), shot back.';
  const reading = readArticle(text, [{ kind: 'body', start: 0, end: text.length }], []);
  const index = indexNames(findNames(reading));
  const sentence = reading.sentences[0]!;
  const subject = sentenceSubject({ reading, index, sentence }, sentence.last);
  expect(index.names[subject?.name ?? -1]?.text).toBe('Odo Finch');
});
