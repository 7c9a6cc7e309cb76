/** Folders, names and files that are not as expected: what is told, and that nothing is left half-written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runVariorum, snapshotOf } from './run-variorum.ts';
import { pier, post, storyYaml } from './story-files.ts';

describe('build and check', () => {
  it('tell of a file in raw that story.yaml does not list', async () => {
    const folder = folderOf({
      ...pier,
      'content/pier/raw/of-may/c.txt': post,
      'content/pier/raw/.DS_Store': '',
    });
    const told = 'content/pier/raw/of-may/c.txt: story.yaml does not list this file; it is left out.\n';
    expect(await runVariorum(folder, 'build')).toMatchObject({ status: 0, stderr: `${told}pier: built\n` });
    expect(await runVariorum(folder, 'check')).toMatchObject({
      status: 0,
      stderr: `${told}1 checked, 0 wrong\n`,
    });
  });

  it('tell of a content folder that is a file, or has no stories', async () => {
    const folder = folderOf({ 'stories.txt': post });
    for (const command of ['build', 'check']) {
      const { status, stderr } = await runVariorum(folder, command, '--content', 'stories.txt');
      expect(stderr).toBe('stories.txt: this is no folder.\n  Name a folder of stories with --content.\n');
      expect(status).toBe(1);
      expect((await runVariorum(folder, command)).stderr).toContain(
        'content: there are no stories yet. Start one with',
      );
    }
  });

  it('say alike that there is no such story', async () => {
    const folder = folderOf(pier);
    const what = 'content/quay: there is no such story.';
    expect((await runVariorum(folder, 'build', 'quay')).stderr).toContain(what);
    expect((await runVariorum(folder, 'check', 'quay')).stdout).toContain(what);
  });

  it('name the build of the folder that was checked', async () => {
    const folder = folderOf(pier);
    const { stdout } = await runVariorum(folder, 'check', '--content', 'content');
    expect(stdout).toContain(
      'findings.json: the file is missing. Run `npx variorum build pier --content content`.',
    );
  });

  it('tell of an id that two findings have', async () => {
    const folder = folderOf(pier);
    await runVariorum(folder, 'build');
    const path = join(folder, 'content/pier/findings.json');
    const written = JSON.parse(readFileSync(path, 'utf8'));
    written.findings[2].id = written.findings[0].id;
    writeFileSync(path, JSON.stringify(written));
    expect(await runVariorum(folder, 'check')).toMatchObject({
      status: 1,
      stdout:
        `content/pier/findings.json: entry 3 has the id ${written.findings[0].id}, which entry 1 has too. ` +
        'Run `npx variorum build pier`.\n',
    });
  });

  it('name the path where the system refuses', async () => {
    const folder = folderOf({ 'content/pier/raw/post.txt': post });
    symlinkSync('story.yaml', join(folder, 'content/pier/story.yaml'));
    mkdirSync(join(folder, 'content/quay/story.yaml'), { recursive: true });
    const { status, stderr } = await runVariorum(folder, 'build', 'quay');
    expect(stderr).toBe('content/quay/story.yaml: this is a folder.\n  Name a file.\n');
    expect(status).toBe(1);
    expect((await runVariorum(folder, 'check')).stdout).toContain(
      'content/quay/story.yaml: this is a folder. Name a file.\n',
    );
  });

  it('write a story whose speaker has a name without end', async () => {
    const name = `Zora ${'Z'.repeat(300)}`;
    const folder = folderOf({
      ...pier,
      'content/pier/raw/echo.txt': `“We know what it costs,” said ${name}.\n`,
    });
    expect(await runVariorum(folder, 'build')).toMatchObject({ status: 0, stderr: 'pier: built\n' });
    expect(existsSync(join(folder, 'content/pier/.fresh'))).toBe(false);
    expect(await runVariorum(folder, 'check')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('new refuses', () => {
  const texts = { 'a.txt': post, 'A.txt': `${post}More.\n`, 'b\nc.txt': post, 'd.txt': post };

  it.each([
    [['pier', 'a.txt', 'A.txt'], 'A.txt: two files have this name, capitals aside.\n  Rename one of them.\n'],
    [['pier', 'd.txt', './d.txt'], 'd.txt: this file is given twice.\n  Give it once.\n'],
    [['pier', 'b\nc.txt'], '"b\\nc.txt": this name has a line end or a control character.\n  Rename it.\n'],
    [
      ['p'.repeat(252), 'd.txt'],
      'a story’s name has at most 100 letters, and this one has 252.\n  Choose a shorter',
    ],
    [['pier', '/dev/null'], '/dev/null: this is no file but a pipe or a device.\n  Put a text file there.\n'],
  ])('%#', async (args, error) => {
    const folder = folderOf(texts);
    const before = snapshotOf(folder);
    const { status, stderr, stdout } = await runVariorum(folder, 'new', ...args);
    expect(stderr).toContain(error);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(snapshotOf(folder)).toEqual(before);
    expect(readdirSync(join(folder, 'content'))).toEqual([]);
  });
});

it('tells of a file that is the source of a page, and of a summary that nobody wrote', async () => {
  const folder = folderOf({ 'a.txt': `<html><body><p>${post}</p></body></html>` });
  const made = await runVariorum(folder, 'new', 'pier', 'a.txt');
  expect(made.status).toBe(0);
  expect(made.stderr).toContain('a.txt: The file is the source of a web page: <html> and 5 other tags');
  const built = await runVariorum(folder, 'build');
  expect(built.status).toBe(0);
  expect(built.stderr).toContain('story.yaml:3: summary: this is still the one that `new` wrote.');
});

it('prints its version', async () => {
  expect(await runVariorum(folderOf({}), '--version')).toMatchObject({ status: 0, stdout: '0.1.0\n' });
});

it('annotate and collate call files of one name by their paths', async () => {
  const folder = folderOf({ 'one/a.txt': post, 'two/a.md': post, 'b.txt': post });
  const ids = async (...args: string[]) => {
    const { stdout } = await runVariorum(folder, ...args);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
  };
  expect(await ids('annotate', 'one/a.txt', 'b.txt', 'two/a.md')).toEqual(['one/a.txt', 'b', 'two/a.md']);
  expect(await ids('collate', 'one/a.txt', 'two/a.md', 'b.txt')).toEqual([
    'one/a.txt~two/a.md',
    'one/a.txt~b',
    'two/a.md~b',
  ]);
});

it('annotate says what to do about a file that is not there', async () => {
  expect((await runVariorum(folderOf({}), 'annotate', 'none.txt')).stderr).toBe(
    'none.txt: there is no such file or folder. Check the path.\n',
  );
});

it('a story of two articles with one name, capitals aside, is refused', async () => {
  const folder = folderOf({
    'content/pier/story.yaml': storyYaml.replace('echo.txt', 'Post.txt'),
    'content/pier/raw/post.txt': post,
    'content/pier/raw/Post.txt': post,
  });
  expect((await runVariorum(folder, 'build')).stderr).toContain(
    'post.txt and Post.txt are one file on macOS and Windows.',
  );
});
