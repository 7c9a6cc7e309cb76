/**
 * In: a surname that several people of a story have, and who is quoted where. Out: whose it is where it stands alone: theirs
 * whom alone an article quotes, and whom no fewer articles name than anybody else. `Quill` is Mara Quill, who speaks, beside
 * Odo Quill, of whom she tells, and beside Ida Quill where `Quill` is a man.
 */
import type { StoryName } from './find-full-names.ts';

export function bearerOf(
  surname: string,
  keys: readonly string[],
  people: readonly StoryName[],
): string | undefined {
  const alone = people.filter(({ key }) => key === surname);
  const byKey = Map.groupBy(people, ({ key }) => key);
  const namesOf = (key: string) => byKey.get(key) ?? [];
  const fitting = keys.filter((key) => !isOfOtherSex(namesOf(key), alone));
  const [bearer, ...more] = fitting.filter((key) => namesOf(key).some(({ isQuoted }) => isQuoted));
  if (bearer === undefined || more.length > 0) return undefined;
  const own = siglaOf(namesOf(bearer));
  const others = fitting.filter((key) => key !== bearer).map((key) => siglaOf(namesOf(key)));
  const isAnothers = ({ siglum }: StoryName) => !own.has(siglum) && others.some((sigla) => sigla.has(siglum));
  return others.every(({ size }) => size <= own.size) && !alone.some(isAnothers) ? bearer : undefined;
}

function isOfOtherSex(names: readonly StoryName[], alone: readonly StoryName[]): boolean {
  const [own, others] = [names, alone].map(
    (each) => new Set(each.flatMap(({ gender }) => (gender && gender !== 'unknown' ? [gender] : []))),
  );
  return own!.size > 0 && others!.size > 0 && own!.isDisjointFrom(others!);
}

function siglaOf(names: readonly StoryName[]): Set<string> {
  return new Set(names.map(({ siglum }) => siglum));
}
