import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { folderOf } from '../tests/command-line/run-variorum.ts';
import { directionOf, readSource, readSources } from './1-read-source.ts';

const article = { siglum: 'A', file: 'a.txt' };

function read(content: string | Uint8Array, of: object = {}, language = 'en') {
  return readSource(join(folderOf({ 'a.txt': content }), 'a.txt'), { ...article, ...of }, language);
}

describe('a file', () => {
  it('comes out as its text, with the size and checksum of its bytes', () => {
    const text = 'The fair\n\n“It rained,” said Ann Lee.\n';
    expect(read(text)).toEqual({
      siglum: 'A',
      file: 'a.txt',
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: 41,
      bom: false,
      lineEnds: 'lf',
      language: 'en',
      direction: 'ltr',
      notes: [],
      text,
      editor: article,
    });
  });

  it('keeps its line ends and loses its byte order mark, which is told', () => {
    const source = read('\ufeffOne\r\ntwo\r\n');
    expect(source).toMatchObject({ bom: true, text: 'One\r\ntwo\r\n', bytes: 13 });
  });

  test.each([
    ['one\ntwo\n', 'lf'],
    ['one\r\ntwo\r\n', 'crlf'],
    ['one\rtwo\r', 'cr'],
    ['one\r\ntwo\n', 'mixed'],
    ['one\rtwo\n', 'mixed'],
    ['one\r\rtwo\r\n', 'mixed'],
    ['one', 'none'],
  ])('%j has the line ends %s', (text, lineEnds) => expect(read(text).lineEnds).toBe(lineEnds));

  it('has the language that story.yaml gives it, and the direction of that, or its own', () => {
    expect(read('شب', {}, 'ar')).toMatchObject({ language: 'ar', direction: 'rtl' });
    expect(read('שלום', { language: 'he' })).toMatchObject({ language: 'he', direction: 'rtl' });
    expect(read('שלום', { language: 'he', direction: 'ltr' })).toMatchObject({ direction: 'ltr' });
  });

  it('has a note for a character that no page can carry', () => {
    expect(read('One\0\0 two').notes).toMatchObject([{ start: 3, end: 5 }]);
    expect(read('One\x07\x07\x1b two\n').notes).toEqual([
      { start: 3, end: 5, message: 'A control character (U+0007), which shows nothing.' },
      { start: 5, end: 6, message: 'A control character (U+001B), which shows nothing.' },
    ]);
  });

  test.each([
    ['One\nCaf\xe9\n', ':2', 'byte 7 (0xe9) is not UTF-8.'],
    ['One\rtwo\r\nCaf\xe9', ':3', 'byte 12 (0xe9) is not UTF-8.'],
    [' \n\t', ':1', 'the file has no text.'],
  ])('%j is refused, with line and reason', (bytes, line, reason) => {
    const refused = () => read(Buffer.from(bytes, 'latin1'));
    expect(refused).toThrow(reason);
    expect(refused).toThrow(`a.txt${line}: `);
  });
});

it('reads the files of a story in the order of its story.yaml', () => {
  const articles = ['articles:', '  - { siglum: A, file: two.txt }', '  - { siglum: B, file: one.txt }'];
  const folder = folderOf({
    'story.yaml': ['title: The fair', 'summary: Two reports.', 'language: en', ...articles].join('\n'),
    'raw/one.txt': 'One.',
    'raw/two.txt': 'Two.',
  });
  const { sources, story } = readSources(folder);
  expect(story.title).toBe('The fair');
  expect(sources.map(({ siglum, text }) => [siglum, text])).toEqual([
    ['A', 'Two.'],
    ['B', 'One.'],
  ]);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['sd', 'rtl'],
  ['ckb', 'rtl'],
  ['dv-MV', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['arn', 'ltr'],
  ['fat', 'ltr'],
  ['no tag', 'ltr'],
])('the direction of %s', (language, direction) => expect(directionOf(language)).toBe(direction));
