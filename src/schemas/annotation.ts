import { z } from 'astro/zod';
import { annotatedQuotationSchema } from './quotation.ts';
import { blockSchema, metadataSchema } from './source.ts';
import { noteSchema } from './span.ts';

/** What `variorum annotate` prints for one text. */
export const annotationSchema = z.object({
  id: z.string(),
  text: z.string(),
  metadata: metadataSchema,
  blocks: z.array(blockSchema),
  quotations: z.array(annotatedQuotationSchema),
  notes: z.array(noteSchema),
});

export type Annotation = z.infer<typeof annotationSchema>;
