import { expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';
import { toWeights } from '../data/weights.ts';
import { confidenceOf } from './confidence.ts';

/** How sure the speaker of the last quotation is. */
function sureness(text: string): number {
  return annotateText('test', text).quotations.at(-1)!.confidence;
}

it('turns log odds to a share, never quite sure nor quite impossible', () => {
  const weights = toWeights({ even: 0, likely: 2, certain: 99, never: -99 });
  const shareOf = (reason: string) => confidenceOf([[reason, 1]], weights);
  expect(['even', 'likely', 'certain', 'never', 'unheard of'].map(shareOf)).toEqual([
    0.5, 0.88, 0.99, 0.01, 0.5,
  ]);
});

it('is surer of a name than of a pronoun', () => {
  const named = sureness('Two boats came in late.\n\n“We were late,” said Odo Finch.');
  expect(named).toBeGreaterThan(sureness('Odo Finch came in late.\n\n“We were late,” he said.'));
});

it('is the surer of whom words stand for, the more they lead to him', () => {
  const withLead = (lead: number) =>
    confidenceOf([
      ['any', 1],
      ['by he', 1],
      ['pronoun, lead', lead],
    ]);
  expect(withLead(5)).toBeGreaterThan(withLead(0.5));
});

it('is less sure of a description that is tied to a name', () => {
  const story = (told: string) =>
    `The mayor, Ada Brandt, met the harbour master, Emil Quill, and a farmer, Odo Finch.\n\n“The pier is closed,” ${told} said.`;
  expect(sureness(story('the official'))).toBeLessThan(sureness(story('Ms Brandt')));
});

it('is less sure where several speak in one sentence', () => {
  const alone = sureness('Odo Finch said that it was “a sieve” in May.');
  const among = sureness('Odo Finch said that Emil Quill told him it was “a sieve” in May.');
  expect(among).toBeLessThan(alone);
});

it('says nothing for nobody’s words', () => {
  expect(annotateText('test', '“We were late.”').quotations[0]).toMatchObject({
    speaker: null,
    confidence: 0,
  });
});
