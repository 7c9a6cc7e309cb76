/**
 * In: the speakers that two articles give. Out: whether they can be one: the same (Cleverly, James Cleverly),
 * open (a Meta spokesperson and Loredana Crisan: the words may reach two papers by two ways), or different.
 */
import type { AttributedSpeaker, Quotation } from '../../schemas/quotation.ts';
import { foldSpelling } from '../text/fold-spelling.ts';
import { isAcronymOf, maySpeakFor } from './own-voice.ts';

type GivenSpeaker = Pick<Quotation, 'speaker' | 'speakerId'>;

export type SpeakerMatch = 'same' | 'open' | 'different';

export function compareSpeakers(a: Quotation, b: Quotation): SpeakerMatch {
  if (!a.speaker || !b.speaker) return 'open';
  if (isSameSpeaker(a, b)) return haveOneVoice(a.speaker, b.speaker) ? 'same' : 'open';
  return areDifferent(a.speaker, b.speaker) ? 'different' : 'open';
}

/** Both have a name, or one is a company, named or not, and the other its spokeswoman. */
function haveOneVoice(a: AttributedSpeaker, b: AttributedSpeaker): boolean {
  return [a, b].every(({ named }) => named) || [a, b].some(({ kind }) => kind === 'organisation');
}

/** Two names for one kind of speaker; or a company and somebody else's spokesman. */
function areDifferent(a: AttributedSpeaker, b: AttributedSpeaker): boolean {
  if (a.named && b.named) return a.kind === b.kind && a.kind !== 'group';
  const [name, description] = a.named ? [a, b] : [b, a];
  return name.named && name.kind === 'organisation' && !maySpeakFor(name.name, description.name);
}

/** One speaker, by the story's slug or because one name holds the other whole, however spelled, or is short for it. */
export function isSameSpeaker(a: GivenSpeaker, b: GivenSpeaker): boolean {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return true;
  if (areOneBody(a.speaker, b.speaker)) return true;
  const [shorter, longer] = [a, b]
    .map((quotation) => nameWords(quotation.speaker?.name ?? ''))
    .sort((left, right) => left.length - right.length) as [string[], string[]];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function areOneBody(a: AttributedSpeaker | null, b: AttributedSpeaker | null): boolean {
  if (a?.kind !== 'organisation' || b?.kind !== 'organisation') return false;
  return isAcronymOf(a.name, b.name) || isAcronymOf(b.name, a.name);
}

function nameWords(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(foldSpelling);
}
