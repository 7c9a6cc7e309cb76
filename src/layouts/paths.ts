type Path = `/${string}`;

/** Where an article stands: `/fair/articles/a/`. */
export function articlePath(story: string, siglum: string): Path {
  return `/${story}/articles/${siglum.toLowerCase()}/`;
}

/** Where a quotation is marked in its article: `/fair/articles/a/#a-415`. */
export function quotationPath(story: string, quotation: { id: string }): Path {
  return `${articlePath(story, quotation.id.split('-')[0]!)}#${quotation.id}`;
}

/** A line of the file as received: `/fair/articles/a/source/#L12`. */
export function linePath(story: string, siglum: string, line: number): Path {
  return `${articlePath(story, siglum)}source/#L${line}`;
}

export function speakerPath(story: string, speaker: string): Path {
  return `/${story}/speakers/${speaker}/`;
}

export function statementPath(story: string, statement: string): Path {
  return `/${story}/statements/${statement}/`;
}

/** Two articles side by side; the sigla in the order of the story: `/fair/compare/a-b/`. */
export function pairPath(story: string, pair: readonly [string, string]): Path {
  return `/${story}/compare/${pair.join('-').toLowerCase()}/`;
}

/** The two as bare texts beside each other, to hand out: `/fair/teach/a-b/`. */
export function handoutPath(story: string, pair: readonly [string, string]): Path {
  return `${teachPath(story)}${pair.join('-').toLowerCase()}/`;
}

/** The lesson for a class. */
export function teachPath(story: string): Path {
  return `/${story}/teach/`;
}

/** The bare texts that the lesson hands out; `#a` is one article, `#a-12` a line of it. */
export function textsPath(story: string): Path {
  return `${teachPath(story)}texts/`;
}
