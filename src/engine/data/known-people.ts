import { words } from './words.ts';

/** Presidents of the USA since 1980, in their order: surname, whether it alone tells whom papers mean, full names. */
const presidents: readonly (readonly [surname: string, alone: boolean, ...names: string[]])[] = [
  ['reagan', true, 'ronald reagan'],
  ['clinton', false, 'bill clinton'],
  ['bush', false, 'george w. bush', 'george h.w. bush'],
  ['obama', true, 'barack obama'],
  ['trump', true, 'donald trump', 'donald j. trump'],
  ['biden', true, 'joe biden', 'joseph biden', 'joseph r. biden'],
];

/** Their surnames, from the first to the last; the two of one name stand once. */
export const lastPresidents: readonly string[] = presidents.map(([surname]) => surname);

/** Their full names: the surnames are others’ as well, and papers leave the office out. */
export const rulersByName: ReadonlySet<string> = new Set(presidents.flatMap(([, , ...names]) => names));

/**
 * People known everywhere by one name, lower case: papers print it alone, with no word that tells a person.
 * Source: heads of state and government since 1980 that papers in English print so, by hand; surnames that are a common
 * word or a place are left out.
 */
export const knownMen: ReadonlySet<string> = new Set([
  ...presidents.filter(([, alone]) => alone).map(([surname]) => surname),
  ...words(
    `nixon putin medvedev yeltsin gorbachev macron hollande sarkozy chirac mitterrand scholz
    zelensky zelenskyy erdogan netanyahu mubarak gaddafi assad maduro chavez lula bolsonaro modi duterte mandela zuma
    ramaphosa mugabe trudeau sunak starmer berlusconi renzi orban lukashenko xi abe kohl castro rouhani ahmadinejad khamenei
    arafat abbas milei`,
  ),
]);

export const knownWomen: ReadonlySet<string> = words(
  'merkel thatcher rousseff kirchner bhutto ardern meloni',
);
