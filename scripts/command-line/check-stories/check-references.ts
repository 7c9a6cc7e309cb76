/** Every span of statements, passages, findings and timeline lies in its article, and every id leads somewhere. */
import type { Place } from '../../../src/schemas/span.ts';
import type { Collections } from '../../10-write-collections.ts';
import { type Problem, problem } from './problem.ts';

export function checkReferences(collections: Collections): Problem[] {
  const known = knownOf(collections);
  return [
    ...checkStatements(collections, known),
    ...checkPassages(collections, known),
    ...checkFindings(collections, known),
  ];
}

interface Known {
  lengths: Map<string, number>;
  quotations: Set<string>;
  speakers: Set<string>;
  statements: Set<string>;
}

function knownOf({ sources, quotations, speakers, statements }: Collections): Known {
  return {
    lengths: new Map(sources.map(({ siglum, text }) => [siglum, text.length])),
    quotations: new Set(quotations.flatMap((list) => list.quotations.map(({ id }) => id))),
    speakers: new Set(speakers.map(({ id }) => id)),
    statements: new Set(statements.map(({ id }) => id)),
  };
}

function checkStatements({ statements }: Collections, known: Known): Problem[] {
  return statements.flatMap(({ id, versions, columns, fullest }) => {
    const file = `statements/${id}.json`;
    const sigla = versions.map(({ siglum }) => siglum);
    const cells = columns.flatMap((column) =>
      column.cells.flatMap((cell, index) => (cell ? [{ siglum: sigla[index] ?? '?', ...cell }] : [])),
    );
    return [
      ...checkPlaces(file, [...versions, ...cells], known),
      ...missing(
        file,
        'quotation',
        versions.map(({ quotation }) => quotation),
        known.quotations,
      ),
      ...missing(
        file,
        'speaker',
        versions.flatMap(({ speakerId }) => speakerId ?? []),
        known.speakers,
      ),
      ...(fullest < versions.length ? [] : [problem(file, 'its fullest version is none of its versions.')]),
    ];
  });
}

function checkPassages(
  { passages: { passages, shares, paraphrases } }: Collections,
  known: Known,
): Problem[] {
  const file = 'passages.json';
  const sides = passages.flatMap(({ pair: [one, other], a, b, changes }) => [
    ...[a, ...changes.map((change) => change.a)].map((span) => ({ siglum: one, ...span })),
    ...[b, ...changes.map((change) => change.b)].map((span) => ({ siglum: other, ...span })),
  ]);
  const ends = shares.flatMap(({ pair }) => pair.map((siglum) => ({ siglum, start: 0, end: 0 })));
  return checkPlaces(file, [...sides, ...ends, ...paraphrases.flatMap(({ members }) => members)], known);
}

function checkFindings({ findings: { findings }, timeline }: Collections, known: Known): Problem[] {
  const file = 'findings.json';
  return [
    ...checkPlaces(
      file,
      findings.flatMap(({ evidence }) => evidence),
      known,
    ),
    ...missing(
      file,
      'statement',
      findings.flatMap(({ statement }) => statement ?? []),
      known.statements,
    ),
    ...missing(
      file,
      'speaker',
      findings.flatMap(({ speakers }) => speakers ?? []),
      known.speakers,
    ),
    ...missing(
      file,
      'article',
      findings.flatMap(({ sigla, pair }) => [...sigla, ...(pair ?? [])]),
      known.lengths,
    ),
    ...checkPlaces(
      'timeline.json',
      timeline.entries.flatMap(({ evidence }) => evidence),
      known,
    ),
  ];
}

function checkPlaces(file: string, places: Place[], { lengths }: Known): Problem[] {
  return places
    .filter(({ siglum, start, end }) => start > end || end > (lengths.get(siglum) ?? -1))
    .map(({ siglum, start, end }) => problem(file, `${start}-${end} does not lie in article ${siglum}.`));
}

function missing(file: string, what: string, ids: string[], known: { has(id: string): boolean }): Problem[] {
  return ids.filter((id) => !known.has(id)).map((id) => problem(file, `there is no ${what} ${id}.`));
}
