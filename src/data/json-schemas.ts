import { z } from 'astro/zod';
import { annotationSchema } from '../schemas/annotation.ts';
import { findingsSchema, timelineSchema } from '../schemas/finding.ts';
import { passagesSchema } from '../schemas/passage.ts';
import { quotationsSchema, speakerSchema } from '../schemas/quotation.ts';
import { articleSchema, sourceSchema } from '../schemas/source.ts';
import { statementSchema } from '../schemas/statement.ts';
import { storySchema } from '../schemas/story.ts';

const schemas = {
  story: storySchema,
  source: sourceSchema,
  article: articleSchema,
  quotations: quotationsSchema,
  speaker: speakerSchema,
  passages: passagesSchema,
  statement: statementSchema,
  findings: findingsSchema,
  timeline: timelineSchema,
  annotation: annotationSchema,
};

/** The JSON Schema of every kind of file in `content/`, by name. */
export function jsonSchemas(): { name: string; schema: object }[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    name,
    schema: z.toJSONSchema(schema, { io: 'input' }),
  }));
}
