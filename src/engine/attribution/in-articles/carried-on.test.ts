import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('words set into the next paragraph', () => {
  const before = '“The old guard is growing its influence among skippers,” Odo Finch said.\n\n';

  it('are of whom the paragraph before quotes, where nobody else is named', () => {
    const text = `${before}Recent rows over the new fees “are uniting the fleet and the people on the shore.”`;
    expect(speakers(text)).toEqual(['Odo Finch', 'Odo Finch']);
  });

  it.each([
    [
      'of somebody else who is named',
      'Recent rows over Ida Quill’s fees “are uniting the fleet and the people on the shore.”',
    ],
    ['few, and nobody’s', 'The town will have to bear another “lost decade” of it.'],
    [
      'of a reply that nobody gave',
      'Once the reply would have been, “We are glad that the fleet and the town agree on it.”',
    ],
  ])('are not his: %s', (_, next) => expect(speakers(before + next).slice(1)).not.toContain('Odo Finch'));
});
