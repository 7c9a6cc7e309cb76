import { words } from './words.ts';

/** Words of offences, each by the offence, lower case. By hand. */
export const offences: ReadonlyMap<string, string> = new Map(
  Object.entries({
    perjury: 'perjury',
    'false statements': 'false misleading lying lied lies statement statements',
    fraud: 'fraud defrauding',
    theft: 'theft stealing stole larceny burglary robbery',
    bribery: 'bribery bribing bribes',
    murder: 'murder murdering',
    manslaughter: 'manslaughter',
    assault: 'assault assaulting battery',
    conspiracy: 'conspiracy conspiring',
    laundering: 'laundering',
    'tax evasion': 'evasion',
    obstruction: 'obstruction obstructing',
    arson: 'arson',
    negligence: 'negligence',
    'dangerous driving': 'dangerous careless',
    libel: 'libel defamation',
    contempt: 'contempt',
    treason: 'treason espionage',
  }).flatMap(([offence, told]) => [...words(told)].map((word) => [word, offence] as const)),
);
