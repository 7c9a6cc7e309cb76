import { describe, expect, it } from 'vitest';
import { readTunedSet } from '../../labelled/own-sets.ts';
import { toGoldArticles } from '../../labelled/read-labelled-set.ts';
import { perturbations } from './perturb-quotes.ts';

const [article] = toGoldArticles(
  `id: boat
shows: a test
text: |
  “{1:He’s told me ‘it’s no’ twice,}” said {@1:Una} of the “{t:Mary Ann}”.
people: { Una: [1] }
`,
  'boat.yaml',
);

const changed = Object.fromEntries(perturbations.map(({ name, change }) => [name, change(article!, 3)]));

describe('perturbations', () => {
  it('swap double and single marks and keep apostrophes', () => {
    expect(changed['British, curly']!.text).toBe(
      '‘He’s told me “it’s no” twice,’ said Una of the ‘Mary Ann’.',
    );
    expect(changed['British, straight']!.text).toBe(
      `'He's told me "it's no" twice,' said Una of the 'Mary Ann'.`,
    );
  });

  it('remove one mark and move the labels along', () => {
    const { text, quotes } = changed['straight, one mark removed']!;
    expect(text.match(/"/g)).toHaveLength(3);
    expect(text.slice(quotes[0]!.start, quotes[0]!.end)).toBe("He's told me 'it's no' twice,");
    expect(text.slice(quotes[0]!.speaker_start, quotes[0]!.speaker_end)).toBe('Una');
  });

  it('leave articles in British style as they are, and every label on the same words', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N} ]/gu, '');
    for (const original of readTunedSet()) {
      for (const { change } of perturbations) {
        const { text, quotes } = change(original, 1);
        quotes.forEach(({ start, end }, index) => {
          const { start: from, end: to } = original.quotes[index]!;
          expect(letters(text.slice(start, end))).toBe(letters(original.text.slice(from, to)));
        });
      }
    }
  });
});
