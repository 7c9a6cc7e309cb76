import type { Entity } from '../../entities/entity.ts';
import type { Discourse, Part, Trace } from '../discourse.ts';

/** An entity that an anaphor may stand for, with the place where it was mentioned last. */
export interface Candidate {
  entity: Entity;
  /** Null for one that was not mentioned within reach, or only further on. */
  trace: Trace | null;
  /** 0 for the one mentioned last. */
  rank: number;
  /** It was the subject, the speaker or the topic last. */
  lastSubject: boolean;
  /** The article names no other candidate as often. */
  foremost: boolean;
  /** There is no other candidate. */
  alone: boolean;
}

/** Sentences back that are looked at, and candidates that are compared: the time stays linear in the text. */
const reach = 20;
const mostCandidates = 16;

/** The entities that pass, the one mentioned last first; mentions from the sentence `until` on do not count. */
export function listCandidates(
  { traces, entities }: Discourse,
  sentence: number,
  accepts: (entity: Entity, trace: Trace) => boolean,
  until = Infinity,
): Candidate[] {
  const found: Candidate[] = [];
  /** Null: an entity that does not pass. */
  const seen = new Map<number, Candidate | null>();
  let subject = false;
  for (let i = traces.length - 1; i >= 0 && found.length < mostCandidates; i--) {
    const trace = traces[i];
    if (!trace || sentence - trace.sentence > reach) break;
    const entity = entities[trace.entity];
    if (!entity || trace.sentence >= until) continue;
    let candidate = seen.get(trace.entity);
    if (candidate === undefined) {
      candidate = accepts(entity, trace)
        ? { entity, trace, rank: found.length, lastSubject: false, foremost: false, alone: false }
        : null;
      seen.set(trace.entity, candidate);
      if (candidate) found.push(candidate);
    }
    if (candidate && !subject && isCentral(trace.part)) {
      candidate.lastSubject = true;
      subject = true;
    }
  }
  return compare(found);
}

function compare(candidates: Candidate[]): Candidate[] {
  const most = Math.max(...candidates.map(({ entity }) => entity.mentions.length));
  for (const candidate of candidates) {
    candidate.foremost =
      candidate.entity.mentions.length === most &&
      candidates.some(({ entity }) => entity.mentions.length < most);
    candidate.alone = candidates.length === 1;
  }
  return candidates;
}

function isCentral(part: Part): boolean {
  return part === 'speaker' || part === 'subject' || part === 'topic';
}
