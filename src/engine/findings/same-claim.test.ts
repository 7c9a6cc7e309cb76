import { expect, test } from 'vitest';
import { plainArticles } from '../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { handLink } from '../../schemas/finding.ts';
import { collectFindings } from '../9-collect-findings.ts';

const texts = { A: 'The kiln costs two million. It is closed.', B: 'Two million. The kiln may reopen.' };
const articles = plainArticles(texts);

function linked(tells: 'the same' | 'otherwise', ...members: ['A' | 'B', string][]) {
  const places = members.map(([siglum, words]) => {
    const start = texts[siglum].indexOf(words);
    return { siglum, start, end: start + words.length };
  });
  const link = {
    id: 'l-a-0',
    members: places,
    basis: 'editor' as const,
    rule: handLink,
    confidence: 1,
    label: 'the kiln',
    tells,
  };
  const findings = collectFindings({ ...toFindingInput(articles), paraphrases: [link] });
  return findings.find(({ rule }) => rule === handLink)!;
}

test('what the editor links is told as his, with the words of each article', () => {
  expect(linked('the same', ['A', 'costs two million'], ['B', 'Two million'])).toMatchObject({
    kind: 'same claim, other words',
    headline: 'The kiln',
    sentence: 'A has “costs two million”; B has “Two million”. Linked by the editor.',
  });
});

test('accounts that differ are a kind of their own; an article’s own words stand together', () => {
  const finding = linked('otherwise', ['A', 'closed'], ['B', 'may reopen'], ['A', 'costs two million']);
  expect(finding).toMatchObject({
    kind: 'one matter, other accounts',
    sentence: 'A has “closed” and “costs two million”; B has “may reopen”. Linked by the editor.',
  });
  expect(finding.evidence[0]).toMatchObject({ siglum: 'A', start: 28, differs: [{ start: 34, end: 40 }] });
});
