// In: a folded word. Out: what its inflections share: rolling, rolled, rolls → rol; agencies, agency → agenci.
// Rougher than a linguist's stem; it only finds near matches.

const endings = [
  'itions',
  'ition',
  'ish',
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
/** `demolition`, `demolish`, but not `finish`. */
const longEnding = /^(?:itions?|ish)$/u;

export function stem(word: string): string {
  if (/\d/u.test(word)) return word;
  const ending = endings.find(
    (each) =>
      word.endsWith(each) && word.length - each.length >= (longEnding.test(each) ? shortest + 1 : shortest),
  );
  const rest = ending && !/ss$/u.test(word) ? word.slice(0, -ending.length) : word;
  return rest.replace(/ie$|y$/u, 'i').replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}
