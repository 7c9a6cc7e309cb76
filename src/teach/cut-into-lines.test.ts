import { describe, expect, it } from 'vitest';
import { cutIntoLines } from './cut-into-lines.ts';

const cut = (text: string, most: number, span = { start: 0, end: text.length }) =>
  cutIntoLines(text, span, most).map(({ start, end }) => text.slice(start, end));

describe('cutIntoLines', () => {
  it('cuts at white space, as late as the width allows', () => {
    expect(cut('The ferry left at nine.', 9)).toEqual(['The ferry', 'left at', 'nine.']);
  });

  it('keeps to the stretch, and reads line ends as spaces', () => {
    expect(cut('no: The ferry\r\nleft late. no', 40, { start: 4, end: 25 })).toEqual([
      'The ferry\r\nleft late.',
    ]);
  });

  it('cuts a word longer than a line, never inside a letter', () => {
    expect(cut('see aaaabbbbcc', 4)).toEqual(['see', 'aaaa', 'bbbb', 'cc']);
    expect(cut('é👩‍👧é', 2)).toEqual(['é👩‍👧', 'é']);
  });

  it('counts letters as wide as they are high as two', () => {
    expect(cut('渡船は九時に出た', 8)).toEqual(['渡船は九', '時に出た']);
  });

  it('has no lines for a stretch without words', () => {
    expect(cut('  \n ', 9)).toEqual([]);
  });
});
