import { z } from 'astro/zod';

/**
 * A run of characters: UTF-16 offsets into the decoded source text, end exclusive.
 * `text.slice(start, end)` is the exact text.
 */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine((span) => span.end >= span.start, { error: 'A span ends before it starts.' });

export type Span = z.infer<typeof spanSchema>;

/** A span in one article of a story. */
export const placeSchema = z.object({
  siglum: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
});

export type Place = z.infer<typeof placeSchema>;

/** Something odd in a source text that readers are told about. */
export const noteSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  message: z.string(),
  /** Written by the editor in `story.yaml`; else found by a rule. */
  by: z.literal('editor').optional(),
});

export type Note = z.infer<typeof noteSchema>;
