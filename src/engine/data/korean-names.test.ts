import { expect, it } from 'vitest';
import { isKorean } from './korean-names.ts';

const korean = (name: string) => isKorean(name.split(' '));

it('knows a surname in front of two syllables', () => {
  const names = [
    'kim jong un',
    'kim jong-un',
    'ri yong ho',
    'park geun hye',
    'moon jae-in',
    'ban ki-moon',
    'lee myung bak',
  ];
  expect(names.filter((name) => !korean(name))).toEqual([]);
});

it('takes nobody for Korean whose first name is a surname there', () => {
  expect(['kim ann quill', 'lee harvey marsh', 'park quill', 'kim', 'min odo lee'].filter(korean)).toEqual(
    [],
  );
});
