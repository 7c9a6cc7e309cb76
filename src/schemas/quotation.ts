import { z } from 'astro/zod';
import { readWithSchema } from './read-with.ts';
import { spanSchema } from './span.ts';
import { siglumSchema } from './story.ts';

export const quotationForms = ['full', 'fragment', 'term'] as const;
/** `label`: no marks, but the label of a speaker before it, as in a transcript; only in a story. */
export const quotationMarks = ['curly', 'straight', 'single', 'guillemets', 'label'] as const;
export const speakerKinds = ['person', 'organisation', 'group', 'document'] as const;

export type QuotationForm = (typeof quotationForms)[number];
export type QuotationMarks = (typeof quotationMarks)[number];
export type SpeakerKind = (typeof speakerKinds)[number];

/** A speaker as one article gives it. */
export const attributedSpeakerSchema = z.object({
  /** The fullest name that the article gives, without title; a description where it gives none. */
  name: z.string(),
  kind: z.enum(speakerKinds),
  named: z.boolean(),
});

export type AttributedSpeaker = z.infer<typeof attributedSpeakerSchema>;

/**
 * Words inside quotation marks, or behind a label; `start` and `end` lie inside the marks. One quotation a paragraph.
 * This is what `variorum annotate` prints; `continues` is an index into the same list.
 */
export const annotatedQuotationSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  form: z.enum(quotationForms),
  context: z.enum(['body', 'comment']),
  marks: z.enum(quotationMarks),
  unbalanced: z.boolean(),
  speaker: attributedSpeakerSchema.nullable(),
  mention: spanSchema.nullable(),
  cue: spanSchema.nullable(),
  /** The name of the rule that decided. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  continues: z.int().min(0).nullable(),
});

export type AnnotatedQuotation = z.infer<typeof annotatedQuotationSchema>;

/** A quotation in a story: it has an id, its exact words, and a speaker of the story. */
export const quotationSchema = annotatedQuotationSchema.omit({ continues: true }).extend({
  /** Siglum and start: `a-415`. */
  id: z.string(),
  exact: z.string(),
  words: z.int().min(0),
  /** Slug of the story's speaker, or null. */
  speakerId: z.string().nullable(),
  /** The words that attribute it, as printed: `said a Meta spokesperson`. */
  attribution: spanSchema.nullable(),
  /** Id of the quotation that this one goes on from. */
  continues: z.string().nullable(),
  /** Set where other articles changed our reading of it. */
  readWith: readWithSchema.optional(),
  /** Set by a correction of story.yaml: why. */
  corrected: z.string().optional(),
});

export type Quotation = z.infer<typeof quotationSchema>;

/** `quotations/<siglum>.json`. */
export const quotationsSchema = z.object({
  story: z.string(),
  siglum: siglumSchema,
  quotations: z.array(quotationSchema),
});

export type Quotations = z.infer<typeof quotationsSchema>;

/** `speakers/<slug>.json`: one entity across the story. */
export const speakerSchema = z.object({
  story: z.string(),
  id: z.string(),
  name: z.string(),
  kind: z.enum(speakerKinds),
  named: z.boolean(),
  initials: z.string(),
  /** Rank by quoted words in the story, from 1; the first eight have a colour of their own. */
  rank: z.int().min(1),
  /** Every way the articles print the speaker, with where. */
  labels: z.array(z.object({ siglum: siglumSchema, start: z.int(), end: z.int(), text: z.string() })),
  /** Roles and affiliations as printed. */
  roles: z.array(z.object({ siglum: siglumSchema, start: z.int(), end: z.int(), text: z.string() })),
  /** Ids, body quotations only. */
  quotations: z.array(z.string()),
  /** Per article, reader comments left out. */
  counts: z.array(z.object({ siglum: siglumSchema, quotations: z.int(), words: z.int() })),
});

export type Speaker = z.infer<typeof speakerSchema>;
