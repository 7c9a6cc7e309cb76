/** A correction may give words to a speaker whom the story knows, or to one whom no article names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Quotations, Speaker } from '../../src/schemas/quotation.ts';
import { folderOf, runVariorum } from '../command-line/run-variorum.ts';
import { corrected } from './corrected.ts';

const folder = () => {
  const made = folderOf(corrected);
  expect(runVariorum(made, 'build')).toMatchObject({ status: 0 });
  return made;
};

const read = <T>(made: string, path: string) =>
  JSON.parse(readFileSync(join(made, 'content/lamp', path), 'utf8')) as T;

test('a speaker whom the story knows gets the words', () => {
  const made = folder();
  const [first] = read<Quotations>(made, 'quotations/b.json').quotations;
  expect(first).toMatchObject({
    speakerId: 'elspeth-kerr',
    rule: 'correction',
    corrected: 'She says so in her log.',
  });
  const kerr = read<Speaker>(made, 'speakers/elspeth-kerr.json');
  expect(kerr).toMatchObject({ name: 'Elspeth Kerr', kind: 'person' });
  expect(kerr.counts.map(({ siglum, quotations }) => `${siglum}${quotations}`)).toEqual(['A1', 'B1']);
  expect(kerr.labels.every(({ siglum }) => siglum === 'A')).toBe(true);
});

test('a speaker whom no article names gets a file, as a person', () => {
  const made = folder();
  const { quotations } = read<Quotations>(made, 'quotations/b.json');
  expect(quotations.map(({ speakerId }) => speakerId)).toEqual(['elspeth-kerr', 'rab-tulloch']);
  expect(existsSync(join(made, 'content/lamp/speakers/rab-tulloch.json'))).toBe(true);
  expect(read<Speaker>(made, 'speakers/rab-tulloch.json')).toMatchObject({
    name: 'Rab Tulloch',
    kind: 'person',
    named: true,
    initials: 'RT',
    labels: [],
    quotations: [quotations[1]?.id],
  });
});

test('words that are made a term have no speaker', () => {
  const { quotations } = read<Quotations>(folder(), 'quotations/a.json');
  expect(quotations.find(({ exact }) => exact === 'the eye of the west')).toMatchObject({
    form: 'term',
    speakerId: null,
    mention: null,
    cue: null,
    rule: 'correction',
  });
});

test('check finds nothing wrong with either', () => {
  expect(runVariorum(folder(), 'check')).toMatchObject({ status: 0, stdout: '' });
});
