import { shortMonths, shortWeekdays } from './calendar-words.ts';
import { words } from './words.ts';

/**
 * Abbreviations whose full stop does not end a sentence, without the stop, as printed.
 * Source: AP Stylebook (months, states, military and political titles), Guardian style guide (British forms), by hand.
 */
export const abbreviations: ReadonlySet<string> =
  words(`Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Lt Brig Gen Col Maj Cpl Capt Cmdr Adm Sgt Pvt Rev Fr Hon Pres Supt
  Insp Det Asst Atty Amb Sec Jr Sr St Ste Mt Ft No Nos v vs Inc Corp Ltd Co Bros Assn Dept Univ Ave Blvd Rd
  ${[...shortMonths, ...shortWeekdays].join(' ')}
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
  Tex Va Vt Wash Wis Wyo Messrs Mme Mlle Sra Srta`);
