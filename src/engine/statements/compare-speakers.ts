// In: the speakers that two articles give. Out: whether they can be one: the same (Cleverly, James Cleverly),
// open (a Meta spokesperson and Loredana Crisan: the words may reach two papers by two ways), or different.
import type { Quotation } from '../../schemas/quotation.ts';

export type SpeakerMatch = 'same' | 'open' | 'different';

export function compareSpeakers(a: Quotation, b: Quotation): SpeakerMatch {
  if (!a.speaker || !b.speaker) return 'open';
  if (isSameSpeaker(a, b)) return a.speaker.named && b.speaker.named ? 'same' : 'open';
  const alike = a.speaker.kind === b.speaker.kind && a.speaker.kind !== 'group';
  return alike && a.speaker.named && b.speaker.named ? 'different' : 'open';
}

/** One speaker, by the story's slug or because one name holds the other whole: Meta, Meta spokesperson. */
export function isSameSpeaker(a: Quotation, b: Quotation): boolean {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return true;
  const [shorter, longer] = [a, b]
    .map((quotation) => nameWords(quotation.speaker?.name ?? ''))
    .sort((left, right) => left.length - right.length) as [string[], string[]];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function nameWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
