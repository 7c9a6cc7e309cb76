import type { Clue, MetadataField, Source } from '../schemas/source.ts';
import { type MetadataName, metadataNames } from '../schemas/story.ts';
import { lineAt } from '../source/lines.ts';
import { toReadableDate } from '../wording/dates.ts';

/** One field of an article: its value, or that the file does not state it, and how one knows. */
export interface Fact {
  name: MetadataName;
  label: string;
  value: string | null;
  basis: 'stated' | 'worked out' | 'editor' | 'not stated';
  /** How it is known, or what the text lets one say; a sentence. */
  reason: string | null;
  /** The line of the file that states it. */
  line: number | null;
  /** An http(s) address to link. */
  address: string | null;
}

const labels: Record<MetadataName, string> = {
  title: 'Title',
  published: 'Published',
  author: 'Author',
  section: 'Section',
  tags: 'Tags',
  url: 'Address',
  publisher: 'Publisher',
  dateline: 'Dateline',
};

/** What is known of an article, field by field, in a fixed order; unknown fields say so. */
export function factsOf(source: Pick<Source, 'text' | 'metadata' | 'clues'>): Fact[] {
  return metadataNames.map((name) => {
    const field = source.metadata[name];
    const clues = source.clues.filter((clue) => clue.field === name).map(clueInWords);
    if (!field) return { ...blank(name), reason: clues.join(' ') || null };
    return {
      ...blank(name),
      value: toValue(name, field),
      basis: field.basis,
      reason: [...reasonsOf(field), ...clues].join(' ') || null,
      line: field.start === null ? null : lineAt(source.text, field.start),
      address: name === 'url' && /^https?:\/\/\S+$/.test(field.value) ? field.value : null,
    };
  });
}

function clueInWords({ value, reason }: Clue): string {
  return reason.includes(value) ? reason : `${value}: ${reason}`;
}

function blank(name: MetadataName): Fact {
  return {
    name,
    label: labels[name],
    value: null,
    basis: 'not stated',
    reason: null,
    line: null,
    address: null,
  };
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
    ...(field.label ? [`Printed under the label “${field.label}”.`] : []),
    ...(readings.length > 1
      ? [
          `Can be read ${readings.map((one) => `as ${toReadableDate(one.value)} (${one.reading})`).join(' or ')}.`,
        ]
      : []),
    ...(field.reason ? [field.reason] : []),
  ];
}
