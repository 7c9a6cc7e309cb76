/**
 * From a folder of hand-labelled articles (YAML, labels inside the text) to articles with offsets.
 * text: “{1:We sail at two,}” said {@1:Una Kessell}, of the “{t:Mary Ann}”.   people: { Una Kessell: [1] }
 * gives quotes [{ start: 1, end: 16, speaker: 'Una Kessell', … }] and other_quoted [{ start: 46, end: 54 }].
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseAllDocuments } from 'yaml';
import type { SpeakerKind } from '../../src/schemas/quotation.ts';
import type { GoldArticle, GoldQuotation } from './gold-article.ts';
import { readTags, type Tag } from './read-tags.ts';
import { toSpeakerType } from './speaker-type.ts';

const speakersSchema = z.record(z.string(), z.array(z.int())).default({});
const numbersSchema = z.array(z.int()).default([]);

const labelledSchema = z.strictObject({
  id: z.string(),
  shows: z.string(),
  text: z.string(),
  people: speakersSchema,
  organisations: speakersSchema,
  groups: speakersSchema,
  documents: speakersSchema,
  /** Speech that the article gives to nobody. */
  nobody: numbersSchema,
  /** Numbers of quotations whose speaker has no name in the article. */
  described: numbersSchema,
  /** The other quotations are `full`. */
  fragments: numbersSchema,
  /** Either form passes, `term` too. */
  doubtful: numbersSchema,
  /** Other names that pass, by the number of the quotation. */
  also: z.record(z.string(), z.array(z.string())).default({}),
});

type Labelled = z.infer<typeof labelledSchema>;

/** Reads every YAML file of the folder; throws on a label that does not fit its article. */
export function readLabelledSet(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => toGoldArticles(readFileSync(join(folder, name), 'utf8'), name));
}

/** The articles of one YAML file; `name` is for messages. */
export function toGoldArticles(yaml: string, name: string): GoldArticle[] {
  return parseAllDocuments(yaml).map((document, index) => {
    if ('errors' in document && document.errors[0]) throw new Error(`${name}: ${document.errors[0].message}`);
    const labelled = labelledSchema.safeParse(document.toJS());
    if (!labelled.success)
      throw new Error(`${name}, article ${index + 1}: ${z.prettifyError(labelled.error)}`);
    return toGoldArticle(labelled.data, `${name}, ${labelled.data.id}`);
  });
}

function toGoldArticle(labelled: Labelled, where: string): GoldArticle {
  const { text, tags } = readTags(labelled.text.trimEnd());
  const speakers = toSpeakers(labelled, where);
  const quoted = tags.filter((tag) => tag.type === 'quotation');
  for (const tag of quoted) {
    if (!speakers.has(tag.numbers[0]!))
      throw new Error(`${where}: quotation ${tag.numbers[0]} has no speaker.`);
    speakers.get(tag.numbers[0]!)!.used += 1;
  }
  for (const [number, { used }] of speakers) {
    if (used !== 1) throw new Error(`${where}: quotation ${number} is in the text ${used} times, not once.`);
  }
  return {
    id: labelled.id,
    text,
    quotes: quoted.map((tag) => toGoldQuotation(tag, tags, labelled, speakers.get(tag.numbers[0]!)!)),
    other_quoted: tags.filter((tag) => tag.type === 'term').map(({ start, end }) => ({ start, end })),
  };
}

interface LabelledSpeaker {
  name: string | null;
  kind: SpeakerKind | null;
  used: number;
}

function toSpeakers(labelled: Labelled, where: string): Map<number, LabelledSpeaker> {
  const byNumber = new Map<number, LabelledSpeaker>();
  const give = (number: number, name: string | null, kind: SpeakerKind | null) => {
    if (byNumber.has(number)) throw new Error(`${where}: quotation ${number} has two speakers.`);
    byNumber.set(number, { name, kind, used: 0 });
  };
  const lists = {
    person: 'people',
    organisation: 'organisations',
    group: 'groups',
    document: 'documents',
  } as const;
  for (const [kind, list] of Object.entries(lists) as [SpeakerKind, (typeof lists)[SpeakerKind]][]) {
    for (const [name, numbers] of Object.entries(labelled[list])) {
      for (const number of numbers) give(number, name, kind);
    }
  }
  for (const number of labelled.nobody) give(number, null, null);
  return byNumber;
}

function toGoldQuotation(tag: Tag, tags: Tag[], labelled: Labelled, speaker: LabelledSpeaker): GoldQuotation {
  const number = tag.numbers[0]!;
  const mention = tags.find((other) => other.type === 'mention' && other.numbers.includes(number));
  return {
    start: tag.start,
    end: tag.end,
    form: labelled.fragments.includes(number) ? 'fragment' : 'full',
    ...(labelled.doubtful.includes(number) && { form_doubt: true }),
    speaker: speaker.name,
    ...(speaker.kind && { kind: speaker.kind, named: !labelled.described.includes(number) }),
    ...(labelled.also[number] && { aliases: labelled.also[number] }),
    speaker_type: toSpeakerType(speaker.name, mention?.text),
    resolved_by: 'hand',
    ...(mention && { speaker_start: mention.start, speaker_end: mention.end }),
  };
}
