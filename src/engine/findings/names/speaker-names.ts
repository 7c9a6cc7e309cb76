/**
 * A speaker whose name articles spell in two ways, or give in two forms.
 * “A and C print “Rhodri Masham”; B prints “Rhodri Marsham”.”
 */
import type { Speaker } from '../../../schemas/quotation.ts';
import type { Place } from '../../../schemas/span.ts';
import { honorifics, titleWords } from '../../data/people-words.ts';
import { toKey } from '../../entities/name-key.ts';
import { isEndOf } from '../../speakers/one-person.ts';
import { list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder } from '../in-articles.ts';
import { agree } from '../say.ts';
import { withElsewhere } from './named-elsewhere.ts';

interface PrintedName extends Place {
  words: string[];
  printed: string;
}

export function speakerNames(context: FindingContext): Draft[] {
  return context.speakers.flatMap((speaker) => {
    const names = withoutFronts(fullNames(speaker));
    const forms = [...Map.groupBy(names, ({ words }) => `${words[0]} ${words.at(-1)}`).values()];
    return forms.length > 1 && differ(names)
      ? [toDraft(speaker, withElsewhere(forms, context), context)]
      : [];
  });
}

/** The first full name that each article prints. */
function fullNames({ kind, named, labels }: Speaker): PrintedName[] {
  if (kind !== 'person' || !named) return [];
  const full = labels.flatMap(({ siglum, start, end, text }) => {
    const words = text.split(/\s+/u);
    const first = words.findIndex((word) => !isTitle(word));
    const own = words.slice(first);
    if (first < 0 || own.length < 2 || own[0]!.length < 3 || isDescription(own)) return [];
    const opens = end - text.length + text.indexOf(own[0]!, text.length - own.join(' ').length - 1);
    const printed = own.join(' ');
    return [{ siglum, start: Math.max(start, opens), end, words: toKey(printed).split(' '), printed }];
  });
  return firstInEach(full);
}

/** `Council Member Odo Finch` as `Odo Finch`, where another article prints no more. */
function withoutFronts(names: readonly PrintedName[]): PrintedName[] {
  return names.map((name) => {
    const short = names.find(({ words }) => words.length < name.words.length && isEndOf(words, name.words));
    return short ? { ...name, words: short.words } : name;
  });
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return honorifics.has(lower) || titleWords.has(lower);
}

/** `the president`, `The President`, `the Tarn Democrat`, `Quill’s lawyer` */
function isDescription(words: readonly string[]): boolean {
  return /^the$/iu.test(words[0]!) || [words[0]!, words.at(-1)!].some((word) => !/\p{Lu}/u.test(word));
}

/** In the first name or in the last, both of which every one has; a middle name more is the same name, and so is `Ri Yong Ho` for `Ri Yong-ho`. */
function differ(names: readonly PrintedName[]): boolean {
  if (new Set(names.map(({ words }) => words.join(' ').replaceAll('-', ' '))).size === 1) return false;
  return [0, -1].some((at) => new Set(names.map(({ words }) => words.at(at))).size > 1);
}

function toDraft(speaker: Speaker, forms: readonly PrintedName[][], context: FindingContext): Draft {
  const clauses = forms.map((names) => {
    const sigla = siglaInOrder(context, names);
    return `${list(sigla)} ${agree(sigla, 'prints', 'print')} “${names[0]!.printed}”`;
  });
  return {
    key: speaker.id,
    kind: 'one speaker, two names',
    headline: list(forms.map((names) => `“${names[0]!.printed}”`)),
    sentence: `${clauses.join('; ')}. A rule takes the names for one person’s.`,
    sigla: siglaInOrder(context, forms.flat()),
    evidence: forms.flat().map((name) => context.inSentence(name)),
    speakers: [speaker.id],
    rule: 'full names of one speaker that differ in the first or the last',
    confidence: 0.75,
    size: 0.6,
  };
}
