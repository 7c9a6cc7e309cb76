import { expect, test } from 'vitest';
import { foldWords } from '../text/fold.ts';
import { isOddAccount } from './odd-account.ts';

const isOdd = (text: string) => isOddAccount({ keys: foldWords(text).map(({ folded }) => folded) });

test.each([
  'He begged the board for a boat. Nobody came.',
  'She rang the harbour twice that night.',
  'They took the keys and they left the gate open.',
  'Nobody told the crew about the second valve.',
])('%s is one person’s account', (text) => expect(isOdd(text)).toBe(true));

test.each([
  'I’m just glad to be alive.',
  'I thought we were all going to die in there.',
  'We heard a loud bang and then we ran out.',
  'It was the best day we have had.',
  'It’s not going to be easy.',
  'This is not the end of it for us.',
  'Nobody came.',
])('%s is anybody’s', (text) => expect(isOdd(text)).toBe(false));
