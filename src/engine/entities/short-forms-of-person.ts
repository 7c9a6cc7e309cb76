import { chineseSurnames } from '../data/chinese-surnames.ts';
import { isKorean } from '../data/korean-names.ts';
import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import { particles } from './name-run.ts';

/** `Kim Jong-un`, a key in lower case. */
export const opensWithSurname = /^\p{Ll}{2,5} \p{Ll}{2,6}-\p{Ll}{2,6}$/u;

/**
 * The shorter forms by which a person may be called later, from the words of the full name: `ida m orrin` → `orrin`,
 * `m orrin`, `ida orrin`, `ida`; some come twice.
 */
export function shortFormsOf(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const forms = [
    last,
    parts.slice(1).join(' '),
    fromParticle(parts),
    withoutArticle(last),
    parts.length > 2 ? `${first} ${last}` : null,
    firstSurname(parts),
    surnameInside(parts),
    surnameInFront(parts),
    genderOfFirstName(first) !== 'unknown' || isFirstName(first) ? first : null,
  ];
  return forms.filter((form) => form !== null);
}

/** `Lucía Vega Ortiz` is `Vega` next, a first name elsewhere, where no other full name has it. */
export function middleName(parts: readonly string[]): string | null {
  const [first = '', middle = ''] = parts;
  const mayBe = parts.length === 3 && middle.length > 2 && !particles.has(middle) && isFirstName(first);
  return mayBe && isFirstName(middle) ? middle : null;
}

/** `L. M. van den Berg` is `Van den Berg` next. */
function fromParticle(parts: readonly string[]): string | null {
  const at = parts.findIndex((part, i) => i > 0 && particles.has(part));
  return at > 0 && at < parts.length - 1 ? parts.slice(at).join(' ') : null;
}

/** `Bashar al-Tarin` is `Tarin` next. */
function withoutArticle(last: string): string | null {
  const name = last.replace(/^(?:a[lnrst]|e[ln]|ad|ash|az)-(?=\p{L}{3})/u, '');
  return name === last ? null : name;
}

/** `Inés Carbajal Roux` is `Carbajal` next; `Mary Ann Lee` is no `Ann`. */
function firstSurname(parts: readonly string[]): string | null {
  const [, middle = ''] = parts;
  return parts.length === 3 && middle.length > 3 && !isFirstName(middle) && !particles.has(middle)
    ? middle
    : null;
}

/** `Liu Xiang`, not `Lin Chen`: of two surnames the second is one. */
export function isChinese([first = '', second = '', ...more]: readonly string[]): boolean {
  return (
    more.length === 0 &&
    second !== '' &&
    chineseSurnames.has(first.toLowerCase()) &&
    !chineseSurnames.has(second.toLowerCase())
  );
}

/** `Quek Siew Lan` is `Quek` next, `Kang Min-seok` and `Kang Min Seok` `Kang`, by the surname. */
export function surnameInFront(parts: readonly string[]): string | null {
  const [first = '', ...given] = parts;
  if (opensWithSurname.test(parts.join(' ')) || isChinese(parts) || isKorean(parts)) return first;
  const short = given.length === 2 && parts.every((part) => /^\p{L}{2,6}$/u.test(part));
  return short && !isFirstName(first) && !given.some((part) => particles.has(part)) ? first : null;
}

/** `Desmond Teo Wei Lun` is `Teo` next. */
function surnameInside(parts: readonly string[]): string | null {
  const [first = '', second = '', ...given] = parts;
  const short = given.length === 2 && given.every((part) => part.length <= 5);
  return short && isFirstName(first) && !particles.has(second) ? second : null;
}
