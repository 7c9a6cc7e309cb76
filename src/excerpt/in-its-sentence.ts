import { contains } from '../engine/text/overlaps.ts';
import type { Finding, FindingKind } from '../schemas/finding.ts';
import type { Span } from '../schemas/span.ts';
import { sentenceAround } from './sentence-around.ts';

type Place = Finding['evidence'][number];

interface Readable {
  article: { paragraphs: readonly (readonly Span[])[] };
  source: { text: string; language?: string | undefined };
}

/** Findings that rest on a name or a date, which says little outside its sentence. */
const bare: Partial<Record<FindingKind, true>> = {
  'missing date': true,
  'ambiguous date': true,
  'one law, two names': true,
};

/**
 * A place of a finding as it is printed: where it is a name or a date, the sentence around it, or its
 * line outside the body, with the place itself pointed at; else as it is.
 *
 * `on Thursday` gives `They left on Thursday.` that differs at `on Thursday`.
 */
export function inItsSentence<P extends Place>(
  kind: FindingKind,
  place: P,
  { article, source }: Readable,
): P {
  if (!bare[kind] || place.differs) return place;
  const { start, end } = place;
  const block = article.paragraphs.flat().find((span) => contains(span, place));
  const around = block
    ? sentenceAround(source.text, block, [place], source.language)
    : lineAround(source.text, place);
  return { ...place, ...around, differs: [{ start, end }] };
}

function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}
