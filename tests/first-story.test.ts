import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateText } from '../src/engine/annotate-text.ts';
import {
  type AnnotatedQuotation,
  type AttributedSpeaker,
  type QuotationForm,
  quotationForms,
} from '../src/schemas/quotation.ts';
import type { Block } from '../src/schemas/source.ts';

interface GoldQuotation extends Pick<AnnotatedQuotation, 'start' | 'end' | 'form' | 'context' | 'speaker'> {
  formDoubt?: boolean;
  alsoAccept?: (AttributedSpeaker | null)[];
}

interface Gold {
  id: string;
  file: string;
  blocks: Block[];
  quotations: GoldQuotation[];
}

const ids = [
  '000_338567d0b4d61e05',
  '001_3a5ffa16f866bbc0',
  '002_d09ca0a9751deda7',
  '003_b98d86e417c025a9',
  '004_e43ccbde55de70ab',
];
const here = new URL('./', import.meta.url);
const raw = new URL('../content/meta-messenger-encryption/raw/', here);

describe.each(ids)('%s', (id) => {
  const gold = JSON.parse(readFileSync(new URL(`gold/${id}.json`, here), 'utf8')) as Gold;
  const text = readFileSync(new URL(gold.file, raw), 'utf8');
  const found = annotateText(id, text);

  it('is split into the right kinds of block', () => {
    expect(kindsOf(found.blocks, text)).toEqual(kindsOf(gold.blocks, text));
  });

  it('has every quotation, where it stands, in body or comment', () => {
    const places = (quotations: readonly GoldQuotation[]) =>
      quotations.map(({ start, end, context }) => `${context} ${start}-${end} ${text.slice(start, end)}`);
    expect(places(found.quotations)).toEqual(places(gold.quotations));
  });

  it('tells speech, fragment and term apart', () => {
    for (const quotation of gold.quotations) {
      const form = at(found.quotations, quotation)?.form;
      const accepted: QuotationForm[] = quotation.formDoubt ? [...quotationForms] : [quotation.form];
      expect(accepted, text.slice(quotation.start, quotation.end)).toContain(form);
    }
  });

  it('gives each quotation to its speaker', () => {
    for (const quotation of gold.quotations) {
      const speaker = at(found.quotations, quotation)?.speaker;
      const accepted = [quotation.speaker, ...(quotation.alsoAccept ?? [])];
      expect(accepted, text.slice(quotation.start, quotation.end)).toContainEqual(speaker);
    }
  });
});

function at(quotations: readonly AnnotatedQuotation[], { start, end }: GoldQuotation) {
  return quotations.find((quotation) => quotation.start === start && quotation.end === end);
}

/** The kinds with the words they cover; white space belongs to no kind. */
function kindsOf(blocks: readonly Block[], text: string): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'blank')
    .map(({ start, end, kind }) => `${kind} ${text.slice(start, end).trim()}`);
}
