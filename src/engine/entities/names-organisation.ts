import { companyEndings, firmSurnames } from '../data/company-endings.ts';
import {
  nationalities,
  organisationNouns,
  organisationWords,
  thingWords,
} from '../data/organisation-words.ts';
import { words } from '../data/words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun } from '../sentences/is-person-noun.ts';

/** `Radio Severn`, `University of Tove`, `Police Norland`. */
const opensBody: ReadonlySet<string> = new Set(
  'radio bank club team university college hospital ministry department institute museum channel network union federation association society league office church police'.split(
    ' ',
  ),
);

/** `Norland Democrats`: several people. */
const followers = words(
  'dems democrats republicans conservatives liberals socialists unionists nationalists independents americans britons muslims christians catholics jews evangelicals latinos',
);

/** `Tarn Norwegians` */
function arePeople(lowers: readonly string[]): boolean {
  const last = lowers.at(-1) ?? '';
  return lowers.length > 1 && last.endsWith('s') && nationalities.has(last.slice(0, -1));
}

/** `No 10`: who works there. */
const address = /^(?:no\.?|number) \d+$/;

/** Whether the words of a name are those of a body: `Lee Foundation`, `Norland Democrats`, `Radio Severn`. */
export function namesOrganisation(parts: readonly string[]): boolean {
  const lowers = parts.map((part) => part.toLowerCase());
  if (followers.has(lowers.at(-1) ?? '') || arePeople(lowers)) return true;
  const firstName = isFirstName(parts[0] ?? '');
  if (nationalities.has(lowers[0] ?? '') && lowers.length > 1 && !firstName) return true;
  if (lowers.length > 1 && bodyEndings.has(lowers.at(-1) ?? '')) return true;
  if (worldWar.test(lowers.join(' '))) return true;
  if (thingWords.has(lowers.at(-1) ?? '') || isSeat(lowers) || address.test(lowers.join(' '))) return true;
  if (isFirm(lowers) || isByInitials(parts)) return true;
  if (lowers.length > 1 && opensBody.has(lowers[0] ?? '')) return true;
  const isBody = (part = '') => organisationWords.has(part);
  if (isBody(lowers.at(-1)) && (lowers.length !== 2 || !firstName || isBody(lowers[0]))) return true;
  if (lowers.slice(1).some((part) => organisationWords.has(part)) && !firstName) return true;
  // `ANN LEE`
  if (
    parts.length > 1 &&
    firstName &&
    parts.every((part) => /^\p{Lu}{3,}$/u.test(part)) &&
    !isBody(lowers.at(-1))
  )
    return false;
  return (
    /^(?![IVX]+$|JR$)\p{Lu}{2,}$/u.test(parts.at(-1) ?? '') ||
    (parts.length > 1 &&
      parts.some((part) => /^(?![IVX]+$)\p{Lu}{3,}$/u.test(part)) &&
      !parts.every((part) => /^\p{Lu}+$/u.test(part))) ||
    parts.some((part) => innerWords.test(part))
  );
}

/** `Priests for Life`, `Council on Tides`: small words that stand in no person’s name. */
const innerWords = /^(?:of|for|on|&)$/;

/** `City Hall`, `Capitol Hill`, `Government House`: a building that stands for who works there. */
function isSeat([first = '', last = '', ...rest]: readonly string[]): boolean {
  return (
    rest.length === 0 &&
    /^(?:hall|hill|house)$/.test(last) &&
    /^(?:city|town|county|village|shire|capitol|parliament|government|state|white|opera|court)$/.test(first)
  );
}

/** `Kelby Police`: what no surname is. */
const bodyEndings = words(
  'police coastguard health aggregates co-op transport roads defence heritage ports civils watch mobile athletics copper university college academy hospital institute foundation association committee commission council agency federation museum airport county district school clinic trust cathedral center centre party department ministry bureau administration government corporation company network coalition alliance caucus survey report initiative library laboratory union airlines magazine journal tribune gazette television acts edition',
);

const worldWar = /^world war (?:i|ii|iii|one|two|three)$/;

/** `TQ Carriers`: initials before people of a trade, not `JD Rogers`. */
function isByInitials([first = '', last = '', ...rest]: readonly string[]): boolean {
  const initials = /^(?![IVX]+$)\p{Lu}{2,4}$/u.test(first);
  const trade =
    isPeopleNoun(last.toLowerCase()) || organisationNouns.has(last.toLowerCase().replace(/s$/, ''));
  return rest.length === 0 && initials && last.endsWith('s') && trade && !surnames.test(last);
}

const surnames =
  /^(?:Ayers|Bowers|Byers|Carothers|Chambers|Childers|Conners|Landers|Masters|Meyers|Myers|Peters|Powers|Rogers|Sanders|Sayers|Smithers|Sommers|Somers|Struthers|Summers|Vickers|Withers)$/;

/** `Pacific Crown Mills`, `Norvane Freight`, not `Orsa Mills`. */
function isFirm(lowers: readonly string[]): boolean {
  const last = lowers.at(-1) ?? '';
  return companyEndings.has(last) && (lowers.length > 2 || (lowers.length === 2 && !firmSurnames.has(last)));
}
