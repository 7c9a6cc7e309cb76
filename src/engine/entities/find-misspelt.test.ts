import { describe, expect, it } from 'vitest';
import { findMisspelt } from './find-misspelt.ts';

const keys = ['david orreith', 'ida marrot', 'odo finch', 'karl tanner', 'ann tanner'];
const find = (...alone: string[]) => [...findMisspelt([...keys, ...alone], new Set(alone))];

describe('misprinted surnames', () => {
  it('are whose letters they have, turned about or doubled', () => {
    expect(find('orrieth', 'marott')).toEqual([
      ['orrieth', 'david orreith'],
      ['marott', 'ida marrot'],
    ]);
  });

  it('are nobody’s where the letters differ, are few, or are of two people', () => {
    expect(find('orreath', 'fnich', 'tannre')).toEqual([]);
  });
});
