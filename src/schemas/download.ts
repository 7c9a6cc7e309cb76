/** The files that readers take away: what a story’s collections hold, each row with its story, so that stories join. */
import { z } from 'astro/zod';
import { annotationSchema } from './annotation.ts';
import { findingSchema, timelineEntrySchema } from './finding.ts';
import { passagesSchema } from './passage.ts';
import { quotationSchema, speakerSchema } from './quotation.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { siglumSchema, storySchema } from './story.ts';

const ofStory = { story: z.string() };

/** By the name of the file; `story` is story.yaml, `annotation` a line of `variorum annotate`. */
export const downloadSchemas = {
  story: storySchema,
  sources: z.array(sourceSchema),
  quotations: z.array(quotationSchema.extend({ ...ofStory, siglum: siglumSchema })),
  speakers: z.array(speakerSchema),
  statements: z.array(statementSchema),
  passages: passagesSchema,
  findings: z.array(findingSchema.extend(ofStory)),
  timeline: z.array(timelineEntrySchema.extend(ofStory)),
  annotation: annotationSchema,
};
