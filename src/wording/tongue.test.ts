import { expect, it } from 'vitest';
import { ownTongue, tongueOf } from './tongue.ts';

it('says what is not so already', () => {
  const english = { language: 'en', direction: 'ltr' } as const;
  const british = { language: 'en-GB', direction: 'ltr' } as const;
  const arabic = { language: 'ar', direction: 'rtl' } as const;
  expect([english, british, arabic].map(tongueOf)).toEqual([
    {},
    { lang: 'en-GB' },
    { lang: 'ar', dir: 'rtl' },
  ]);
  expect([english, british, arabic].map(ownTongue)).toEqual([{}, { lang: 'en' }, { lang: 'en', dir: 'ltr' }]);
});
