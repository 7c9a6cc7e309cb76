import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';
import { contextSieves, headingSieves, localSieves } from './sieves.ts';

const opening = 'Storm strikes the coast\n\nA storm hit the coast on Monday and it rained there.\n\n';

/** What the whole engine says of the quotation in square brackets. */
function decide(marked: string) {
  const text = opening + marked.replaceAll(' ¶ ', '\n\n');
  const start = text.indexOf('[') + 1;
  const { quotations } = annotateText('storm', text.replace(/[[\]]/g, ''));
  const quotation = quotations.find((candidate) => candidate.start === start);
  return { sieve: quotation?.rule, speaker: quotation?.speaker?.name ?? null };
}

const sieves = [...new Set([...localSieves, ...contextSieves, ...headingSieves])];
const examples = sieves.flatMap(({ name, examples: own }) => own.map((example) => ({ name, ...example })));

describe('a sieve', () => {
  it.each(examples)('$name: decides $text', ({ name, text, speaker }) => {
    expect(decide(text)).toEqual({ sieve: name, speaker });
  });

  it.each(sieves)('$name: gives examples, each with one quotation marked', ({ examples: own }) => {
    expect(own.length).toBeGreaterThan(0);
    for (const { text } of own) expect(text.match(/\[“[^[\]]+\]/g)).toHaveLength(1);
  });
});
