import { expect, test } from 'vitest';
import { readStated } from '../../../src/engine/3-read-metadata.ts';
import type { Block } from '../../../src/schemas/source.ts';
import { toLabelledFile } from './read-block-set.ts';
import { scoreBlocks } from './score-blocks.ts';

const file = toLabelledFile('a', 'title: Title\nauthor: Ann Lee\n---\nH|Title\nB|It rained.\nF|Share it\n');
const score = (blocks: Block[]) => scoreBlocks(file, blocks, readStated(file.text, blocks));

test('everything right but a field that is missing', () => {
  const blocks: Block[] = [
    { start: 0, end: 5, kind: 'headline' },
    { start: 6, end: 16, kind: 'body' },
    { start: 17, end: 25, kind: 'boilerplate' },
  ];
  expect(score(blocks)).toMatchObject({ characters: 21, right: 21, bodyLost: 0, takenForBody: 0 });
  expect(score(blocks)).toMatchObject({ fields: 2, fieldsFound: 1, fieldsRight: 1 });
});

test.each(['Piers; Tove', 'Piers, Tove', 'Tove || Piers'])(
  'tags one a line are those of the label %s',
  (tags) => {
    const listed = toLabelledFile(
      'a',
      `title: Title\ntags: ${tags}\n---\nH|Title\nB|It rained.\nM|Piers\nM|Tove\n`,
    );
    const metadata = {
      ...readStated(listed.text, []),
      tags: { value: 'Piers\nTove', start: 17, end: 27, basis: 'stated' },
    } as const;
    expect(scoreBlocks(listed, [], metadata)).toMatchObject({ fieldsFound: 1, fieldsRight: 1 });
  },
);

test('a lost paragraph and furniture in the body are told apart', () => {
  const blocks: Block[] = [
    { start: 0, end: 5, kind: 'headline' },
    { start: 6, end: 16, kind: 'related' },
    { start: 17, end: 25, kind: 'body' },
  ];
  expect(score(blocks)).toMatchObject({ characters: 21, right: 5, bodyLost: 9, takenForBody: 7 });
  expect(score(blocks).errors).toContain('a: related, not body: It rained.');
});
