import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { filesOfSome, storyFiles } from './collections/story-files.ts';
import { findingsSchema, timelineSchema } from './schemas/finding.ts';
import { passagesSchema } from './schemas/passage.ts';
import { quotationsSchema, speakerSchema } from './schemas/quotation.ts';
import { articleSchema, sourceSchema } from './schemas/source.ts';
import { statementSchema } from './schemas/statement.ts';
import { storySchema } from './schemas/story.ts';

const base = process.env['VARIORUM_CONTENT'] ?? './content';

export const collections = {
  stories: defineCollection({ loader: storyFiles(base), schema: storySchema }),
  sources: defineCollection({ loader: glob({ base, pattern: '*/sources/*.json' }), schema: sourceSchema }),
  articles: defineCollection({
    loader: glob({ base, pattern: '*/articles/*.md', deferRender: true }),
    schema: articleSchema,
  }),
  quotations: defineCollection({
    loader: glob({ base, pattern: '*/quotations/*.json' }),
    schema: quotationsSchema,
  }),
  speakers: defineCollection({
    loader: filesOfSome({ base, pattern: '*/speakers/*.json' }),
    schema: speakerSchema,
  }),
  passages: defineCollection({ loader: glob({ base, pattern: '*/passages.json' }), schema: passagesSchema }),
  statements: defineCollection({
    loader: filesOfSome({ base, pattern: '*/statements/*.json' }),
    schema: statementSchema,
  }),
  findings: defineCollection({ loader: glob({ base, pattern: '*/findings.json' }), schema: findingsSchema }),
  timelines: defineCollection({ loader: glob({ base, pattern: '*/timeline.json' }), schema: timelineSchema }),
};
