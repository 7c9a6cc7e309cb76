import type { Entity } from '../entities/entity.ts';
import type { Feature } from './choose-candidate.ts';
import type { Discourse, Trace } from './discourse.ts';
import type { Candidate } from './list-candidates.ts';
import type { AnaphorPlace } from './place-features.ts';

/** What the article has done with the candidate so far: brought in just before, let speak, opened a paragraph with. */
export function courseFeatures(
  { traces, spoken }: Discourse,
  place: AnaphorPlace,
  { entity, trace }: Candidate,
): Feature[] {
  const fresh = trace !== null && isFresh(entity, place);
  const led = (paragraph: number) => leaderOf(traces, paragraph) === entity.id;
  const marks = [
    fresh && 'new',
    fresh && !spoken.has(entity.id) && 'new and silent',
    !spoken.has(entity.id) && 'silent so far',
    led(place.paragraph) && 'led this paragraph',
    led(place.paragraph - 1) && 'led the paragraph before',
  ];
  return marks.flatMap((mark): Feature[] => (mark ? [[mark, 1]] : []));
}

/** First named in this paragraph or in the two before it. */
function isFresh(entity: Entity, { freshFrom }: AnaphorPlace): boolean {
  return entity.named && (entity.mentions[0]?.start ?? 0) >= freshFrom;
}

/** Who the first sentence of a paragraph that has anybody is about. */
function leaderOf(traces: readonly Trace[], paragraph: number): number | null {
  let leader: number | null = null;
  for (let i = traces.length - 1; i >= 0; i--) {
    const trace = traces[i]!;
    if (trace.paragraph < paragraph) break;
    const central = trace.part === 'subject' || trace.part === 'speaker' || trace.part === 'topic';
    if (trace.paragraph === paragraph && central) leader = trace.entity;
  }
  return leader;
}
