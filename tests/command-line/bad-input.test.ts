/** Wrong project data: one error with file, line and remedy, exit code 1, and nothing in the content changed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, runVariorum, snapshotOf } from './run-variorum.ts';
import { echo, pier, post, storyYaml } from './story-files.ts';
import { writeFiles } from './write-files.ts';

const yaml = (text: string) => ({ 'content/pier/story.yaml': text });
const same = (line: string) => yaml(`${storyYaml}speakers:\n  - ${line}\n`);
const correction = (line: string) => yaml(`${storyYaml}corrections:\n  - ${line}\n`);

interface Case {
  files: Record<string, string | Uint8Array | null>;
  error: string;
}

const cases: Record<string, Case> = {
  'no story.yaml': {
    files: { 'content/pier/story.yaml': null },
    error: 'content/pier/story.yaml: the story has no story.yaml.\n  Write one,',
  },
  'a story.yaml that is not YAML': {
    files: yaml(`${storyYaml}rights: { texts: full\n`),
    error: 'content/pier/story.yaml:7: this is not YAML:',
  },
  'a field that does not exist': {
    files: yaml(`${storyYaml}publisher: The Post\n`),
    error: 'content/pier/story.yaml:6: publisher: there is no such field.\n  Take it out,',
  },
  'a field of the wrong kind': {
    files: yaml(storyYaml.replace('The pier of Port Ellery', '[1]')),
    error: 'content/pier/story.yaml:1: title: this must be words, not a list.',
  },
  'a field that is missing': {
    files: yaml(storyYaml.replace(/summary.*\n/, '')),
    error: 'content/pier/story.yaml:1: summary: this is missing.\n  Write it.',
  },
  'a siglum that is none': {
    files: yaml(storyYaml.replace('siglum: B', 'siglum: b1')),
    error:
      'content/pier/story.yaml:5: articles.1.siglum: A siglum is one or two capital letters, such as A or AA.',
  },
  'two articles with one siglum': {
    files: yaml(storyYaml.replace('siglum: B', 'siglum: A')),
    error: 'content/pier/story.yaml:5: the siglum A is given to two articles.\n  Give the later one',
  },
  'a file listed twice': {
    files: yaml(storyYaml.replace('echo.txt', 'post.txt')),
    error: 'content/pier/story.yaml:5: the file post.txt is listed twice.',
  },
  'a file that is missing': {
    files: { 'content/pier/raw/echo.txt': null },
    error: 'content/pier/story.yaml:5: there is no file content/pier/raw/echo.txt.\n  Put the file there',
  },
  'a folder in the place of a file': {
    files: { 'content/pier/raw/echo.txt': null, 'content/pier/raw/echo.txt/a.txt': post },
    error: 'content/pier/story.yaml:5: content/pier/raw/echo.txt: this is a folder.\n  Put the file there',
  },
  'a file in UTF-16': {
    files: { 'content/pier/raw/echo.txt': Buffer.from(post.replace(/[“”]/g, '"'), 'utf16le') },
    error: 'content/pier/raw/echo.txt:1: this looks like UTF-16.\n  Save the file as UTF-8',
  },
  'a file outside of raw': {
    files: { ...yaml(storyYaml.replace('echo.txt', '../../../secret.txt')), 'secret.txt': post },
    error: 'content/pier/story.yaml:5: the file ../../../secret.txt does not lie in raw/.',
  },
  'an empty file': {
    files: { 'content/pier/raw/echo.txt': '' },
    error: 'content/pier/raw/echo.txt:1: the file has no text.\n  Put the article in it',
  },
  'a file of blanks': {
    files: { 'content/pier/raw/echo.txt': ' \r\n\t\n' },
    error: 'content/pier/raw/echo.txt:1: the file has no text.',
  },
  'bytes that are not UTF-8': {
    files: { 'content/pier/raw/echo.txt': Buffer.from('One\nCaf\xe9 closed\n', 'latin1') },
    error: 'content/pier/raw/echo.txt:2: byte 7 (0xe9) is not UTF-8.\n  Save the file as UTF-8',
  },
  'a correction whose words are not there': {
    files: correction('{ article: A, exact: nowhere, set: { speaker: Ann Lee }, reason: test }'),
    error: 'content/pier/story.yaml:7: "nowhere" does not stand in article A.\n  Copy the words',
  },
  'a correction whose words stand twice': {
    files: correction('{ article: A, exact: know, set: { form: term }, reason: test }'),
    error: 'content/pier/story.yaml:7: "know" stands 2 times in article A; it must match once.\n  Give more',
  },
  'two corrections of one quotation': {
    files: yaml(
      `${storyYaml}corrections:\n  - { article: A, exact: what it costs, set: { speaker: Ann Lee }, reason: x }\n  - { article: A, exact: We need to, set: { speaker: Tom Ash }, reason: y }\n`,
    ),
    error:
      'content/pier/story.yaml:8: the quotation with "We need to" in article A is corrected by an entry above.\n  Take one',
  },
  'a correction outside of quotations': {
    files: correction('{ article: A, exact: put off the vote, set: { form: term }, reason: test }'),
    error: 'content/pier/story.yaml:7: "put off the vote" touches 0 quotations of article A.',
  },
  'a correction that gives a term a speaker': {
    files: correction('{ article: A, exact: know, set: { form: term, speaker: Ann Lee }, reason: test }'),
    error:
      'content/pier/story.yaml:7: corrections.0.set: A term is nobody’s words: give it no speaker, or another form.',
  },
  'a second name of a speaker that nobody has': {
    files: same('{ name: Ida Brandt, also: [the mayoress], reason: test }'),
    error:
      'content/pier/story.yaml:7: no quotation of this story is given to "the mayoress".\n  Copy a name from the page of speakers,',
  },
  'a correction of an article that is not there': {
    files: correction('{ article: Z, exact: x, set: { form: term }, reason: test }'),
    error: 'content/pier/story.yaml:7: there is no article Z in this story.',
  },
  'a link whose words are not there': {
    files: yaml(
      `${storyYaml}links:\n  - label: cost\n    members:\n      - { article: A, exact: what it costs }\n      - { article: B, exact: nowhere }\n`,
    ),
    error: 'content/pier/story.yaml:10: "nowhere" does not stand in article B.',
  },
  'a note whose words are not there': {
    files: yaml(`${storyYaml}notes:\n  - { article: B, exact: nowhere, note: a misprint }\n`),
    error: 'content/pier/story.yaml:7: "nowhere" does not stand in article B.\n  Copy the words',
  },
  'a note on an article that is not there': {
    files: yaml(`${storyYaml}notes:\n  - { article: Z, exact: x, note: a misprint }\n`),
    error: 'content/pier/story.yaml:7: there is no article Z in this story.',
  },
  'a story named like a page of the site': {
    files: { 'content/search/story.yaml': storyYaml },
    error:
      'content/search: a story cannot be named "search": the site has a page there.\n  Choose another name.',
  },
  'a story that cannot be an address': {
    files: { 'content/My Story/story.yaml': storyYaml },
    error: 'content/My Story: "My Story" cannot be a part of an address.',
  },
};

describe('build refuses', () => {
  const built = mkdtempSync(join(tmpdir(), 'variorum-'));
  afterAll(() => rmSync(built, { recursive: true }));
  beforeAll(async () => {
    writeFiles(built, pier);
    expect((await runVariorum(built, 'build')).stderr).toBe('pier: built\n');
  });

  for (const [name, { files, error }] of Object.entries(cases)) {
    test(name, async () => {
      const folder = folderOf({});
      cpSync(built, folder, { recursive: true });
      for (const [path, content] of Object.entries(files)) change(folder, path, content);
      const before = snapshotOf(join(folder, 'content'));
      const { status, stdout, stderr } = await runVariorum(folder, 'build', '--force');
      expect(stderr).toContain(error);
      expect(stderr.match(/\n/g)).toHaveLength(2);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(snapshotOf(join(folder, 'content'))).toEqual(before);
    });
  }

  test('a bad entry of one story, with the stories before it', async () => {
    const folder = folderOf(pier);
    writeFiles(folder, {
      'content/quay/story.yaml': `${storyYaml}notes:\n  - { article: B, exact: nowhere, note: a misprint }\n`,
      'content/quay/raw/post.txt': post,
      'content/quay/raw/echo.txt': echo,
    });
    const before = snapshotOf(folder);
    const { status, stderr } = await runVariorum(folder, 'build');
    expect(stderr).toContain('content/quay/story.yaml:7: "nowhere" does not stand in article B.');
    expect(status).toBe(1);
    expect(snapshotOf(folder)).toEqual(before);
  });

  test('a story that is not there', async () => {
    const { status, stderr } = await runVariorum(folderOf(pier), 'build', 'bridge');
    expect(stderr).toContain('content/bridge: there is no such story.');
    expect(status).toBe(1);
  });
});

function change(folder: string, path: string, content: string | Uint8Array | null): void {
  const file = join(folder, path);
  if (content === null) rmSync(file);
  else writeFiles(folder, { [path]: content });
}
