import { z } from 'astro/zod';
import { spanSchema } from './span.ts';
import { siglumSchema } from './story.ts';

/** One version of a statement. */
export const versionSchema = z.object({
  quotation: z.string(),
  siglum: siglumSchema,
  start: z.int().min(0),
  end: z.int().min(0),
  context: z.enum(['body', 'comment']),
  /** How much of the longest version it prints; `repeat`: a reader's comment, not a source. */
  extent: z.enum(['whole', 'excerpt', 'repeat']),
  /** Words of the longest version that it prints, and its own words. */
  words: z.int().min(0),
  /** Slug of the speaker this article gives it to. */
  speakerId: z.string().nullable(),
});

export type Version = z.infer<typeof versionSchema>;

/**
 * A column of the word table (a collation). `cells[i]` is the span of version i, or null where
 * that version prints nothing there.
 */
export const columnSchema = z.object({
  kind: z.enum(['same', 'typography', 'wording']),
  cells: z.array(spanSchema.nullable()),
});

export type Column = z.infer<typeof columnSchema>;

/** `statements/<id>.json`: one utterance with all its versions across articles. */
export const statementSchema = z.object({
  story: z.string(),
  /** `s-` and the first version's quotation: `s-a-651`. */
  id: z.string(),
  /** In the order of the articles, then of the text. */
  versions: z.array(versionSchema).min(2),
  /** Index of the longest version. */
  fullest: z.int().min(0),
  /** The articles give it to different speakers; never merged away. */
  speakerConflict: z.boolean(),
  columns: z.array(columnSchema),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export type Statement = z.infer<typeof statementSchema>;
