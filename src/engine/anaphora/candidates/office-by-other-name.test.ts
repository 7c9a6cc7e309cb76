import { expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

it.each([
  [
    'the top diplomat is the Secretary of State',
    'Secretary of State Ann Lee went home. An envoy, Stephen Quill, had argued for it.\n\n“We’ll need to regroup,” the top U.S. diplomat told reporters.',
    'Ann Lee',
  ],
  [
    'the top law enforcement officer is the Attorney General',
    'Attorney General Ann Lee went home. An aide, Stephen Quill, had argued for it.\n\n“We’ll need to regroup,” the nation’s top law enforcement officer said.',
    'Ann Lee',
  ],
  [
    'but not a deputy',
    'Deputy Secretary of State Ann Lee went home.\n\n“We’ll need to regroup,” the top U.S. diplomat told reporters.',
    'top U.S. diplomat',
  ],
])('%s', (_, text, name) => {
  expect(speakers(text)).toEqual([name]);
});
