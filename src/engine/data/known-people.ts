import { words } from './words.ts';

/**
 * People known everywhere by one name, lower case: papers print it alone, with no word that tells a person.
 * Source: heads of state and government since 1980 that papers in English print so, by hand; surnames that are a common
 * word or a place are left out.
 */
export const knownMen: ReadonlySet<string> = new Set(
  `trump obama biden reagan nixon putin medvedev yeltsin gorbachev macron hollande sarkozy chirac mitterrand scholz
  zelensky zelenskyy erdogan netanyahu mubarak gaddafi assad maduro chavez lula bolsonaro modi duterte mandela zuma
  ramaphosa mugabe trudeau sunak starmer berlusconi renzi orban lukashenko xi abe kohl castro rouhani ahmadinejad khamenei
  arafat abbas milei`.split(/\s+/),
);

/** Presidents of the USA since 1980 by their full names: their surnames are others’ as well, and papers leave the office out. */
export const rulersByName: ReadonlySet<string> = new Set([
  'donald trump',
  'donald j. trump',
  'barack obama',
  'joe biden',
  'joseph biden',
  'joseph r. biden',
  'bill clinton',
  'george w. bush',
  'george h.w. bush',
  'ronald reagan',
]);

export const knownWomen: ReadonlySet<string> = words(
  'merkel thatcher rousseff kirchner bhutto ardern meloni',
);
