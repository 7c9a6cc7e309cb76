import { z } from 'astro/zod';
import { noteSchema, spanSchema } from './span.ts';
import { type MetadataName, metadataNames, siglumSchema } from './story.ts';

export const blockKinds = [
  'headline',
  'metadata',
  'body',
  'boilerplate',
  'comment-policy',
  'comment',
  'related',
  'blank',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A run of the file of one kind. The blocks of a source are gap-free and join to its text. */
export const blockSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(blockKinds),
  /** A body block that goes on in the middle of the sentence of the body block before it. */
  continues: z.literal(true).optional(),
});

export type Block = z.infer<typeof blockSchema>;

export const metadataFieldSchema = z.object({
  value: z.string(),
  /** Where the file states it; null when an editor gave it. */
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  basis: z.enum(['stated', 'worked out', 'editor']),
  /** The label as printed, where it is not the usual one: `Source` before a date. */
  label: z.string().optional(),
  /** All readings of an ambiguous value, ISO 8601: `12/7/23` is 2023-12-07 or 2023-07-12. */
  readings: z.array(z.object({ value: z.string(), reading: z.string() })).optional(),
  /** In words: how it was worked out, or why the editor says so. */
  reason: z.string().optional(),
  clues: z.array(spanSchema).optional(),
});

export type MetadataField = z.infer<typeof metadataFieldSchema>;

export const metadataSchema = z.object(
  Object.fromEntries(metadataNames.map((name) => [name, metadataFieldSchema.nullable()])) as Record<
    MetadataName,
    z.ZodNullable<typeof metadataFieldSchema>
  >,
);

export type Metadata = z.infer<typeof metadataSchema>;

/** What the text lets one say about a field that it does not state. */
export const clueSchema = z.object({
  field: z.enum(metadataNames),
  value: z.string(),
  reason: z.string(),
  spans: z.array(spanSchema),
});

export type Clue = z.infer<typeof clueSchema>;

/** `sources/<siglum>.json`: one source file as read, and which part of it is what. */
export const sourceSchema = z.object({
  story: z.string(),
  siglum: siglumSchema,
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  bom: z.boolean(),
  lineEnds: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  /** Words in body blocks. */
  words: z.int().min(0),
  metadata: metadataSchema,
  clues: z.array(clueSchema),
  notes: z.array(noteSchema),
  blocks: z.array(blockSchema),
  /** The sentences of the body, in order; one that is broken over a blank line is one sentence. */
  sentences: z.array(spanSchema),
  text: z.string(),
});

export type Source = z.infer<typeof sourceSchema>;

/** Front matter of `articles/<siglum>.md`. The n-th paragraph is the n-th entry of `paragraphs`. */
export const articleSchema = z.object({
  story: z.string(),
  siglum: siglumSchema,
  title: z.string(),
  /** Whether the title is the file's own, its first words, or an editor's. */
  titleBasis: z.enum(['stated', 'first words', 'editor']),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  /** The body blocks of each paragraph; more than one where a block `continues` the one before. */
  paragraphs: z.array(z.array(spanSchema).min(1)),
});

export type Article = z.infer<typeof articleSchema>;
