import { stripAccents } from '../text/strip-accents.ts';

/** A name as the forms of it are compared: lower case, without stops, apostrophes, accents and `Jr`: `Inácio` in one article is `Inacio` in the next. */
export function toKey(name: string): string {
  return withSuffix(name).replace(suffix, '').trim();
}

/** The same with its suffix, for a son beside his father: `Odo Finch, Jr.` → `odo finch jr`; null for a name without one. */
export function toHeirKey(name: string): string | null {
  return toKeys(name).heir;
}

/** Both at once. */
export function toKeys(name: string): { key: string; heir: string | null } {
  const whole = withSuffix(name);
  const heir = whole.trim();
  if (!suffix.test(heir)) return { key: heir, heir: null };
  return { key: whole.replace(suffix, '').trim(), heir };
}

const suffix = /\s+(?:jr|sr|ii|iii|iv)$/;

function withSuffix(name: string): string {
  return stripAccents(name)
    .toLowerCase()
    .replace(/[.,’']/g, '');
}
