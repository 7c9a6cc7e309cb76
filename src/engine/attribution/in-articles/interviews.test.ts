import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.ts';

const opening = 'Ann Lee opens the door of her shed and sits down.\n\nThe wall is behind it.\n\n';

/** The speakers of the quotations that are speech, in order. */
function speakers(text: string) {
  const spoken = annotateText('shed', opening + text).quotations.filter(({ form }) => form !== 'term');
  return spoken.map(({ speaker }) => speaker?.name ?? null);
}

describe('an interviewer who writes as I', () => {
  it.each([
    [
      'asks, and the answer has no attribution',
      'I ask whether she has ever been up there.\n\n“Once. It was windy.”',
      ['Ann Lee'],
    ],
    [
      'repeats what was said to somebody',
      'When I repeat this to Ann Lee, I hear a laugh.\n\n“He should see me on a Monday.”',
      ['Ann Lee'],
    ],
    [
      'speaks, and the words after are not his',
      '“It is high,” says Lee.\n\n“It looks unfinished,” I say.\n\n“Good. You are looking.”',
      ['Ann Lee', null, 'Ann Lee'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});
