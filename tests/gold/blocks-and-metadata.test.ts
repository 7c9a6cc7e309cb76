/** The blocks and the metadata of the five sources against the answers of two annotators. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../src/engine/2-split-blocks.ts';
import { readStated } from '../../src/engine/3-read-metadata.ts';
import type { Block, Metadata } from '../../src/schemas/source.ts';

const raw = new URL('../../content/meta-messenger-encryption/raw/', import.meta.url);
const answers = readdirSync(new URL('.', import.meta.url)).filter((file) => /^\d+_\w+\.json$/.test(file));

describe.each(answers)('%s', (file) => {
  const gold = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
    file: string;
    blocks: Block[];
    metadata: Metadata;
  };
  const text = readFileSync(new URL(gold.file, raw), 'utf8');
  const { blocks } = splitBlocks(text);

  test('the blocks are the same', () => expect(blocks).toEqual(gold.blocks));

  test('the metadata are the same', () => {
    const metadata = readStated(text, blocks);
    for (const [name, field] of Object.entries(gold.metadata)) {
      if (field === null) expect(metadata[name as keyof Metadata], name).toBeNull();
      else expect(metadata[name as keyof Metadata], name).toMatchObject(field);
    }
  });
});

test('the five sources have an answer each', () => expect(answers).toHaveLength(5));
