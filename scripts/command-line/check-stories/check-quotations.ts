/** Quotations slice to their words, and speakers and quotations know each other. */
import type { Quotation, Speaker } from '../../../src/schemas/quotation.ts';
import type { Collections } from '../../10-write-collections.ts';
import { type Problem, problem } from './problem.ts';

export function checkQuotations({ sources, quotations, speakers }: Collections): Problem[] {
  const texts = new Map(sources.map(({ siglum, text }) => [siglum, text]));
  const ids = quotations.flatMap((list) => list.quotations.map(({ id }) => id));
  const known = { quotations: new Set(ids), speakers: new Set(speakers.map(({ id }) => id)) };
  return [
    ...quotations.flatMap(({ siglum, quotations: list }) => {
      const file = `quotations/${siglum.toLowerCase()}.json`;
      const text = texts.get(siglum);
      if (text === undefined) return [problem(file, `there is no article ${siglum}.`)];
      return list.flatMap((quotation) => [
        ...checkQuotation(file, quotation, text, known),
        ...checkNames(file, quotation.readWith?.names ?? [], texts),
      ]);
    }),
    ...speakers.flatMap((speaker) => checkSpeaker(speaker, texts, known.quotations)),
  ];
}

interface Known {
  quotations: Set<string>;
  speakers: Set<string>;
}

function checkQuotation(file: string, quotation: Quotation, text: string, known: Known): Problem[] {
  const { id, start, end, exact, form, speakerId, continues, mention, cue, attribution } = quotation;
  const outside = [mention, cue, attribution].filter((span) => span && span.end > text.length);
  return [
    text.slice(start, end) === exact ? [] : problem(file, `${id}: its span is not its words.`),
    outside.length === 0 ? [] : problem(file, `${id}: a span lies outside the text.`),
    form === 'term' && speakerId !== null ? problem(file, `${id}: a term has a speaker.`) : [],
    speakerId === null || known.speakers.has(speakerId)
      ? []
      : problem(file, `${id}: there is no speaker ${speakerId}.`),
    continues === null || known.quotations.has(continues)
      ? []
      : problem(file, `${id}: there is no quotation ${continues}.`),
  ].flat();
}

function checkSpeaker(speaker: Speaker, texts: Map<string, string>, quotations: Set<string>): Problem[] {
  const file = `speakers/${speaker.id}.json`;
  const labels = [...speaker.labels, ...speaker.roles];
  return [
    ...checkNames(file, labels, texts),
    ...speaker.quotations
      .filter((id) => !quotations.has(id))
      .map((id) => problem(file, `there is no quotation ${id}.`)),
  ];
}

function checkNames(file: string, names: Speaker['labels'], texts: Map<string, string>): Problem[] {
  return names
    .filter(({ siglum, start, end, text }) => texts.get(siglum)?.slice(start, end) !== text)
    .map(({ siglum, text }) => problem(file, `"${text}" does not stand where it says in article ${siglum}.`));
}
