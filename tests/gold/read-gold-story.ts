/**
 * The hand-made answers for the first story, in the shape that the stages hand on: what stages 8 and 9 would
 * get if every stage before them made no mistake.
 */
import { readFileSync } from 'node:fs';
import type { Quotation, SpeakerKind } from '../../src/schemas/quotation.ts';
import type { Block } from '../../src/schemas/source.ts';
import type { Place, Span } from '../../src/schemas/span.ts';

interface GoldQuotation
  extends Omit<Quotation, 'id' | 'exact' | 'words' | 'speakerId' | 'attribution' | 'continues'> {
  continues: number | null;
}
interface GoldFile {
  blocks: Block[];
  quotations: GoldQuotation[];
}

export interface GoldArticle {
  siglum: string;
  file: string;
  text: string;
  blocks: Block[];
  quotations: Quotation[];
}

export interface GoldFamily {
  id: string;
  isStatement: boolean | null;
  members: { file: string; quoteIndex?: number; context?: string }[];
}

const files = {
  A: '000_338567d0b4d61e05',
  B: '001_3a5ffa16f866bbc0',
  C: '002_d09ca0a9751deda7',
  D: '003_b98d86e417c025a9',
  E: '004_e43ccbde55de70ab',
};
const raw = new URL('../../content/meta-messenger-encryption/raw/', import.meta.url);

export function readGoldStory(): GoldArticle[] {
  return Object.entries(files).map(([siglum, file]) => {
    const gold = readJson<GoldFile>(`${file}.json`);
    const text = readFileSync(new URL(`${file}.txt`, raw), 'utf8');
    const quotations = gold.quotations.map((quotation) => toQuotation(siglum, text, quotation, gold));
    return { siglum, file, text, blocks: gold.blocks, quotations };
  });
}

export function readGoldFamilies(): GoldFamily[] {
  return readJson<{ families: GoldFamily[] }>('cross.json').families;
}

/** The places of each claim that articles make in other words. */
export function readGoldClaims(): Place[][] {
  const { paraphrases } = readJson<{
    paraphrases: { items: { file: string; start: number; end: number }[] }[];
  }>('cross.json');
  return paraphrases.map(({ items }) =>
    items.map(({ file, start, end }) => ({ siglum: siglumOf(file), start, end })),
  );
}

function siglumOf(file: string): string {
  return Object.entries(files).find(([, name]) => name.startsWith(file))![0];
}

/** The quotation's id: siglum and start. */
export function goldId(
  articles: readonly GoldArticle[],
  member: GoldFamily['members'][number],
): string | null {
  const article = articles.find(({ file }) => file === member.file);
  return member.quoteIndex === undefined ? null : (article?.quotations[member.quoteIndex]?.id ?? null);
}

export function speakerSlug(speaker: { name: string; kind: SpeakerKind } | null): string | null {
  return speaker ? speaker.name.toLowerCase().replace(/[^a-z0-9]+/gu, '-') : null;
}

function toQuotation(siglum: string, text: string, gold: GoldQuotation, file: GoldFile): Quotation {
  const exact = text.slice(gold.start, gold.end);
  const id = (span: Span) => `${siglum.toLowerCase()}-${span.start}`;
  return {
    ...gold,
    rule: 'by hand',
    confidence: 1,
    id: id(gold),
    exact,
    words: exact.split(/\s+/u).length,
    speakerId: speakerSlug(gold.speaker),
    attribution: gold.mention,
    continues: gold.continues === null ? null : id(file.quotations[gold.continues]!),
  };
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}
