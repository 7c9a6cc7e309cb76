/** A correction may give words to a speaker whom the story knows, or to one whom no article names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Quotations, Speaker } from '../../src/schemas/quotation.ts';
import { keptFolderOf, runVariorum } from '../command-line/run-variorum.ts';
import { corrected } from './corrected.ts';

let folder: string;
let remove: () => void;

beforeAll(async () => {
  ({ folder, remove } = keptFolderOf(corrected));
  expect(await runVariorum(folder, 'build')).toMatchObject({ status: 0 });
});
afterAll(() => remove());

const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, 'content/lamp', path), 'utf8')) as T;

test('a speaker whom the story knows gets the words', () => {
  const [first] = read<Quotations>('quotations/b.json').quotations;
  expect(first).toMatchObject({
    speakerId: 'elspeth-kerr',
    rule: 'correction',
    corrected: 'She says so in her log.',
  });
  const kerr = read<Speaker>('speakers/elspeth-kerr.json');
  expect(kerr).toMatchObject({ name: 'Elspeth Kerr', kind: 'person' });
  expect(kerr.counts.map(({ siglum, quotations }) => `${siglum}${quotations}`)).toEqual(['A1', 'B1']);
  expect(kerr.labels.every(({ siglum }) => siglum === 'A')).toBe(true);
});

test('a speaker whom no article names gets a file, as a person', () => {
  const { quotations } = read<Quotations>('quotations/b.json');
  expect(quotations.map(({ speakerId }) => speakerId)).toEqual(['elspeth-kerr', 'rab-tulloch', 'nobody']);
  expect(existsSync(join(folder, 'content/lamp/speakers/rab-tulloch.json'))).toBe(true);
  expect(read<Speaker>('speakers/rab-tulloch.json')).toMatchObject({
    name: 'Rab Tulloch',
    kind: 'person',
    named: true,
    initials: 'RT',
    labels: [],
    quotations: [quotations[1]?.id],
  });
});

test('words that are made a term have no speaker', () => {
  const { quotations } = read<Quotations>('quotations/a.json');
  expect(quotations.find(({ exact }) => exact === 'the eye of the west')).toMatchObject({
    form: 'term',
    speakerId: null,
    mention: null,
    cue: null,
    rule: 'correction',
  });
});

test('check finds nothing wrong with either', async () => {
  expect(await runVariorum(folder, 'check')).toMatchObject({ status: 0, stdout: '' });
});
