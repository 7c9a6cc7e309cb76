/**
 * In: versions of one statement. Out: how a sentence has the name of its speaker, where all names that its articles give
 * are of one: `Quill` and `Ida Quill` are, and the longest is told.
 */
import type { Speaker } from '../../../schemas/quotation.ts';
import type { Version } from '../../../schemas/statement.ts';
import { isSameSpeaker } from '../../statements/compare-speakers.ts';
import { areOpposed } from '../../statements/speaker-conflict.ts';
import type { FindingContext } from '../context.ts';
import { tellingWords } from '../names/telling-words.ts';

/** Who gives the words to nobody, or to one person without a name, may mean the one that others name; a group is more than one. */
export function nameSpeaker(versions: readonly Version[], context: FindingContext): string | null {
  if (versions.some((version) => isUnsure(version, context)) || areInConflict(versions, context)) return null;
  const speakers = speakersOf(versions, context);
  const named = speakers.filter((speaker) => speaker.named);
  const mayBeOne = speakers.every(
    (speaker) => speaker.named || speaker.kind === 'person' || named.some((one) => isLonger(speaker, one)),
  );
  const name = mayBeOne ? nameOfAll(named, context) : null;
  return name && withReserve(name, versions, context);
}

/** One gives them to `a spokesman for the harbour`, another to `Ida Quill`. */
function areInConflict(versions: readonly Version[], context: FindingContext): boolean {
  const quotations = versions.map(({ quotation }) => context.quotation(quotation));
  return quotations.some((one, at) =>
    quotations.slice(at + 1).some((other) => areOpposed(one, other, context.texts)),
  );
}

/** The same; where all give them to one speaker without a name, how a sentence has him: `the press release`. */
export function nameOrDescribe(versions: readonly Version[], context: FindingContext): string | null {
  const ids = [...new Set(versions.flatMap(({ speakerId }) => speakerId ?? []))];
  const isSure = ids.length === 1 && !versions.some((version) => isUnsure(version, context));
  return isSure
    ? withReserve(context.speakerName(ids[0]!), versions, context)
    : nameSpeaker(versions, context);
}

/** Every version gives the words to somebody with a name. */
export function nameInAll(versions: readonly Version[], context: FindingContext): string | null {
  const speakers = speakersOf(versions, context);
  const haveName =
    !versions.some((version) => isUnsure(version, context)) &&
    versions.every(({ speakerId }) => speakerId !== null) &&
    speakers.every(({ named }) => named);
  const name = haveName ? nameOfAll(speakers, context) : null;
  return name && withReserve(name, versions, context);
}

/** `supreme court in a ruling` is the Supreme Court. */
function isLonger({ name }: Speaker, named: Speaker): boolean {
  const words = tellingWords(named.name);
  const own = new Set(tellingWords(name));
  return named.kind === 'organisation' && words.length > 1 && words.every((word) => own.has(word));
}

const owner = /^[’']s?\s/u;
/** Who tells of a lie quotes what he says of it, and the liar only at second hand. */
const lie = /\b(?:lied|lying|falsely|untruthfully)\b/iu;
/** Characters of the mention of an owner. */
const ofOwner = 3;

/** “Mr. Quill’s film asks”, “they say that Quill lied when he said”: the words are of the film, or of them. */
function isUnsure({ siglum, start, quotation }: Version, context: FindingContext): boolean {
  const { mention, rule } = context.quotation(quotation);
  const sentence = context.inSentence({ siglum, start, end: start + 1 });
  if (lie.test(context.text({ siglum, start: Math.min(sentence.start, start), end: start }))) return true;
  return (
    mention !== null &&
    rule !== 'owner of words' &&
    mention.start > start &&
    owner.test(context.text({ siglum, start: mention.end, end: mention.end + ofOwner }))
  );
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
