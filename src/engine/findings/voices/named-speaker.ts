// In: versions of one statement. Out: how a sentence has the name of its speaker, where all names that its articles give
// are of one: `Quill` and `Ida Quill` are, and the longest is told.
import type { Speaker } from '../../../schemas/quotation.ts';
import type { Version } from '../../../schemas/statement.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import type { FindingContext } from '../context.ts';

/** Who gives the words to nobody, or to one person without a name, may mean the one that others name; a group is more than one. */
export function nameSpeaker(versions: readonly Version[], context: FindingContext): string | null {
  const speakers = speakersOf(versions, context);
  const named = speakers.filter((speaker) => speaker.named);
  const mayBeOne = speakers.every((speaker) => speaker.named || speaker.kind === 'person');
  const name = mayBeOne ? nameOfAll(named, context) : null;
  return name && withReserve(name, versions, context);
}

/** Every version gives the words to somebody with a name. */
export function nameInAll(versions: readonly Version[], context: FindingContext): string | null {
  const speakers = speakersOf(versions, context);
  const haveName =
    versions.every(({ speakerId }) => speakerId !== null) && speakers.every(({ named }) => named);
  const name = haveName ? nameOfAll(speakers, context) : null;
  return name && withReserve(name, versions, context);
}

const joint =
  /\bjoint(?:ly)?\b(?:\s(?:written\s|open\s)?(?:statement|letter|declaration|appeal|signed|wrote|said))/iu;
const hearsay = /\b(?:reportedly|allegedly|supposedly|purportedly)\b/iu;

/** `Ida Quill in a joint statement`: she is not the only one who made it; `Ida Quill, as reported`: so somebody told the article. */
export function withReserve(name: string, versions: readonly Version[], context: FindingContext): string {
  const isTold = (words: RegExp) =>
    versions.some(({ siglum, start, end }) => {
      const first = context.inSentence({ siglum, start, end: start + 1 });
      const last = context.inSentence({ siglum, start: end - 1, end });
      const around = [
        { siglum, start: first.start, end: start },
        { siglum, start: end, end: last.end },
      ];
      return around.some((place) => place.start < place.end && words.test(context.text(place)));
    });
  if (isTold(hearsay)) return `${name}, as reported`;
  return !/\sand\s/u.test(name) && isTold(joint) ? `${name} in a joint statement` : name;
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
