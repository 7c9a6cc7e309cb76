import { expect, test } from 'vitest';
import { directionOf } from './1-read-source.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['sd', 'rtl'],
  ['ckb', 'rtl'],
  ['dv-MV', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['arn', 'ltr'],
  ['fat', 'ltr'],
  ['no tag', 'ltr'],
])('the direction of %s', (language, direction) => expect(directionOf(language)).toBe(direction));
