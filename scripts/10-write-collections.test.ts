import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { snapshotOf } from '../tests/command-line/run-variorum.ts';
import { type Collections, finishSwap, generatedNames, swapIn, writeFresh } from './10-write-collections.ts';
import { readCollections } from './command-line/check-stories/read-collections.ts';
import { projectRoot } from './project/content-folder.ts';

const firstStory = join(projectRoot, 'content/meta-messenger-encryption');
const collections = readCollections(firstStory).collections!;
let folder = '';

function writeCollections(into: string, data: Collections): void {
  writeFresh(into, data);
  swapIn(into);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Copies what is generated of the first story; `change` marks one file, so that old and new differ. */
function generate(into: string, change = ''): void {
  for (const name of generatedNames) cpSync(join(firstStory, name), join(into, name), { recursive: true });
  writeFileSync(join(into, 'timeline.json'), `${readFileSync(join(into, 'timeline.json'), 'utf8')}${change}`);
}

it('writes the very bytes that stand in the first story, and nothing beside them', () => {
  const expected = join(folder, 'expected');
  const written = join(folder, 'written');
  generate(expected);
  mkdirSync(written);
  writeCollections(written, collections);
  expect(snapshotOf(written)).toEqual(snapshotOf(expected));
});

it('takes out files that are no longer written, and leaves what is written by hand', () => {
  mkdirSync(join(folder, 'statements'));
  mkdirSync(join(folder, 'raw'));
  for (const name of ['statements/s-a-1.json', 'raw/a.txt', 'story.yaml'])
    writeFileSync(join(folder, name), name);
  writeCollections(folder, collections);
  expect(existsSync(join(folder, 'statements/s-a-1.json'))).toBe(false);
  expect(readFileSync(join(folder, 'raw/a.txt'), 'utf8')).toBe('raw/a.txt');
  expect(readFileSync(join(folder, 'story.yaml'), 'utf8')).toBe('story.yaml');
});

it('leaves everything as it was where the data does not fit a schema', () => {
  generate(folder);
  const before = snapshotOf(folder);
  const broken = { ...collections, timeline: { entries: 'none' } as never };
  expect(() => writeCollections(folder, broken)).toThrow('entries');
  expect(snapshotOf(folder)).toEqual(before);
});

it('leaves no half-written folder where a file cannot be written', () => {
  generate(folder);
  const before = snapshotOf(folder);
  const long = { ...collections.statements[0]!, id: 's'.repeat(300) };
  expect(() => writeFresh(folder, { ...collections, statements: [long] })).toThrow('ENAMETOOLONG');
  expect(snapshotOf(folder)).toEqual(before);
  expect(existsSync(join(folder, '.fresh'))).toBe(false);
});

describe('a run that was killed', () => {
  const expected = () => {
    const whole = join(folder, 'expected');
    generate(whole, '\n');
    const files = snapshotOf(whole);
    rmSync(whole, { recursive: true });
    return files;
  };

  /** Moves as many old names aside, and puts the fresh one in for all of them but, maybe, the last. */
  function killedAt(aside: number, inPlace: number): void {
    generate(folder);
    generate(join(folder, '.fresh'), '\n');
    mkdirSync(join(folder, '.old'));
    for (const name of generatedNames.slice(0, aside))
      renameSync(join(folder, name), join(folder, '.old', name));
    for (const name of generatedNames.slice(0, inPlace))
      renameSync(join(folder, '.fresh', name), join(folder, name));
  }

  test.each(
    generatedNames.flatMap((_, at) => [
      [at, at],
      [at + 1, at],
      [at + 1, at + 1],
    ]),
  )('with %i names moved aside and %i put in: the swap is finished', (aside, inPlace) => {
    const files = expected();
    killedAt(aside, inPlace);
    finishSwap(folder);
    expect(snapshotOf(folder)).toEqual(files);
  });

  it('while it wrote: what is half-written goes', () => {
    generate(folder);
    const before = snapshotOf(folder);
    mkdirSync(join(folder, '.fresh/sources'), { recursive: true });
    writeFileSync(join(folder, '.fresh/sources/a.json'), '{ "siglum": ');
    finishSwap(folder);
    expect(snapshotOf(folder)).toEqual(before);
  });

  it('after which somebody restored the old files: they make room', () => {
    const files = expected();
    killedAt(3, 2);
    generate(folder);
    finishSwap(folder);
    expect(snapshotOf(folder)).toEqual(files);
  });
});
