/**
 * Base verb → the forms a report uses, with their kind.
 * `say` → `say` base, `says` present, `said` past, `saying` participle; `deny` → `denies`, `denied`, `denying`.
 */

export type VerbForm = 'base' | 'present' | 'past' | 'participle';

export function inflect(base: string, irregular: readonly string[] | undefined): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [toPresent(base), 'present'],
    [toParticiple(base), 'participle'],
  ];
  // `labelling` and `labeling`
  if (/[^aeiou][ae]l$/.test(base)) forms.push([`${base}ling`, 'participle'], [`${base}led`, 'past']);
  for (const past of irregular ?? [toPast(base)]) forms.push([past, 'past']);
  return forms;
}

function toPresent(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function toPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (doubling.has(base)) return `${base}${base.at(-1)}ed`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function toParticiple(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const doubling: ReadonlySet<string> = new Set(
  'extol clap infer concur regret vet pen tag blog put begin admit quip brag dub submit refer slam rebut jot sob snap beg grin nod shrug sum chat hit rip pan tip rap plan deadpan fret aver nag slur tut fib demur prod chip'.split(
    ' ',
  ),
);
