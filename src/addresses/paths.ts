/** Where the pages of a story stand on the site. Nothing else builds an address. */
import { siglumOf } from '../engine/statements/siglum-of.ts';
import type { Path } from './href.ts';
import { articleName, pairName } from './ids.ts';

/** The front of a story: `/fair/`. */
export function storyPath(story: string): Path {
  return `/${story}/`;
}

/** Where an article stands: `/fair/articles/a/`. */
export function articlePath(story: string, siglum: string): Path {
  return `/${story}/articles/${articleName(siglum)}/`;
}

/** A paragraph of an article, counted from 1: `/fair/articles/a/#p3`. */
export function paragraphPath(story: string, siglum: string, number: number): Path {
  return `${articlePath(story, siglum)}#p${number}`;
}

/** Where a quotation is marked in its article: `/fair/articles/a/#a-415`. */
export function quotationPath(story: string, { id }: { id: string }): Path {
  return `${articlePath(story, siglumOf(id))}#${id}`;
}

/** The file as received. */
export function sourcePath(story: string, siglum: string): Path {
  return `${articlePath(story, siglum)}source/`;
}

/** A line of the file as received: `/fair/articles/a/source/#L12`. */
export function linePath(story: string, siglum: string, line: number): Path {
  return `${sourcePath(story, siglum)}#L${line}`;
}

/** The quotations of all articles. */
export function quotationsPath(story: string): Path {
  return `/${story}/quotations/`;
}

export function speakersPath(story: string): Path {
  return `/${story}/speakers/`;
}

export function speakerPath(story: string, speaker: string): Path {
  return `${speakersPath(story)}${speaker}/`;
}

/** The statements that several articles quote. */
export function statementsPath(story: string): Path {
  return `/${story}/statements/`;
}

export function statementPath(story: string, statement: string): Path {
  return `${statementsPath(story)}${statement}/`;
}

/** What articles share, pair by pair. */
export function comparePath(story: string): Path {
  return `/${story}/compare/`;
}

/** All articles in columns. */
export function compareAllPath(story: string): Path {
  return `${comparePath(story)}all/`;
}

/** What the columns are laid from anew when a reader chooses articles. */
export function readingPath(story: string): Path {
  return `${comparePath(story)}reading.json`;
}

/** Two articles side by side; the sigla in the order of the story: `/fair/compare/a-b/`. */
export function pairPath(story: string, pair: readonly [string, string]): Path {
  return `${comparePath(story)}${pairName(pair)}/`;
}

/** Where a passage is printed side by side: `/fair/compare/a-b/#p-a-657-b-1025`. */
export function passagePath(
  story: string,
  { id, pair }: { id: string; pair: readonly [string, string] },
): Path {
  return `${pairPath(story, pair)}#${id}`;
}

export function findingsPath(story: string): Path {
  return `/${story}/findings/`;
}

/** A finding with all its places: `/fair/findings/#cut-quotation-a-17`. */
export function findingPath(story: string, finding: string): Path {
  return `${findingsPath(story)}#${finding}`;
}

/** The lesson for a class. */
export function teachPath(story: string): Path {
  return `/${story}/teach/`;
}

/** The two as bare texts beside each other, to hand out: `/fair/teach/a-b/`. */
export function handoutPath(story: string, pair: readonly [string, string]): Path {
  return `${teachPath(story)}${pairName(pair)}/`;
}

/** The bare texts that the lesson hands out; `#a` is one article, `#a-12` a line of it. */
export function textsPath(story: string): Path {
  return `${teachPath(story)}texts/`;
}

/** The picture that stands for a story where its address is shared. */
export function cardPath(story: string): Path {
  return `/${story}/social.png`;
}

/** Where the files of a story are listed on the page of all data. */
export function dataPath(story: string): Path {
  return `/data/#${story}`;
}

/** A file of a story: `/data/fair/a.txt`. */
export function filePath(story: string, file: string): Path {
  return `/data/${story}/${file}`;
}

/** The JSON Schema of one of the files. */
export function schemaPath(name: string): Path {
  return `/data/schemas/${name}.json`;
}
