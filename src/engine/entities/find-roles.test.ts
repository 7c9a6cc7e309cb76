import { describe, expect, it } from 'vitest';
import { readArticle } from '../sentences/reading.ts';
import { findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';

/** The roles that stand beside the first name of the text. */
function rolesIn(text: string): string[] {
  const reading = readArticle(text, [{ start: 0, end: text.length, kind: 'body' }], []);
  const [name] = findNames(reading).filter(({ kind }) => kind === 'name');
  return name ? findRoles(reading, name).map(({ start, end }) => text.slice(start, end)) : [];
}

const cases: Record<string, { text: string; expected: string[] }> = {
  'before the name': { text: 'We met ferry captain Odo Finch.', expected: ['ferry captain'] },
  'behind the name': { text: 'We met Odo Finch, the harbour master.', expected: ['the harbour master'] },
  'without the verb of a text': {
    text: 'The report clears train driver Odo Finch.',
    expected: ['train driver'],
  },
  'without the verb behind also': {
    text: 'The board also blames lock keeper Odo Finch.',
    expected: ['lock keeper'],
  },
  'without its infinitive': {
    text: 'The jury declined to indict lock keeper Odo Finch.',
    expected: ['lock keeper'],
  },
  'whole behind a to that opens none': {
    text: 'She wrote to ferry captain Odo Finch.',
    expected: ['ferry captain'],
  },
  'without a participle behind a comma': {
    text: 'The wall fell, prompting harbour adviser Odo Finch to resign.',
    expected: ['harbour adviser'],
  },
  'without the verb that reports': {
    text: 'The wall will fall, argues political scientist Odo Finch.',
    expected: ['political scientist'],
  },
  'whole where a noun looks like such a verb': {
    text: 'In the end, claims adjuster Odo Finch agreed.',
    expected: ['claims adjuster'],
  },
  'with a plural of its own': {
    text: 'On Monday sales manager Odo Finch resigned.',
    expected: ['sales manager'],
  },
  'with a plural behind its article': {
    text: 'The operations director Odo Finch resigned.',
    expected: ['The operations director'],
  },
  'the nearest part, where the whole is a thing': {
    text: 'She read a letter from the junior minister, Odo Finch.',
    expected: ['the junior minister'],
  },
  'a firm in which there are shares': {
    text: 'Shares in the brewery Tolvane fell.',
    expected: ['the brewery'],
  },
  'up to the mark, where its last word may be a verb': {
    text: 'We met Odo Finch, its chief loss adjuster.',
    expected: ['its chief loss adjuster'],
  },
  'with a plural behind of': {
    text: 'We met Odo Finch, the curator of scientific instruments.',
    expected: ['the curator of scientific instruments'],
  },
  'no verb': { text: 'On Monday Odo Finch, its chief, claims no money.', expected: ['its chief'] },
};

describe('roles beside a name', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => {
    expect(rolesIn(text)).toEqual(expected);
  });
});
