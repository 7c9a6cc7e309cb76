/** What the table of speakers and articles shows, in sentences. */
import { capitalise, countInWords, list, spell } from '../../engine/text/counts.ts';

/** A speaker with the number of quoted words in each article that quotes him. */
export interface CountedSpeaker {
  /** As a sentence has it: `a fair spokesperson`. */
  name: string;
  counts: readonly { siglum: string; words: number }[];
  /** Quoted words, those that several quotations print counted once; all of them where it is not given. */
  once?: number;
}

/** An article, with how many of its quotations no speaker was found for. */
export interface CountedArticle {
  siglum: string;
  open: number;
}

/**
 * Who is quoted most, also where repeats are counted once, and where not at all; how many have their say in one
 * article only; which article has the most voices, and which has one.
 *
 * `Ann Bell is quoted most: 30 words in A and B, none in C.`
 */
export function sayVoices(
  speakers: readonly CountedSpeaker[],
  articles: readonly CountedArticle[],
): string[] {
  const quoted = speakers
    .map((one) => ({ ...one, counts: one.counts.filter(({ words }) => words > 0) }))
    .filter(({ counts }) => counts.length > 0);
  if (quoted.length === 0 || articles.length < 2) return [];
  const voices = articles.map(({ siglum, open }) => ({
    siglum,
    open,
    names: quoted.filter(({ counts }) => counts.some((one) => one.siglum === siglum)).map(({ name }) => name),
  }));
  const sigla = articles.map(({ siglum }) => siglum);
  return [
    sayMost(quoted, sigla),
    ...sayOnce(quoted),
    ...sayMany(voices),
    ...saySole(voices),
    ...sayNone(voices),
    ...sayOpen(voices),
  ];
}

const all = (one: CountedSpeaker): number => one.counts.reduce((sum, { words }) => sum + words, 0);
const once = (one: CountedSpeaker): number => one.once ?? all(one);

/** By the words that the table shows; who is copied is not quoted more, so it says who is first without that. */
function sayMost(quoted: readonly CountedSpeaker[], sigla: readonly string[]): string {
  const first = firstBy(quoted, all);
  const words = countInWords(all(first[0]!), 'word');
  const repeats = sayRepeats(quoted, first);
  if (first.length > 3)
    return `${capitalise(spell(first.length))} speakers are quoted most: ${words} each${repeats}.`;
  if (first.length > 1)
    return `${capitalise(list(first.map(({ name }) => name)))} are quoted most: ${words} each${repeats}.`;
  const { name, counts } = first[0]!;
  const where = counts.map(({ siglum }) => siglum);
  const silent = sigla.filter((siglum) => !where.includes(siglum));
  const none = silent.length > 0 ? `, none in ${list(silent, 'or')}` : '';
  return `${capitalise(name)} is quoted most: ${words} in ${list(where)}${none}${repeats}.`;
}

/** Nothing where nobody of the first is printed twice. */
function sayRepeats(quoted: readonly CountedSpeaker[], first: readonly CountedSpeaker[]): string {
  if (first.every((one) => once(one) === all(one))) return '';
  const left = firstBy(quoted, once);
  const words = spell(once(left[0]!));
  if (left.length === 1 && first.length === 1 && left[0] === first[0])
    return `, or ${words} if repeats are counted once`;
  const names = left.length > 3 ? `${spell(left.length)} speakers` : list(left.map(({ name }) => name));
  const are = left.length > 1 ? 'are' : 'is';
  const each = `${countInWords(once(left[0]!), 'word')}${left.length > 1 ? ' each' : ''}`;
  return `. If repeats are counted once, ${names} ${are} quoted most: ${each}`;
}

function firstBy(
  speakers: readonly CountedSpeaker[],
  number: (one: CountedSpeaker) => number,
): readonly CountedSpeaker[] {
  const most = Math.max(...speakers.map(number));
  return speakers.filter((one) => number(one) === most);
}

function sayOnce(quoted: readonly CountedSpeaker[]): string[] {
  const once = quoted.filter(({ counts }) => counts.length === 1).length;
  if (once === 0 || quoted.length === 1) return [];
  if (once === quoted.length) return ['No speaker is quoted in two articles.'];
  return [
    `Of ${spell(quoted.length)} speakers, ${spell(once)} ${once === 1 ? 'is' : 'are'} quoted in one article only.`,
  ];
}

interface Voices extends CountedArticle {
  names: readonly string[];
}

function sayMany(voices: readonly Voices[]): string[] {
  const most = Math.max(...voices.map(({ names }) => names.length));
  const first = voices.filter(({ names }) => names.length === most);
  if (most < 2 || first.length === voices.length) return [];
  const sigla = first.map(({ siglum }) => siglum);
  return [
    `${list(sigla)} ${sigla.length > 1 ? 'quote' : 'quotes'} the most speakers, ${spell(most)}${sigla.length > 1 ? ' each' : ''}.`,
  ];
}

function saySole(voices: readonly Voices[]): string[] {
  const sole = voices.filter(({ names, open }) => names.length === 1 && open === 0);
  if (sole.length === 0) return [];
  if (sole.length > 3) return [`${list(sole.map(({ siglum }) => siglum))} quote one speaker each.`];
  const byName = [...Map.groupBy(sole, ({ names }) => names[0]!)];
  const clauses = byName.map(([name, voices]) => {
    const sigla = voices.map(({ siglum }) => siglum);
    return `${list(sigla)} ${sigla.length > 1 ? 'quote' : 'quotes'} ${name} alone`;
  });
  return [`${list(clauses)}.`];
}

function sayNone(voices: readonly Voices[]): string[] {
  const none = voices
    .filter(({ names, open }) => names.length === 0 && open === 0)
    .map(({ siglum }) => siglum);
  return none.length === 0 ? [] : [`${list(none)} ${none.length > 1 ? 'quote' : 'quotes'} nobody.`];
}

function sayOpen(voices: readonly Voices[]): string[] {
  const open = voices.filter((one) => one.open > 0);
  if (open.length === 0) return [];
  const number = open.reduce((sum, one) => sum + one.open, 0);
  const sigla = list(open.map(({ siglum }) => siglum));
  return [`No speaker was found for ${countInWords(number, 'quotation')} in ${sigla}.`];
}
