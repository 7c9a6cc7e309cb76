import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGoldLines, readStoryGold } from './read-gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'gold-'));

describe('readGoldLines', () => {
  it('reads an article a line', () => {
    const file = join(folder, 'good.jsonl');
    writeFileSync(
      file,
      '{"id":"a","text":"“No,” she said.","quotes":[{"start":1,"end":4,"speaker":"she"}]}\n\n',
    );
    expect(readGoldLines(file)).toMatchObject([{ id: 'a', quotes: [{ start: 1 }], other_quoted: [] }]);
  });

  it.each([
    ['is not JSON', '{oops'],
    ['has no quotes', '{"id":"a","text":""}'],
  ])('names file and line where one %s', (_, line) => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, `\n${line}\n`);
    expect(() => readGoldLines(file)).toThrow(/bad\.jsonl:2: no labelled article: /);
  });
});

describe('readStoryGold', () => {
  const articles = readStoryGold('tests/gold', 'content/meta-messenger-encryption/raw');

  it('gives speech and terms of the bodies apart, with everything that passes', () => {
    expect(articles).toHaveLength(5);
    const terms = articles.flatMap(({ text, other_quoted }) =>
      other_quoted.map(({ start, end, ignore }) => ({
        words: text.slice(start, end),
        ignored: Boolean(ignore),
      })),
    );
    expect(terms).toEqual([{ words: 'accredited technology', ignored: true }]);
    const officials = articles[0]!.quotes.at(-1)!;
    expect(officials).toMatchObject({
      form_doubt: true,
      aliases: ['Government and Ofcom officials', 'Government officials'],
    });
  });
});
