import { describe, expect, it } from 'vitest';
import { splitBlocks } from './2-split-blocks.ts';
import { findQuotations } from './4-find-quotations.ts';
import { attributeQuotations } from './5-attribute-quotations.ts';
import type { Observer } from './anaphora/candidates/choose-candidate.ts';

function attribute(text: string, observe?: Observer) {
  const { blocks } = splitBlocks(text);
  const found = findQuotations(text, blocks).quotations;
  return { found, ...attributeQuotations(text, blocks, found, observe) };
}

/** Who speaks each quotation, by which words, and how that was decided. */
function told(text: string) {
  return attribute(text).quotations.map(({ speaker, mention, cue, rule }) => ({
    speaker: speaker?.name ?? null,
    mention: mention && text.slice(mention.start, mention.end),
    cue: cue && text.slice(cue.start, cue.end),
    rule,
  }));
}

const story = `Bridge to close

“The bridge is not safe,” said Mara Quill, the chief engineer. “We close it on Friday,” she said.

“Nobody asked us,” the mayor, Odo Finch, told reporters.

The paper’s “bridge of sighs” stays open to walkers.
`;

it('keeps every quotation that was found, in its order and place', () => {
  const { found, quotations } = attribute(story);
  expect(quotations.map(({ start, end }) => [start, end])).toEqual(
    found.map(({ start, end }) => [start, end]),
  );
});

it('gives each its speaker, the words that name him, the cue and the rule', () => {
  expect(told(story).slice(0, 3)).toEqual([
    { speaker: 'Mara Quill', mention: 'Mara Quill', cue: 'said', rule: 'cue right after' },
    { speaker: 'Mara Quill', mention: 'she', cue: 'said', rule: 'cue right after' },
    { speaker: 'Odo Finch', mention: 'Odo Finch', cue: 'told', rule: 'cue right after' },
  ]);
});

it('tells the people and bodies that the article names', () => {
  const names = attribute(story).entities.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Mara Quill', 'Odo Finch']));
});

describe('what has no name', () => {
  it('a term is nobody’s speech', () => {
    expect(attribute(story).quotations.at(-1)).toMatchObject({ form: 'term', speaker: null, mention: null });
  });

  it('words that nobody is given stay open', () => {
    const [only] = told(
      'Bridge to close\n\nRain fell all day. “The bridge is not safe and it has never been so.”\n',
    );
    expect(only).toMatchObject({ speaker: null, mention: null, cue: null });
  });
});

it('looks for no speaker inside of quotations', () => {
  const text = 'Bridge to close\n\n“Odo Finch said: nobody asked us,” said Mara Quill.\n';
  expect(told(text)).toMatchObject([{ speaker: 'Mara Quill' }]);
});

it('shows an observer the choices for each word that stands for a speaker', () => {
  const seen: string[] = [];
  attribute(story, { choices: (start) => seen.push(story.slice(start, start + 3)) });
  expect(seen).toEqual(['she']);
});
