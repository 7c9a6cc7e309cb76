/**
 * A line in, whether it is a button or an entry of a menu out: `Sign in`, `Privacy Policy`; of `World` or `Support`,
 * which may head a part of an article too, only its neighbours can tell.
 */
import { possibleButtons, sureButtons } from '../data/page-buttons.ts';
import { findDates } from '../metadata/find-dates.ts';

const sure = toSet(sureButtons);
const possible = toSet(possibleButtons);

/** Characters. */
const longest = 60;
const longestRow = 400;

export function isButton(line: string): boolean {
  return line.length <= longest && sure.has(toKey(line));
}

/** A button, or what may be one. */
export function mayBeButton(line: string): boolean {
  if (line.length > longest) return false;
  const key = toKey(line);
  return sure.has(key) || possible.has(key) || /^\d[\d.,]*[km]?$/.test(key);
}

/** `News | Sport | Culture`, `Home News Royals Sport`, `Terms of Use Privacy Policy Site Map`: entries side by side. */
export function isMenuRow(line: string): boolean {
  if (line.length > longestRow || /[?!;]|\.\s/.test(line)) return false;
  const row = line.trim();
  // Most lines are one entry.
  const entries = mayBePart.test(row) ? row.split(/\s*[|·•∙]\s*|\s{2,}/) : [row];
  const isKnown = entries.some(isButton) ? mayBeButtonOrDay : mayBeButton;
  const known = entries.filter(isKnown).length;
  if (entries.length >= 3) return entries.every(isShort) && known * 3 >= entries.length;
  if (entries.length === 2) return entries.some(isButton) && entries.every(isShort);
  return (line.match(footerEntries)?.length ?? 0) >= 2 && !/[.:]\s*$/.test(line);
}

const mayBePart = /[|·•∙]|\s{2}/;

/** The day that a page prints beside its buttons. */
function mayBeButtonOrDay(entry: string): boolean {
  return mayBeButton(entry) || findDates(entry).length > 0;
}

const footerEntries =
  /\b(?:Privacy (?:Policy|Notice|Statement)|Cookies? (?:Policy|Settings)|Terms (?:&|and) Conditions|Terms of (?:Use|Service|Sale)|Contact Us|About Us|Help Cent(?:re|er)|Site ?[Mm]ap|Accessibility|Careers|Advertise(?: [Ww]ith [Uu]s)?|Manage Cookies|Data Protection|Modern Slavery|Your Ad Choices|Ad Choices)\b/g;

function isShort(entry: string): boolean {
  return entry.split(/\s+/).length <= 5;
}

function toSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split('\n').map(toKey));
}

/** `» Sign In…` → `sign in` */
function toKey(line: string): string {
  return line
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\s>»→•·*+-]+|[\s.:…!?>»→›,]+$/g, '')
    .replace(/\s+/g, ' ');
}
