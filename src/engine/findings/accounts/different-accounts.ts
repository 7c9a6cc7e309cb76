/**
 * What articles tell in ways that cannot all be so: that somebody resigned or was fired, what somebody pleaded guilty to,
 * whether something has been settled.
 * “How Ada Brandt left: resigned in A; dismissed in B”
 */

import { capitalise } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Account, toAccounts } from './accounts.ts';
import { findNotDone } from './not-done.ts';
import { findPersonFates } from './person-fates.ts';
import { findPleas } from './pleas.ts';

export function differentAccounts(context: FindingContext): Draft[] {
  const told = (matter: string, accounts: readonly Account[], rule: string): Draft[] => {
    const draft = toAccounts(matter, accounts, context);
    return draft ? [{ ...draft, rule }] : [];
  };
  return [
    ...findPersonFates(context).flatMap(({ name, accounts }) =>
      told(`How ${name} left`, accounts, 'a verb of leaving an office beside one name'),
    ),
    ...findPleas(context).flatMap((accounts) =>
      told('What the plea of guilty is to', accounts, 'an offence behind “pleaded guilty to”'),
    ),
    ...findNotDone(context).flatMap(({ matter, accounts }) =>
      told(capitalise(matter), accounts, 'a verb that one article denies of one thing'),
    ),
  ];
}
