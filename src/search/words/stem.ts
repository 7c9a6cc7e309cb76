/**
 * In: a folded word. Out: what its inflections share: rolling, rolled, rolls → rol; agencies, agency → agenci.
 * Rougher than a linguist's stem; it only finds near matches.
 */

const endings = [
  'itions',
  'ition',
  'ations',
  'ation',
  'ions',
  'ion',
  'ings',
  'ing',
  'ments',
  'ment',
  'ers',
  'er',
  'ed',
  'es',
  's',
  'e',
];
const shortest = 3;
/** Letters before `ition`, and before the `ish` that it stands for: `demolition`, `demolished`, not `position`, `finish`. */
const shortestBeforeIsh = 4;

export function stem(word: string): string {
  if (/\d/u.test(word)) return word;
  const ending = endings.find(
    (each) =>
      word.endsWith(each) &&
      word.length - each.length >= (each.startsWith('ition') ? shortestBeforeIsh : shortest),
  );
  const rest = ending && !/ss$/u.test(word) ? word.slice(0, -ending.length) : word;
  return withoutIsh(rest)
    .replace(/ie$|y$/u, 'i')
    .replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}

function withoutIsh(rest: string): string {
  return rest.endsWith('ish') && rest.length - 3 >= shortestBeforeIsh ? rest.slice(0, -3) : rest;
}
