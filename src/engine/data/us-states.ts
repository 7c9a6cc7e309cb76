/**
 * How papers print a state behind a politician’s name, lower case and without stops → its name.
 * Source: AP Stylebook, “state names”, and the codes of the US Postal Service.
 */
const table = `alabama ala al; alaska ak; arizona ariz az; arkansas ark ar; california calif ca; colorado colo co;
connecticut conn ct; delaware del de; florida fla fl; georgia ga; hawaii hi; idaho id; illinois ill il; indiana ind in;
iowa ia; kansas kan ks; kentucky ky; louisiana la; maine me; maryland md; massachusetts mass ma; michigan mich mi;
minnesota minn mn; mississippi miss ms; missouri mo; montana mont mt; nebraska neb ne; nevada nev nv; new-hampshire nh;
new-jersey nj; new-mexico nm; new-york ny; north-carolina nc; north-dakota nd; ohio oh; oklahoma okla ok; oregon ore or;
pennsylvania pa penn; rhode-island ri; south-carolina sc; south-dakota sd; tennessee tenn tn; texas tex tx; utah ut;
vermont vt; virginia va; washington wash wa; west-virginia wva wv; wisconsin wis wi; wyoming wyo wy`;

const names: ReadonlyMap<string, string> = new Map(
  table.split(/;\s*/).flatMap((line) => {
    const [name = '', ...short] = line.split(/\s+/);
    const printed = name.replace('-', ' ');
    return [printed, ...short].map((form) => [form, printed] as const);
  }),
);

/** `Ariz.`, `AZ`, `Arizona` → `arizona`; other words as they are, in lower case. */
export function toState(printed: string): string {
  const plain = printed.replaceAll('.', '').toLowerCase().trim();
  return names.get(plain) ?? plain;
}

/** `New York`, `Arizona`: in full. */
export function isState(printed: string): boolean {
  return names.get(printed.toLowerCase()) === printed.toLowerCase();
}
