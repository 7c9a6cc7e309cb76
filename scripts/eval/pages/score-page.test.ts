import { expect, test } from 'vitest';
import { splitBlocks } from '../../../src/engine/2-split-blocks.ts';
import { readStated } from '../../../src/engine/3-read-metadata.ts';
import { scorePage } from './score-page.ts';

const body = [
  'The ferry sank off Gant on Monday night with nobody on board, the harbour master said.',
  'She gave no cause.',
];
const page = { titles: ['Ferry sinks off Gant'], authors: ['Ann Lee'], day: '2026-03-03', paragraphs: body };

function score(text: string, labels: Partial<typeof page> = {}) {
  const { blocks } = splitBlocks(text);
  return scorePage({ ...page, ...labels }, text, blocks, readStated(text, blocks));
}

test('an article that is read as it is labelled', () => {
  const {
    labelled,
    body: found,
    both,
    ...fields
  } = score(`Ferry sinks off Gant\nBy Ann Lee\n3 March 2026\n\n${body.join('\n\n')}`);
  expect([found, both]).toEqual([labelled, labelled]);
  expect(fields).toEqual({ title: true, authors: true, day: true });
});

test('what is taken for body beside it, and fields that are missed', () => {
  const {
    labelled,
    body: found,
    both,
    ...fields
  } = score(`${body.join('\n\n')}\n\nThe weather will be fine tomorrow.`);
  expect(both).toBe(labelled);
  expect(found - both).toBe('Theweatherwillbefinetomorrow.'.length);
  expect(fields).toEqual({ title: false, authors: false, day: false });
});

test('fields that the labels do not give are not counted', () =>
  expect(score(body.join('\n'), { titles: [], authors: [] })).toMatchObject({ title: null, authors: null }));
