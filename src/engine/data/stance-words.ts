import { words } from './words.ts';

/** Words by which people are counted as for something, lower case. By hand, from reports of polls and votes. */
export const forIt: ReadonlySet<string> =
  words(`support supports supported supporting favor favors favored favour favours favoured approve approves approved
  approval back backs backed agree agreed`);

/** And as against it. */
export const againstIt: ReadonlySet<string> =
  words(`oppose opposes opposed opposing opposition disapprove disapproves disapproved disapproval reject rejects
  rejected against disagree disagreed unfavorable unfavourable`);
