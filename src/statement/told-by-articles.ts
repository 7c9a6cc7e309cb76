import { countPrinted, type Printed } from '../engine/statements/count-printed.ts';
import type { Statement, Version } from '../schemas/statement.ts';
import { type ChangeOfVersion, changesOfVersion } from './changes-of-version.ts';
import { disputedWords } from './disputed-words.ts';

type TextOf = (siglum: string) => string;

/** How much of a statement articles print, and whom they name. */
export interface Told {
  /** Of the articles that do the same. */
  sigla: string[];
  /** Words of a version that is whole; 0 where none is. */
  full: number;
  /** Where that version has other words than the longest one. */
  changes: ChangeOfVersion[];
  /** Number of the versions that are not, and what they print together. */
  pieces: number;
  partly: Printed;
  /** Ids. */
  speakers: string[];
}

export interface ToldStatement {
  told: Told[];
  longest: Pick<Version, 'siglum' | 'words'>;
  /** No article prints more than the longest version does. */
  isWhole: boolean;
  /** The words whose speaker the articles do not agree on, null for the statement as a whole; null where they agree. */
  disputed: { words: string | null } | null;
  /** Sigla of the articles below which a reader’s comment repeats it. */
  repeats: string[];
}

/** What each article makes of a statement. Those that do the same stand together. */
export function toldByArticles(statement: Statement, textOf: TextOf): ToldStatement {
  const { versions, fullest, speakerConflict } = statement;
  const sources = versions.filter(({ extent }) => extent !== 'repeat');
  const each = [...Map.groupBy(sources, ({ siglum }) => siglum)].map(([siglum, own]) => ({
    sigla: [siglum],
    ...toldBy(own, statement, textOf),
  }));
  const alike = Map.groupBy(each, ({ sigla: _, ...same }) => JSON.stringify(same));
  return {
    told: [...alike.values()].map((same) => ({ ...same[0]!, sigla: same.flatMap(({ sigla }) => sigla) })),
    longest: versions[fullest]!,
    isWhole: each.every(({ partly }) => partly.more === 0),
    disputed: speakerConflict ? { words: disputedWords(statement, textOf) } : null,
    repeats: repeatedBelow(versions),
  };
}

/** `own`: the versions of one article. */
function toldBy(own: readonly Version[], statement: Statement, textOf: TextOf): Omit<Told, 'sigla'> {
  const pieces = own.filter(({ extent }) => extent !== 'whole');
  const [nearest] = own
    .filter(({ extent }) => extent === 'whole')
    .map((version) => ({ version, changes: changesOfVersion(version, statement, textOf) }))
    .toSorted((a, b) => a.changes.length - b.changes.length);
  return {
    full: nearest?.version.words ?? 0,
    changes: nearest?.changes ?? [],
    pieces: pieces.length,
    partly: countPrinted(pieces, statement, textOf),
    speakers: [...new Set(own.map(({ speakerId }) => speakerId))].filter((id) => id !== null),
  };
}

function repeatedBelow(versions: readonly Version[]): string[] {
  const repeats = versions.filter(({ extent }) => extent === 'repeat').map(({ siglum }) => siglum);
  return [...new Set(repeats)];
}
