import { describe, expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';
import type { FindingInput } from '../context.ts';

/** Articles, and where they print one speaker: `A: “Odo Finch”` of `Odo Finch, 58, sailed.` */
function find(texts: Record<string, string>, printed: Record<string, string>) {
  const articles = plainArticles(texts);
  const labels = Object.entries(printed).map(([siglum, text]) => {
    const start = texts[siglum]!.indexOf(text);
    return { siglum, start, end: start + text.length, text };
  });
  const speaker: FindingInput['speakers'][number] = {
    name: 'Odo Finch',
    kind: 'person',
    named: true,
    story: 'invented',
    id: 'odo-finch',
    initials: '',
    rank: 1,
    labels,
    roles: [],
    quotations: [],
    counts: [],
  };
  const findings = collectFindings({ ...toFindingInput(articles), speakers: [speaker] });
  return findings.filter(({ speakers }) => speakers?.includes('odo-finch')).map(({ sentence }) => sentence);
}

describe('one speaker', () => {
  const a = 'The pilot, Captain Odo Finch, 58, brought it in.';

  test('spelled in two ways', () => {
    expect(
      find({ A: a, B: 'Odo Finsch brought it in.' }, { A: 'Captain Odo Finch', B: 'Odo Finsch' }),
    ).toEqual(['A prints “Odo Finch”; B prints “Odo Finsch”. A rule takes the names for one person’s.']);
  });

  test.each(['(45.2%), ahead', ', 20 minutes after', ', 100,000 of whose'])(
    'no age is read in “Odo Finch%s”',
    (behind) => {
      const b = `It was Odo Finch${behind.startsWith(',') ? '' : ' '}${behind} all left.`;
      expect(find({ A: a, B: b }, { A: 'Captain Odo Finch', B: 'Odo Finch' })).toEqual([]);
    },
  );

  test('with a middle name, a title, an initial or a surname alone is no other', () => {
    const b = 'Dr Odo Marsh Finch brought it in. O. Finch slept.';
    expect(find({ A: a, B: b }, { A: 'Captain Odo Finch', B: 'Dr Odo Marsh Finch' })).toEqual([]);
    expect(find({ A: a, B: b }, { A: 'Captain Odo Finch', B: 'O. Finch' })).toEqual([]);
    expect(find({ A: a, B: 'Finch slept.' }, { A: 'Captain Odo Finch', B: 'Finch' })).toEqual([]);
  });

  test('of two ages', () => {
    const texts = { A: a, B: 'Mr Finch (59) slept.', C: 'It was Finch, 2 miles out.' };
    expect(find(texts, { A: 'Captain Odo Finch', B: 'Mr Finch', C: 'Finch' })).toEqual([
      'A gives the age of Odo Finch as 58; B gives it as 59.',
    ]);
  });

  test('of another age where he is not quoted', () => {
    const texts = { A: a, B: 'Odo Finch slept. The brave Odo Finch, 59, was in bed when it came.', C: a };
    expect(find(texts, { A: 'Captain Odo Finch', C: 'Captain Odo Finch' })).toEqual([
      'A and C give the age of Odo Finch as 58; B gives it as 59.',
    ]);
  });
});
