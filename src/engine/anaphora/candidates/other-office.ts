import { type RoleIndex, rolesCompared } from '../roles/role-index.ts';

/**
 * Entities that hold an office of state other than the one described, and not this one as well.
 * `Home Secretary Ida Thole` is not `the prime minister`, nor `the foreign secretary`, nor the shadow home secretary.
 */
export function othersInOffice(index: RoleIndex, words: readonly string[]): ReadonlySet<number> {
  const office = officeOf(words);
  const others = new Set<number>();
  if (office.length === 0) return others;
  const holders = new Set<number>();
  for (const head of heads)
    for (const role of (index.get(head) ?? []).slice(0, rolesCompared)) {
      const held = officeOf(role.words);
      if (held.length === 0) continue;
      const same = held.some((word) => office.includes(word)) && isShadow(role.words) === isShadow(words);
      (same ? holders : others).add(role.entity);
    }
  for (const holder of holders) others.delete(holder);
  return others;
}

const heads = [
  'minister',
  'secretary',
  'chancellor',
  'premier',
  'general',
  'commissioner',
  'ambassador',
  'envoy',
  'leader',
];

function isShadow(words: readonly string[]): boolean {
  return words.includes('shadow');
}

/** What an office is for: `foreign`; none where the words name no office of state, or not which. */
function officeOf(words: readonly string[]): readonly string[] {
  const general = words[words.lastIndexOf('general') - 1] ?? '';
  if (generals.test(general)) return [general];
  if (words.some((word) => noOffice.has(word))) return [];
  if (words.includes('leader')) return seatsOfLeader(words);
  if (words.includes('minister') && words[words.indexOf('minister') - 1] === 'first') return ['first'];
  if (words.includes('chancellor')) return ['chancellor', 'exchequer', 'finance'];
  if (words.includes('premier')) return ['prime'];
  const posting = words.find((word) => postings.test(word));
  if (posting) return [posting];
  if (!words.includes('minister') && !words.includes('secretary')) return [];
  return words.filter((word) => portfolios.has(word));
}

/** `House minority leader`; of either chamber where none is named. */
function seatsOfLeader(words: readonly string[]): readonly string[] {
  const side = words.find((word) => /^(?:majority|minority)$/.test(word));
  const chamber = words.filter((word) => /^(?:senate|house)$/.test(word));
  return side ? (chamber.length > 0 ? chamber : ['senate', 'house']).map((one) => `${one} ${side}`) : [];
}

const generals =
  /^(?:attorney|solicitor|advocate|director|secretary|inspector|surgeon|auditor|governor|comptroller)$/;

/** Offices that no minister holds at the same time. */
const postings = /^(?:commissioner|ambassador|envoy)$/;

/** Words that make of a secretary, or a minister, somebody else. */
const noOffice: ReadonlySet<string> = new Set([
  'general',
  'press',
  'private',
  'permanent',
  'deputy',
  'former',
  'ex',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'wife',
  'husband',
]);

const portfolios: ReadonlySet<string> = new Set(
  'prime home foreign state defence defense health education transport environment treasury finance trade industry justice interior culture work pensions housing energy agriculture labor labour commerce immigration police sports economy europe scotland wales ireland communities development'.split(
    ' ',
  ),
);
