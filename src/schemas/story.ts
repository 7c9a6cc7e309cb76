import { z } from 'astro/zod';
import {
  addressSchema,
  dateSchema,
  fileNameSchema,
  languageSchema,
  lineSchema,
  proseSchema,
} from './hand-written.ts';

/** A siglum: A to Z, then AA, AB…; given once in `story.yaml` and never given anew. */
export const siglumSchema = z.string().regex(/^[A-Z]{1,2}$/, {
  error: 'A siglum is one or two capital letters, such as A or AA.',
});

/** What an editor states by hand, with the reason for it. */
function editorField(value: typeof lineSchema) {
  return z.strictObject({ value, reason: proseSchema });
}

export const metadataNames = [
  'title',
  'published',
  'author',
  'section',
  'tags',
  'url',
  'publisher',
  'dateline',
] as const;

export type MetadataName = (typeof metadataNames)[number];

const valueSchemas: Partial<Record<MetadataName, typeof lineSchema>> = {
  published: dateSchema,
  url: addressSchema,
};

const editorFields = Object.fromEntries(
  metadataNames.map((name) => [name, editorField(valueSchemas[name] ?? lineSchema).optional()]),
) as Record<MetadataName, z.ZodOptional<ReturnType<typeof editorField>>>;

export const storyArticleSchema = z.strictObject({
  siglum: siglumSchema,
  file: fileNameSchema,
  language: languageSchema.optional(),
  direction: z.enum(['ltr', 'rtl']).optional(),
  ...editorFields,
});

/** A correction names the words it corrects; they must occur exactly once in the article. */
export const correctionSchema = z.strictObject({
  article: siglumSchema,
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  set: z
    .strictObject({
      speaker: lineSchema.nullable().optional(),
      form: z.enum(['full', 'fragment', 'term']).optional(),
    })
    .refine(({ form, speaker }) => form !== 'term' || !speaker, {
      error: 'A term is nobody’s words: give it no speaker, or another form.',
    })
    .refine(({ form, speaker }) => form !== undefined || speaker !== undefined, {
      error: 'A correction sets a speaker, or a form, or both.',
    }),
  reason: proseSchema,
});

/** Names that the articles have for one speaker of theirs. */
export const sameSpeakerSchema = z.strictObject({
  name: lineSchema,
  also: z.array(lineSchema).min(1),
  reason: proseSchema,
});

/** Something odd in a text that the editor tells readers of, such as a misprint; the text stays as it is. */
export const editorNoteSchema = z.strictObject({
  article: siglumSchema,
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  note: proseSchema,
});

/** Places that tell one matter in other words, linked by hand: alike, or each in its own way. */
export const handLinkSchema = z.strictObject({
  label: lineSchema,
  tells: z.enum(['the same', 'otherwise']).default('the same'),
  members: z.array(z.strictObject({ article: siglumSchema, exact: z.string().min(1) })).min(2),
});

/** `story.yaml`, written by hand. */
export const storySchema = z.strictObject({
  title: lineSchema,
  summary: proseSchema,
  language: languageSchema.default('en'),
  contentNote: proseSchema.optional(),
  rights: z
    .strictObject({ texts: z.literal('full'), note: proseSchema })
    .default({ texts: 'full', note: 'The articles belong to their publishers.' }),
  articles: z.array(storyArticleSchema).min(1),
  corrections: z.array(correctionSchema).default([]),
  speakers: z.array(sameSpeakerSchema).default([]),
  links: z.array(handLinkSchema).default([]),
  notes: z.array(editorNoteSchema).default([]),
});

export type Story = z.infer<typeof storySchema>;
export type StoryArticle = z.infer<typeof storyArticleSchema>;
export type Correction = z.infer<typeof correctionSchema>;
