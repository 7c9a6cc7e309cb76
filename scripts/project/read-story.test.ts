import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { folderOf } from '../../tests/command-line/run-variorum.ts';
import { readStory } from './read-story.ts';

const plain = `title: The pier
summary: Two reports.
articles:
  - { siglum: A, file: post.txt }
  - { siglum: B, file: echo.txt }
`;

/** What is told of a story.yaml, after its name: `:1: title: this is empty.` and the remedy. */
function toldOf(yaml: string | Uint8Array): string {
  const folder = folderOf({ 'story.yaml': yaml });
  try {
    readStory(folder);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.replace(join(folder, 'story.yaml'), '') : '';
  }
}

const withField = (field: string) => plain.replace('file: post.txt', `file: post.txt, ${field}`);

test('a date needs no quotation marks', () => {
  const yaml = withField('published: { value: 2021-03-04, reason: Named on the page. }');
  const { story } = readStory(folderOf({ 'story.yaml': yaml }));
  expect(story.articles[0]?.published?.value).toBe('2021-03-04');
});

describe('a field is told in plain words', () => {
  it.each([
    [plain.replace('The pier', '""'), ':1: title: this is empty.'],
    [plain.replace('The pier', '"  "'), ':1: title: this is empty.'],
    [plain.replace('The pier', ''), ':1: title: nothing stands here.'],
    [
      plain.replace('The pier', '1921'),
      ':1: title: this must be words, and is read as a number.\n  Put it in quotes.',
    ],
    [
      plain.replace('The pier', 'true'),
      ':1: title: this must be words, and is read as yes or no.\n  Put it in quotes.',
    ],
    [plain.replace('The pier', '[a]'), ':1: title: this must be words, not a list.'],
    [plain.replace('The pier', '"a\\u0000b"'), ':1: title: There is a control character in it,'],
    [plain.replace('The pier', '"a\\nb"'), ':1: title: It must stand on one line.'],
    [plain.replace(/summary.*\n/, ''), ':1: summary: this is missing.\n  Write it.'],
    [plain.replace('summary', 'summry'), ':2: summry: there is no such field.\n  Did you mean "summary"?'],
    [
      plain.replace('The pier', 'Pier: it burns'),
      ':1: there is a colon inside of words.\n  Put the words in quotation',
    ],
    [plain.replace(/articles.*/s, 'articles: []\n'), ':3: articles: at least one must stand here.'],
    ['- a\n', ':1: story.yaml: this must be fields, not a list.'],
    ['', ':1: story.yaml: nothing stands here.'],
    [`${plain}rights: { texts: some, note: x }\n`, ':6: rights.texts: this must be "full".'],
    [`${plain}editor: Ann\n`, ':6: editor: there is no such field.\n  Take it out,'],
    [`${plain}language: en_GB\n`, ':6: language: A language is given by its tag, such as en,'],
    [withField('language: ""'), ':4: articles.0.language: A language is given by its tag,'],
    [withField('direction: up'), ':4: articles.0.direction: this must be "ltr" or "rtl".'],
    [withField('publisher: Post'), ':4: articles.0.publisher: this must be fields, not words.'],
    [
      withField('published: { value: 2021-02-30, reason: x }'),
      ':4: articles.0.published.value: A date is written',
    ],
    [
      withField('url: { value: "/pier", reason: x }'),
      ':4: articles.0.url.value: An address starts with http:// or',
    ],
    [
      `${plain}corrections:\n  - { article: A, exact: x, set: {}, reason: y }\n`,
      ':7: corrections.0.set: A correction sets',
    ],
    [
      `${plain}corrections:\n  - { article: A, exact: x, set: { speaker: "  " }, reason: y }\n`,
      ':7: corrections.0.set.speaker: this is empty.',
    ],
  ])('%#', (yaml, error) => {
    expect(toldOf(yaml).slice(0, error.length)).toBe(error);
    expect(toldOf(yaml).split('\n')).toHaveLength(2);
  });
});

describe('a file that is no text is refused', () => {
  it.each([
    [
      Buffer.from(plain.replace('Two', 'Caf\xe9'), 'latin1'),
      ':2: byte 28 (0xe9) is not UTF-8.\n  Save the file',
    ],
    [plain.replace('Two', 'T\0o'), ':2: there is a control character in this line.\n  Take it out.'],
    [plain.replace('The pier', '!!js/function pier'), ':1: this is not YAML: Unresolved tag'],
    [plain.replace('The pier', '*pier'), ':1: this is not YAML: Unresolved alias'],
  ])('%#', (yaml, error) => expect(toldOf(yaml).slice(0, error.length)).toBe(error));
});

describe('entries that contradict one another', () => {
  it.each([
    [plain.replace('siglum: B', 'siglum: A'), ':5: the siglum A is given to two articles.'],
    [plain.replace('echo.txt', 'post.txt'), ':5: the file post.txt is listed twice.'],
    [plain.replace('echo.txt', 'Post.txt'), ':5: post.txt and Post.txt are one file on macOS and Windows.'],
    [
      `${plain}speakers:\n  - { name: Ida Brandt, also: [Ida Brandt], reason: x }\n`,
      ':7: "Ida Brandt" is the name itself.',
    ],
    [
      `${plain}speakers:\n  - { name: the crew, also: [sailors, Sailors], reason: x }\n`,
      ':7: "Sailors" is a name of "the crew" already.',
    ],
    [
      `${plain}speakers:\n  - { name: the crew, also: [sailors], reason: x }\n  - { name: the trio, also: [sailors], reason: x }\n`,
      ':8: "sailors" is a name of "the crew" already.',
    ],
    [
      `${plain}speakers:\n  - { name: sailors, also: [trio], reason: x }\n  - { name: the crew, also: [sailors], reason: x }\n`,
      ':7: "sailors" is a second name of "the crew".',
    ],
    [
      `${plain}links:\n  - label: x\n    members: [{ article: A, exact: two }, { article: A, exact: two }]\n`,
      ':8: these words of article A are a member of this link already.',
    ],
  ])('%#', (yaml, error) => expect(toldOf(yaml).slice(0, error.length)).toBe(error));

  it('are none where a name is another only by its capitals, or words stand in two articles', () => {
    expect(toldOf(`${plain}speakers:\n  - { name: Ida Brandt, also: [IDA BRANDT], reason: x }\n`)).toBe('');
    expect(
      toldOf(
        `${plain}links:\n  - label: x\n    members: [{ article: A, exact: two }, { article: B, exact: two }]\n`,
      ),
    ).toBe('');
  });
});
