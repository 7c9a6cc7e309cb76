import { z } from 'astro/zod';
import { placeSchema } from './span.ts';
import { siglumSchema } from './story.ts';

export const findingKinds = [
  'attribution conflict',
  'wording inside the marks',
  'cut quotation',
  'lifted quotation',
  'reprint',
  'typography only',
  'echo',
  'with and without quotation marks',
  'one office, two holders',
  'one speaker, two names',
  'one person, two names',
  'one person, two descriptions',
  'one law, two names',
  'quoted in one article only',
  'sole voice',
  'ambiguous date',
  'missing date',
  'printed correction',
  'different figures',
  'different dates',
  'different accounts',
  'figure',
  'same claim, other words',
  'one matter, other accounts',
] as const;

/** The rule that findings have which no rule found. */
export const handLink = 'linked by hand in story.yaml';

export type FindingKind = (typeof findingKinds)[number];

/** Kinds in which articles do not tell one thing alike, at places that a reader can be shown. */
export const toldOtherwise: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'attribution conflict',
  'wording inside the marks',
  'one office, two holders',
  'one speaker, two names',
  'one person, two names',
  'one person, two descriptions',
  'one law, two names',
  'different figures',
  'different dates',
  'different accounts',
  'one matter, other accounts',
]);

/** One sentence about what differs, with the spans it rests on and the rule that found it. */
export const findingSchema = z.object({
  id: z.string(),
  kind: z.enum(findingKinds),
  /** A few words, for a heading. */
  headline: z.string(),
  /** One or two plain sentences. */
  sentence: z.string(),
  sigla: z.array(siglumSchema),
  /** In reading order; `differs` are the spans to mark inside it. */
  evidence: z.array(
    placeSchema.extend({
      label: z.string().optional(),
      differs: z.array(z.object({ start: z.int(), end: z.int() })).optional(),
    }),
  ),
  /** What it is about, where there is a page for it. */
  statement: z.string().optional(),
  pair: z.tuple([siglumSchema, siglumSchema]).optional(),
  speakers: z.array(z.string()).optional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /** From 1; the front page shows the first five. */
  rank: z.int().min(1),
});

export type Finding = z.infer<typeof findingSchema>;

/** `findings.json`. */
export const findingsSchema = z.object({ story: z.string(), findings: z.array(findingSchema) });

export type Findings = z.infer<typeof findingsSchema>;

/** One event of the timeline. */
export const timelineEntrySchema = z.object({
  order: z.int().min(1),
  /** As a reader reads it: `7 December 2023, a Thursday`, `a Wednesday after July`. */
  when: z.string(),
  /** ISO 8601, as precise as it is known. */
  date: z.string().nullable(),
  certainty: z.enum(['stated', 'from clues', 'unknown']),
  event: z.string(),
  reasoning: z.string(),
  evidence: z.array(placeSchema),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** `timeline.json`. */
export const timelineSchema = z.object({ story: z.string(), entries: z.array(timelineEntrySchema) });

export type Timeline = z.infer<typeof timelineSchema>;
