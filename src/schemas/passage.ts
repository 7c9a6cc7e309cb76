import { z } from 'astro/zod';
import { placeSchema, spanSchema } from './span.ts';
import { siglumSchema } from './story.ts';

export const typographyKinds = [
  'marks',
  'dash',
  'ellipsis',
  'space',
  'hyphenation',
  'first-letter case',
  'stop before closing mark',
] as const;

export type TypographyKind = (typeof typographyKinds)[number];

/** A place where two versions differ; either side may be empty (`start === end`). */
export const changeSchema = z.object({
  a: spanSchema,
  b: spanSchema,
  kind: z.enum(['wording', 'typography']),
  /** Which of the closed list, for typography. */
  typography: z.enum(typographyKinds).optional(),
});

export type Change = z.infer<typeof changeSchema>;

export const passageClasses = ['narrative', 'quotation'] as const;

/** Text that two articles share, aligned. */
export const passageSchema = z.object({
  /** `p-<a>-<start>-<b>-<start>`: `p-a-657-b-1025`. */
  id: z.string(),
  /** Sigla of the two sides; the same twice where a file repeats itself. */
  pair: z.tuple([siglumSchema, siglumSchema]),
  /** `body`: body against body. `headline`, `comment`: records of their own. */
  scope: z.enum(['body', 'headline', 'comment']),
  class: z.enum(passageClasses),
  a: spanSchema,
  b: spanSchema,
  /** Equal folded words. */
  words: z.int().min(0),
  /** Equal folded words ÷ words of the longer side. */
  similarity: z.number().min(0).max(1),
  /** Not in the longest increasing chain of the pair's passages. */
  moved: z.boolean(),
  changes: z.array(changeSchema),
});

export type Passage = z.infer<typeof passageSchema>;

/** Characters of shared runs ÷ characters of non-blank body blocks, both ways. */
export const shareSchema = z.object({
  pair: z.tuple([siglumSchema, siglumSchema]),
  a: z.number().min(0).max(1),
  b: z.number().min(0).max(1),
  characters: z.object({ a: z.int(), b: z.int() }),
  words: z.int(),
});

export type Share = z.infer<typeof shareSchema>;

/** The same claim in other words; less sure than a passage, and marked so. */
export const paraphraseSchema = z.object({
  id: z.string(),
  members: z.array(placeSchema).min(2),
  basis: z.enum(['worked out', 'editor']),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  label: z.string().optional(),
  /** The members make one claim, or tell one matter each in its own way. */
  tells: z.enum(['the same', 'otherwise']),
});

export type Paraphrase = z.infer<typeof paraphraseSchema>;

/** `passages.json`. */
export const passagesSchema = z.object({
  story: z.string(),
  passages: z.array(passageSchema),
  shares: z.array(shareSchema),
  paraphrases: z.array(paraphraseSchema),
});

export type Passages = z.infer<typeof passagesSchema>;
