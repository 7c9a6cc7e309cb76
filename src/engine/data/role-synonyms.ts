/**
 * Words that newspapers put for an office: `the officer` for an inspector, `the lawmaker` for a senator.
 * Source: Roget’s Thesaurus heads 745 and 965 to 968, ranks from the UK College of Policing, by hand.
 */
export function likeWords(head: string): ReadonlySet<string> {
  return synonyms.get(head) ?? none;
}

const none: ReadonlySet<string> = new Set();

const synonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    officer:
      'inspector sergeant constable detective superintendent captain lieutenant colonel major commander chief',
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
    doctor: 'surgeon physician consultant gp doctor',
    boss: 'chief executive director manager owner',
    executive: 'ceo chief director president',
    head: 'director chief headteacher principal',
    leader:
      'president minister premier chairman chairwoman leader secretary secretary-general general chief convener',
    nun: 'sister',
    priest: 'father reverend canon vicar rector',
    vicar: 'reverend canon rector',
    cleric: 'reverend father canon vicar imam rabbi bishop',
    nominee: 'candidate hopeful contender',
    candidate: 'nominee hopeful contender frontrunner runner',
    hopeful: 'candidate contender nominee',
    contender: 'candidate hopeful nominee',
    'front-runner': 'candidate runner frontrunner nominee',
    frontrunner: 'candidate runner nominee',
    physician: 'doctor surgeon consultant gp',
    newspaper: 'paper daily tabloid weekly broadsheet',
    paper: 'newspaper daily tabloid weekly broadsheet',
    tabloid: 'newspaper paper daily',
    network: 'broadcaster channel station',
    broadcaster: 'network channel station',
    charity: 'nonprofit organisation organization group foundation',
    group: 'charity nonprofit organisation organization association coalition campaign',
    organisation: 'charity nonprofit group association body',
    organization: 'charity nonprofit group association body',
    nonprofit: 'charity organisation organization group foundation',
    'non-profit': 'charity organisation organization group foundation',
    police: 'force',
    force: 'police',
    businessman: 'executive entrepreneur developer mogul tycoon owner',
    mogul: 'developer businessman tycoon',
    tycoon: 'developer businessman mogul',
    star: 'actor actress singer player striker',
    performer: 'actor actress singer comedian',
    striker: 'forward footballer player',
    footballer: 'striker defender midfielder goalkeeper winger player',
    player: 'striker defender midfielder goalkeeper winger batsman bowler pitcher quarterback captain',
    keeper: 'goalkeeper',
    goalkeeper: 'keeper goalie',
    manager: 'coach boss',
    coach: 'manager trainer',
    reporter: 'correspondent journalist',
    journalist: 'reporter correspondent editor columnist',
    writer: 'author novelist columnist journalist essayist',
    author: 'writer novelist',
    novelist: 'author writer',
    campaigner: 'activist organiser organizer',
    activist: 'campaigner organiser organizer',
    resident: 'homeowner householder tenant',
    teacher: 'headteacher lecturer',
    pensioner: 'grandmother grandfather retired',
    firm: 'company chain maker retailer manufacturer developer operator',
    company: 'company chain maker retailer manufacturer developer operator firm airline carmaker builder',
  }).map(([head, words]) => [head, new Set(words.split(' '))]),
);
