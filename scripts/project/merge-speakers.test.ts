import { describe, expect, it } from 'vitest';
import { annotateText } from '../../src/engine/annotate-text.ts';
import { storySchema } from '../../src/schemas/story.ts';
import { applyCorrections } from './apply-corrections.ts';
import { mergeSpeakers } from './merge-speakers.ts';

const text = `The crew of the Ada came home on Monday.

“It was like a dream,” the sailors said. “We are glad of it.”

“We thank the coast,” the rescued men said on the pier.

“They were cold,” said Ida Holm, a nurse. “They sang all the same.”
`;

const article = () => [{ siglum: 'A', text, quotations: annotateText('ada', text).quotations }];

/** What an editor may add to a story.yaml, and where each value of it stands. */
function story(added: object) {
  const plain = { title: 'Home', summary: 'One report.', articles: [{ siglum: 'A', file: 'a.txt' }] };
  return {
    story: storySchema.parse({ ...plain, ...added }),
    whereIs: (path: PropertyKey[]) => path.join('.'),
  };
}

const names = (articles: { quotations: { speaker: { name: string } | null }[] }[]) =>
  articles[0]?.quotations.map(({ speaker }) => speaker?.name);

describe('speakers with several names', () => {
  const one = { name: 'the crew', also: ['sailors', 'rescued men'], reason: 'They were on the Ada.' };

  it('get the one that the editor gives, with the reason', () => {
    const merged = mergeSpeakers(article(), story({ speakers: [one] }));
    expect(names(merged)).toEqual(['the crew', 'the crew', 'the crew', 'Ida Holm', 'Ida Holm']);
    expect(merged[0]?.quotations[0]).toMatchObject({
      speaker: { name: 'the crew', kind: 'group', named: false },
      corrected: 'They were on the Ada.',
    });
    expect(merged[0]?.quotations[3]).not.toHaveProperty('corrected');
  });

  it('stop the build where nobody has such a name', () => {
    const wrong = story({ speakers: [{ ...one, also: ['sailors', 'the captain'] }] });
    expect(() => mergeSpeakers(article(), wrong)).toThrow(
      /^speakers\.0\.also\.1: no quotation of this story is given to "the captain"\./,
    );
  });
});

describe('a corrected speaker', () => {
  it('keeps the words that go on behind the attribution', () => {
    const correction = {
      article: 'A',
      exact: 'They were cold',
      set: { speaker: 'Ida Roth' },
      reason: 'Misprint.',
    };
    const corrected = applyCorrections(article(), story({ corrections: [correction] }));
    expect(names(corrected)?.slice(3)).toEqual(['Ida Roth', 'Ida Roth']);
  });

  it('leaves others with whom it is', () => {
    const correction = {
      article: 'A',
      exact: 'thank the coast',
      set: { speaker: 'Odo Finch' },
      reason: 'Heard.',
    };
    const corrected = applyCorrections(article(), story({ corrections: [correction] }));
    expect(names(corrected)).toEqual(['sailors', 'sailors', 'Odo Finch', 'Ida Holm', 'Ida Holm']);
  });

  it('gives way to what is said of the very words that go on, wherever that stands in the list', () => {
    const set = (exact: string, speaker: string) => ({
      article: 'A',
      exact,
      set: { speaker },
      reason: 'Heard.',
    });
    const corrections = [set('sang all the same', 'Odo Finch'), set('They were cold', 'Ida Roth')];
    for (const inOrder of [corrections, corrections.toReversed()]) {
      const corrected = applyCorrections(article(), story({ corrections: inOrder }));
      expect(names(corrected)?.slice(3)).toEqual(['Ida Roth', 'Odo Finch']);
    }
  });
});
