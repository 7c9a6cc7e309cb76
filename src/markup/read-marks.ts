import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passagesSchema } from '../schemas/passage.ts';
import { quotationsSchema, speakerSchema } from '../schemas/quotation.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Mark } from './mark.ts';
import { marksOfNotes } from './marks-of-notes.ts';
import { marksOfPassages } from './marks-of-passages.ts';
import { marksOfQuotations } from './marks-of-quotations.ts';

/**
 * Reads the marks of an article from the generated files in a content folder, for the Markdown
 * pipeline, which runs before a page can ask a collection.
 */
export function readMarks(content: string): (story: string, siglum: string) => Mark[] {
  return (story, siglum) => {
    const folder = join(content, story);
    const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const { quotations } = quotationsSchema.parse(read(`quotations/${siglum.toLowerCase()}.json`));
    const sourceOf = (name: string) => sourceSchema.parse(read(`sources/${name.toLowerCase()}.json`));
    const { notes } = sourceOf(siglum);
    const texts = new Map<string, string>();
    const textOf = (name: string) => texts.get(name) ?? texts.set(name, sourceOf(name).text).get(name)!;
    const { passages } = passagesSchema.parse(read('passages.json'));
    const speakers = readdirSync(join(folder, 'speakers'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => speakerSchema.parse(read(`speakers/${file}`)));
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    return [
      ...marksOfQuotations(quotations, byId),
      ...marksOfPassages(passages, story, siglum, textOf),
      ...marksOfNotes(notes),
    ];
  };
}
