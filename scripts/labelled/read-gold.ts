/**
 * The labelled articles that `npm run eval:quotations` scores: files of JSON lines, the labelled set, the
 * first story with its hand-made answers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { annotatedQuotationSchema } from '../../src/schemas/quotation.ts';
import { type GoldArticle, goldArticleSchema } from './gold-article.ts';
import { toSpeakerType } from './speaker-type.ts';

/** One article a line; throws with file and line where a line is not one. */
export function readGoldLines(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [readGoldLine(line, `${file}:${index + 1}`)];
  });
}

function readGoldLine(line: string, where: string): GoldArticle {
  try {
    return goldArticleSchema.parse(JSON.parse(line));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : error;
    throw new Error(`${where}: no labelled article: ${reason}`);
  }
}

const storyQuotationSchema = annotatedQuotationSchema.omit({ rule: true, confidence: true }).extend({
  formDoubt: z.boolean().optional(),
  alsoAccept: z.array(z.object({ name: z.string() }).nullable()).optional(),
});

const storyGoldSchema = z.object({
  id: z.string(),
  file: z.string(),
  quotations: z.array(storyQuotationSchema),
});

type StoryQuotation = z.infer<typeof storyQuotationSchema>;

/** Answers in the shape of `variorum annotate`, and the folder of the texts that they are about. */
export function readStoryGold(goldFolder: string, rawFolder: string): GoldArticle[] {
  const names = readdirSync(goldFolder).filter((name) => /^\d.*\.json$/.test(name));
  return names.sort().map((name) => {
    const gold = storyGoldSchema.parse(JSON.parse(readFileSync(join(goldFolder, name), 'utf8')));
    const text = readFileSync(join(rawFolder, gold.file), 'utf8');
    return toGoldArticle(gold.id, text, gold.quotations);
  });
}

function toGoldArticle(id: string, text: string, quotations: readonly StoryQuotation[]): GoldArticle {
  const counted = quotations.filter(({ context }) => context === 'body');
  return {
    id,
    text,
    quotes: counted
      .filter(({ form }) => form !== 'term')
      .map(({ start, end, form, formDoubt, alsoAccept, speaker, mention }) => ({
        start,
        end,
        form,
        ...(formDoubt && { form_doubt: true }),
        speaker: speaker?.name ?? null,
        ...(speaker && { kind: speaker.kind, named: speaker.named }),
        aliases: (alsoAccept ?? []).flatMap((other) => (other ? [other.name] : [])),
        speaker_type: toSpeakerType(
          speaker?.name ?? null,
          mention ? text.slice(mention.start, mention.end) : undefined,
        ),
        resolved_by: 'hand',
        ...(mention && { speaker_start: mention.start, speaker_end: mention.end }),
      })),
    other_quoted: counted
      .filter(({ form }) => form === 'term')
      .map(({ start, end, formDoubt, alsoAccept }) => ({
        start,
        end,
        ...((formDoubt || alsoAccept?.some((other) => other)) && { ignore: 'doubtful form' }),
      })),
  };
}
