/** Any other story works by adding a folder; nothing in the program knows the first one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Findings } from '../../src/schemas/finding.ts';
import type { Passages } from '../../src/schemas/passage.ts';
import type { Quotations } from '../../src/schemas/quotation.ts';
import type { Source } from '../../src/schemas/source.ts';
import { folderOf, keptFolderOf, runVariorum, snapshotOf } from '../command-line/run-variorum.ts';
import { hostile } from './hostile.ts';
import { millFire } from './mill-fire.ts';

async function build(folder: string) {
  const { status, stderr } = await runVariorum(folder, 'build');
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const story = join(folder, 'content', readdirSync(join(folder, 'content'))[0]!);
  const read = <T>(path: string) => JSON.parse(readFileSync(join(story, path), 'utf8')) as T;
  return { folder, read };
}

describe('a second story with other conventions', () => {
  let folder: string;
  let read: Awaited<ReturnType<typeof build>>['read'];

  beforeAll(async () => {
    const kept = keptFolderOf(millFire);
    folder = kept.folder;
    ({ read } = await build(folder));
    return kept.remove;
  });

  test('builds to the same bytes', async () => {
    const before = snapshotOf(join(folder, 'content'));
    expect((await runVariorum(folder, 'build', '--force')).status).toBe(0);
    expect(snapshotOf(join(folder, 'content'))).toEqual(before);
  });

  test('is left alone while it is unchanged', async () => {
    expect((await runVariorum(folder, 'build')).stderr).toBe('mill-fire: unchanged\n');
  });

  test('holds nothing that check finds wrong', async () => {
    expect(await runVariorum(folder, 'check')).toMatchObject({ status: 0, stdout: '' });
  });

  test('its parts are read by general rules', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((siglum) => read<Source>(`sources/${siglum}.json`));
    expect(a?.metadata).toMatchObject({
      title: { value: 'Crews save Corran mill after night of fire' },
      author: { value: 'Morag Tulloch' },
      published: { value: '14 February 2019', readings: [{ value: '2019-02-14' }] },
      publisher: { value: 'The Corran Courier', basis: 'stated' },
    });
    expect(a?.blocks.filter(({ kind }) => kind === 'body')).toHaveLength(3);
    expect(a?.blocks.filter(({ kind }) => kind === 'comment-policy')).toHaveLength(3);
    expect(a?.blocks.filter(({ kind }) => kind === 'comment')).toHaveLength(1);
    expect(b).toMatchObject({ lineEnds: 'crlf', metadata: { dateline: { value: 'CORRAN' }, title: null } });
    expect(c?.metadata).toMatchObject({ author: { value: 'Isla Grant' }, publisher: { basis: 'editor' } });
    expect(c?.metadata.published?.readings).toHaveLength(2);
  });

  test('quotations in single marks, one speaker across articles, a shared passage, a correction', () => {
    const quotations = ['a', 'b', 'c'].flatMap(
      (siglum) => read<Quotations>(`quotations/${siglum}.json`).quotations,
    );
    const orr = quotations.filter(({ exact }) => exact.startsWith('We had four engines'));
    expect(orr.map(({ speakerId }) => speakerId)).toEqual(['hamish-orr', 'hamish-orr', 'hamish-orr']);
    expect(quotations.find(({ exact }) => exact === 'a miracle')).toMatchObject({
      form: 'term',
      corrected: 'Nobody is quoted.',
    });
    const { passages } = read<Passages>('passages.json');
    expect(passages.some(({ pair, words }) => pair.join('') === 'AB' && words >= 24)).toBe(true);
    expect(read<Findings>('findings.json').findings.length).toBeGreaterThan(0);
  });
});

test('a hostile story builds and keeps every character', async () => {
  const { folder, read } = await build(folderOf(hostile));
  expect(await runVariorum(folder, 'check')).toMatchObject({ status: 0, stdout: '' });
  const source = read<Source>('sources/a.json');
  expect(source.text).toBe(hostile['content/hostile/raw/a.txt']);
  expect(source.notes.some(({ message }) => message.includes('U+0000'))).toBe(true);
});

/** A folder in which `new` has made a story of the three texts. */
async function newStory(): Promise<string> {
  const files = Object.entries(millFire).filter(([path]) => path.includes('/raw/'));
  const folder = folderOf(Object.fromEntries(files.map(([path, text]) => [path.replace(/.*\//, ''), text])));
  const made = await runVariorum(folder, 'new', 'mill', 'courier.txt', 'wire.txt', 'blog.txt');
  expect(made).toMatchObject({ status: 0, stdout: 'content/mill\n' });
  return folder;
}

test('new starts a story that builds and checks', async () => {
  const folder = await newStory();
  expect((await runVariorum(folder, 'build', 'mill')).status).toBe(0);
  expect(await runVariorum(folder, 'check')).toMatchObject({ status: 0, stdout: '' });
});

test('new refuses a story that is there, the name of a page, and no files', async () => {
  const folder = await newStory();
  expect(await runVariorum(folder, 'new', 'mill', 'courier.txt')).toMatchObject({ status: 1, stdout: '' });
  expect((await runVariorum(folder, 'new', 'search', 'courier.txt')).stderr).toContain(
    'cannot be named "search"',
  );
  expect(await runVariorum(folder, 'new', 'mill')).toMatchObject({ status: 2 });
  const whole = await runVariorum(folder, 'new', 'other', '.');
  expect(whole.stderr).toContain('this is a folder.\n  Name the text files in it one by one.');
  expect(whole.status).toBe(1);
});

test('check names the file and the remedy for content that was touched', async () => {
  const { folder } = await build(folderOf(millFire));
  const story = join(folder, 'content/mill-fire');
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(story, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(story, path), text.replace(from, to));
  };
  edit('raw/courier.txt', 'four engines', 'nine engines');
  edit('quotations/b.json', 'We had four engines', 'We had nine engines');
  edit('articles/c.md', 'told me', 'told us');
  edit('passages.json', '"pair": ["A","B"]', '"pair": ["A","Z"]');
  const { status, stdout } = await runVariorum(folder, 'check');
  expect(status).toBe(1);
  for (const wrong of [
    'sources/a.json: the checksum is not that of raw/courier.txt. Run `npx variorum build mill-fire`.',
    'sources/a.json: the text is not that of raw/courier.txt.',
    'quotations/b.json: b-',
    'articles/c.md: its text is not the text of the source.',
    'passages.json: ',
  ]) {
    expect(stdout).toContain(`content/mill-fire/${wrong}`);
  }
});

test('check asks for the story.yaml', async () => {
  const folder = folderOf({ 'content/mill/raw/a.txt': 'A text.' });
  expect(await runVariorum(folder, 'check', 'mill')).toMatchObject({ status: 1 });
  expect((await runVariorum(folder, 'check', 'mill')).stdout).toContain(
    'mill/story.yaml: the story has no story.yaml.',
  );
});
