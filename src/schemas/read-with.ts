import { z } from 'astro/zod';
import { siglumSchema } from './story.ts';

/** How other articles changed our reading of “he”: they give the same words to a name. */
export const readWithSchema = z.object({
  /** The names as those articles print them, one an article. */
  names: z
    .array(z.object({ siglum: siglumSchema, start: z.int().min(0), end: z.int().min(0), text: z.string() }))
    .min(1),
  /** The speaker as the article was read alone, and the rule that read it so. */
  alone: z.string().nullable(),
  rule: z.string(),
});

export type ReadWith = z.infer<typeof readWithSchema>;
