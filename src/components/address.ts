/** Parts of the address by name. One with several values stands there several times. */
type Parts = Readonly<Record<string, string | readonly string[]>>;

/** Changes parts of the address in place; an empty value takes the part out. */
export function setInAddress(parts: Parts): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(parts)) {
    const [first, ...more] = [value].flat();
    if (first) address.searchParams.set(name, first);
    else address.searchParams.delete(name);
    for (const one of more) address.searchParams.append(name, one);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
