// In: versions of one statement. Out: how a sentence has the name of its speaker, where all names that its articles give
// are of one: `Quill` and `Ida Quill` are, and the longest is told.
import type { Speaker } from '../../schemas/quotation.ts';
import type { Version } from '../../schemas/statement.ts';
import { isSameSpeaker } from '../statements/compare-speakers.ts';
import type { FindingContext } from './context.ts';

/** Who gives the words to nobody, or to one person without a name, may mean the one that others name; a group is more than one. */
export function nameSpeaker(versions: readonly Version[], context: FindingContext): string | null {
  const speakers = speakersOf(versions, context);
  const named = speakers.filter((speaker) => speaker.named);
  const mayBeOne = speakers.every((speaker) => speaker.named || speaker.kind === 'person');
  return mayBeOne ? nameOfAll(named, context) : null;
}

/** Every version gives the words to somebody with a name. */
export function nameInAll(versions: readonly Version[], context: FindingContext): string | null {
  const speakers = speakersOf(versions, context);
  const haveName =
    versions.every(({ speakerId }) => speakerId !== null) && speakers.every(({ named }) => named);
  return haveName ? nameOfAll(speakers, context) : null;
}

function speakersOf(versions: readonly Version[], context: FindingContext): Speaker[] {
  return [...new Set(versions.flatMap(({ speakerId }) => speakerId ?? []))].flatMap(
    (id) => context.speaker(id) ?? [],
  );
}

function nameOfAll(speakers: readonly Speaker[], context: FindingContext): string | null {
  const [longest] = speakers.toSorted((a, b) => b.name.length - a.name.length);
  if (!longest) return null;
  const given = (speaker: Speaker) => ({ speaker, speakerId: speaker.id });
  const areOne = speakers.every(
    (speaker) => speaker.kind === longest.kind && isSameSpeaker(given(speaker), given(longest)),
  );
  return areOne ? context.speakerName(longest.id) : null;
}
