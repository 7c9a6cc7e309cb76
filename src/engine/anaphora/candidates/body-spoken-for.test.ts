import { expect, it } from 'vitest';
import { speakersInStory as speakers } from '../../attribution/speakers-in-story.fixture.ts';

const other = 'Cambria Data was late. It said that none of it was used.\n\n';

it.each([
  ['behind the noun', 'A spokesperson for Tidebook also said that it was no breach.', 'company', 'Tidebook'],
  ['before it', 'A Tidebook spokesman said that it was no breach.', 'firm', 'Tidebook'],
  ['by name', 'Ann Lee, a spokeswoman for Tidebook, said that it was no breach.', 'company', 'Tidebook'],
  [
    'but not behind another body',
    'A spokesperson for Tidebook said that it was no breach. Corran Data similarly said so.',
    'company',
    'Corran Data',
  ],
])('whom somebody spoke for is the next body: %s', (_, told, noun, name) => {
  expect(speakers(`${other}${told}\n\n“People knowingly gave it,” the ${noun} said.`)).toEqual([name]);
});
