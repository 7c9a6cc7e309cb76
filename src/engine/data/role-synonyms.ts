/**
 * Words that newspapers put for an office: `the officer` for an inspector, `the lawmaker` for a senator.
 * Source: Roget’s Thesaurus heads 745 and 965 to 968, ranks from the UK College of Policing, by hand.
 */
export function isRoleWord(head: string, role: readonly string[]): boolean {
  if (role.includes(head)) return true;
  const words = synonyms.get(head);
  return words !== undefined && role.some((word) => words.has(word));
}

const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen 13 14 15 16 17 18 19';

const synonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    officer:
      'inspector sergeant constable detective superintendent captain lieutenant colonel major commander chief',
    teenager: teens,
    teen: teens,
    detective: 'inspector sergeant constable detective',
    minister: 'minister secretary chancellor',
    lawmaker: 'senator congressman congresswoman representative mp councillor assemblyman',
    legislator: 'senator congressman congresswoman representative mp assemblyman',
    politician:
      'senator congressman congresswoman representative mp minister secretary mayor governor councillor',
    mp: 'mp minister secretary',
    lawyer: 'attorney barrister solicitor counsel lawyer',
    attorney: 'lawyer counsel prosecutor',
    academic: 'professor lecturer researcher dr',
    researcher: 'professor scientist researcher author',
    scientist: 'professor researcher biologist physicist chemist',
    doctor: 'surgeon physician consultant gp',
    boss: 'chief executive director manager owner',
    executive: 'ceo chief director president',
    head: 'director chief headteacher principal',
    leader: 'president minister premier chairman chairwoman leader',
    firm: 'company chain maker retailer manufacturer developer operator',
    company: 'company chain maker retailer manufacturer developer operator firm airline carmaker builder',
  }).map(([head, words]) => [head, new Set(words.split(' '))]),
);
