/**
 * An article with hand-made labels, as `npm run eval:quotations` reads it: one JSON object a line.
 * {"id":"ferry","text":"“Yes,” said Una.","quotes":[{"start":1,"end":5,"speaker":"Una","speaker_type":"named"}]}
 */
import { z } from 'astro/zod';
import { quotationForms } from '../../src/schemas/quotation.ts';

export const speakerTypes = ['named', 'nominal', 'pronoun', 'none'] as const;

export type SpeakerType = (typeof speakerTypes)[number];

/** Offsets are UTF-16 units into `text`, inside the marks, end exclusive. */
const goldQuotationSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  form: z.enum(quotationForms).optional(),
  /** The form is open to doubt: missing it as a term counts neither way. */
  form_doubt: z.boolean().optional(),
  /** The name of the speaker; null where nobody is given the words. */
  speaker: z.string().nullish(),
  kind: z.string().optional(),
  named: z.boolean().optional(),
  /** Other names that pass. */
  aliases: z.array(z.string()).optional(),
  /** How the text refers to the speaker at this quotation. */
  speaker_type: z.string().optional(),
  /** Present where `speaker` is a name that a pronoun or nominal was resolved to by hand. */
  resolved_by: z.string().optional(),
  /** The words that name the speaker: the mention. */
  speaker_start: z.int().min(0).optional(),
  speaker_end: z.int().min(0).optional(),
});

/** Words inside marks that are nobody's speech; with `ignore` they count neither way. */
const otherQuotedSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  ignore: z.union([z.string(), z.boolean()]).optional(),
});

export const goldArticleSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(goldQuotationSchema),
  other_quoted: z.array(otherQuotedSchema).default([]),
});

export type GoldQuotation = z.infer<typeof goldQuotationSchema>;
export type GoldArticle = z.infer<typeof goldArticleSchema>;
