/** In: one mention of a name. Out: what the words around it say its bearer is. */

import { nationalities } from '../data/organisation-words.ts';
import { pastForms } from '../data/past-forms.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { isFunctionWord } from './capital-words.ts';
import type { Name } from './find-names.ts';

/** `His last book, Bowling Alone, which`, `in her novel Odd Tides` */
export function isWork({ tokens }: Reading, { first, last }: Name): boolean {
  const apposed = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
  return works.test(lowerAt(tokens, apposed ? first - 2 : first - 1));
}

const works = /^(?:book|novel|memoir|album|film|movie|documentary|song|musical|sitcom|sequel|podcast)$/;

/** `Rep. Dutch Finch`: an office that no body holds, whatever the name looks like. */
export function holdsOffice({ tokens }: Reading, { title, text }: Name): boolean {
  const office = lowerAt(tokens, (title?.last ?? 0) - 1);
  const held = /^(?:rep|sen|gov|cllr|congressman|congresswoman|senator|judge|sheriff|professor)\.?$/.test(
    office,
  );
  return title !== null && held && text.split(' ').length === 2;
}

/** `a porter named AJ` */
export function isCalled({ tokens }: Reading, { first }: Name): boolean {
  return tokens[first - 1]?.lower === 'named' && isPersonNoun(lowerAt(tokens, first - 2));
}

/** `Orrin, who lost to Finch` */
export function isWho({ tokens }: Reading, { first, last }: Name): boolean {
  const bare = tokens[first - 1]?.lower !== 'the' && /^\p{Lu}\p{Ll}/u.test(printedAt(tokens, first));
  return bare && tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'who';
}

/** `the Queen Elizabeth hospital`, `the Ann Lee bridge`. */
export function isNamedFor({ tokens }: Reading, { first, last, title }: Name): boolean {
  const opens = title?.first ?? first;
  return tokens[opens - 1]?.lower === 'the' && namedFor.has(printedAt(tokens, last));
}

/** What bears a person’s name before its noun. */
const namedFor: ReadonlySet<string> = new Set(
  'hospital hospice infirmary clinic school college university academy church cathedral airport station prison theatre theater centre center bridge museum gallery library stadium foundation institute prize award medal scholarship fund inquiry'.split(
    ' ',
  ),
);

const staff: ReadonlySet<string> = new Set(
  'spokesperson spokesman spokeswoman spokespeople executive executives employee employees staff official officials chief ceo boss founder co-founder owner platform platforms users customers shares headquarters'.split(
    ' ',
  ),
);

/** `a Meta spokesperson`, `Meta’s chief`, `Mark Zuckerberg’s Meta`. */
export function hasStaff(reading: Reading, name: Name): boolean {
  const { tokens } = reading;
  if (tokens[name.first - 1]?.lower === "'s" && isFirstName(printedAt(tokens, name.first - 3))) return true;
  const next = tokens[name.last]?.lower === "'s" ? name.last + 1 : name.last;
  return staff.has(lowerAt(tokens, next));
}

/** `Tarn Vello’s list, which its lawyer sent`: people work for it; not `Tarn Vello, its owner`. */
export function isBodyOfStaff({ tokens, hidden }: Reading, { last }: Name): boolean {
  for (let i = last; i < last + reach && !endsClause(tokens[i]) && !hidden.has(i); i++)
    if (tokens[i]?.lower === 'its')
      return tokens[i - 1]?.text !== ',' && isPersonNoun(lowerAt(tokens, i + 1));
  return false;
}

/** Tokens. */
const reach = 12;

/** `Tarn Vello quoted him as saying`: so papers do. */
export function isQuoting({ tokens }: Reading, { last }: Name): boolean {
  if (!/^quote[ds]$/.test(lowerAt(tokens, last))) return false;
  for (let i = last + 1; i < last + reach && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.lower === 'as') return tokens[i + 1]?.lower === 'saying';
  return false;
}

/** The end of the sentence, or another name. */
function endsClause(token: Token | undefined): boolean {
  return !token || /^[.!?]$/.test(token.text) || startsUpper(token.text);
}

/** `Judge White [ruled]`: her surname, though it is a people’s elsewhere; not `Mayor White voters`. */
export function isTitled({ tokens }: Reading, { title, first, last }: Name): boolean {
  const next = tokens[last];
  const goesOn = next?.kind !== 'word' || pastForms.has(next.lower) || isFunctionWord(next.lower);
  return title !== null && last - first === 1 && nationalities.has(lowerAt(tokens, first)) && goesOn;
}
