/** `agencies` → `agency`, `papers` → `paper`; `press` and what ends otherwise stay. Lower case. */
export function toSingular(lower: string): string {
  return lower.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}
