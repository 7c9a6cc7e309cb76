import { quotationPath } from '../addresses/paths.ts';
import type { StoryData } from '../collections/load-story.ts';
import type { Speaker } from '../schemas/quotation.ts';
import { lineAt } from '../source/lines.ts';
import { toCsv } from './to-csv.ts';

/** Spreadsheets take a file without it for one in the code page of the machine. */
const byteOrderMark = '\uFEFF';

const columns = [
  'id',
  'story',
  'article',
  'line',
  'start',
  'end',
  'form',
  'speaker',
  'speaker_id',
  'speaker_kind',
  'named',
  'attribution',
  'words',
  'exact',
  'statement',
  'rule',
  'confidence',
  'published',
  'publisher',
  'link',
] as const;

type Told = Pick<StoryData, 'slug' | 'articles' | 'speakers' | 'statements'>;

/**
 * The quotations of a story’s bodies as a table for spreadsheets: `story` and `id` name a row among those of
 * all stories, `statement` joins the versions of one utterance, `speaker_id` those of one speaker.
 */
export function quotationsTable({ slug, articles, speakers, statements }: Told, site: string): string {
  const statementOf = new Map(
    statements.flatMap(({ id, versions }) => versions.map(({ quotation }) => [quotation, id] as const)),
  );
  const rows = articles.flatMap(({ siglum, source: { text, metadata }, quotations }) =>
    quotations
      .filter(({ context }) => context === 'body')
      .map((one) => [
        one.id,
        slug,
        siglum,
        lineAt(text, one.start),
        one.start,
        one.end,
        one.form,
        speakers.get(one.speakerId ?? '')?.name ?? null,
        one.speakerId,
        speakers.get(one.speakerId ?? '')?.kind ?? null,
        sayNamed(speakers.get(one.speakerId ?? '')),
        one.attribution && text.slice(one.attribution.start, one.attribution.end),
        one.words,
        one.exact,
        statementOf.get(one.id) ?? null,
        one.rule,
        one.confidence,
        metadata.published?.value ?? null,
        metadata.publisher?.value ?? null,
        `${site}${quotationPath(slug, one)}`,
      ]),
  );
  return byteOrderMark + toCsv(columns, rows);
}

/** Whether the articles name the speaker, or only describe him: `a senior official`. */
function sayNamed(speaker: Speaker | undefined): string | null {
  return speaker ? (speaker.named ? 'yes' : 'no') : null;
}
