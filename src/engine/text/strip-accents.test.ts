import { expect, it } from 'vitest';
import { stripAccents } from './strip-accents.ts';

it.each([
  ['Inácio', 'Inacio'],
  ['Ne\u0301lida O’Shaugh', 'Nelida O’Shaugh'],
  ['Odo Finch', 'Odo Finch'],
  ['Ѓорѓи', 'Горги'],
  ['रमा', 'रमा'],
  ['が', 'が'],
  ['김철수', '김철수'],
])('%s', (text, plain) => expect(stripAccents(text)).toBe(plain));
