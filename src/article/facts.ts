import type { MetadataField, Source } from '../schemas/source.ts';
import { type MetadataName, metadataNames } from '../schemas/story.ts';
import { lineAt } from '../source/lines.ts';
import { toReadableDate } from '../wording/dates.ts';
import { articleWords } from '../wording/en/article-words.ts';

/** One field of an article: its value, or that the file does not state it, and how one knows. */
export interface Fact {
  name: MetadataName;
  label: string;
  value: string | null;
  basis: 'stated' | 'worked out' | 'editor' | 'not stated';
  /** How it is known: sentences; null where the file states it plainly. */
  reason: string | null;
  /** What else the text lets one say of it. */
  clues: { value: string; reason: string }[];
  /** The line of the file that states it. */
  line: number | null;
  /** An http(s) address to link. */
  address: string | null;
}

const words = articleWords.facts;

/** What is known of an article, field by field, in a fixed order; unknown fields say so. */
export function factsOf(source: Pick<Source, 'text' | 'metadata' | 'clues'>): Fact[] {
  return metadataNames.map((name) => {
    const field = source.metadata[name];
    const clues = source.clues
      .filter((clue) => clue.field === name)
      .map(({ value, reason }) => ({ value, reason }));
    if (!field) return { ...blank(name), clues };
    return {
      ...blank(name),
      clues,
      value: toValue(name, field),
      basis: field.basis,
      reason: reasonsOf(field).join(' ') || null,
      line: field.start === null ? null : lineAt(source.text, field.start),
      address:
        name === 'url' && /^https?:/.test(field.value) && URL.canParse(field.value) ? field.value : null,
    };
  });
}

/** Clues that narrow a thing down; more than two leave it open. */
export function narrowClues({ clues }: Pick<Fact, 'clues'>): Fact['clues'] {
  return clues.length <= 2 ? clues : [];
}

function blank(name: MetadataName): Fact {
  const nothing = { value: null, reason: null, line: null, address: null, clues: [] };
  return { name, label: words.labels[name], basis: 'not stated', ...nothing };
}

/** An ambiguous date stays as printed; one with a single reading is written out. */
function toValue(name: MetadataName, field: MetadataField): string {
  if (name !== 'published') return field.value;
  const [only, ...others] = field.readings ?? [];
  if (others.length > 0) return field.value;
  return toReadableDate(only?.value ?? field.value);
}

function reasonsOf(field: MetadataField): string[] {
  const readings = field.readings ?? [];
  return [
    ...(field.label ? [words.underLabel(field.label)] : []),
    ...(readings.length > 1
      ? [words.readings(readings.map(({ value, reading }) => ({ date: toReadableDate(value), reading })))]
      : []),
    ...(field.reason ? [field.reason] : []),
  ];
}
