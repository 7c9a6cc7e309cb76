/**
 * A text and a name in, whether the text says of it what is said of the paper it stands in out: `told the Lantern`,
 * `emails seen by the Tove Lantern`, `is a columnist with Tove Lantern`.
 */
export function speaksAsPaper(text: string, name: string): boolean {
  const bare = name.replace(/^the\s/iu, '');
  const last = bare.split(/\s+/).at(-1)!;
  const names = last.length >= shortest && last !== bare ? [bare, last] : [bare];
  return [...text.matchAll(paper)].some(({ groups }) =>
    names.some((one) => startsWithName(groups?.['rest'] ?? '', one)),
  );
}

/** Letters. */
const shortest = 3;

const paper =
  /\b(?:told|tells|telling|seen by|obtained by|shared with|spoke (?:to|with)|speaking to|interview with|approached by|contacted by|(?:editor|reporter|columnist|correspondent|writer|contributor|journalist|producer) (?:of|at|with|for)) (?:the |The )?(?=(?<rest>\p{Lu}.{0,60}))/gu;

/** In whatever case: a paper may print its name in capitals on top. */
function startsWithName(text: string, name: string): boolean {
  const follows = text.charAt(name.length);
  return text.slice(0, name.length).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}’']/u.test(follows);
}
