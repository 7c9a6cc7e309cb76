/**
 * Verbs of what happens once to one thing, each group with its forms and its plain synonyms; the first form names it.
 * Verbs that many people do in turn (join, resign, say) are left out. Chosen by hand from Levin (1993), classes 26
 * (creation), 44 (destroying), 48 (appearance and disappearance) and 55 (aspect).
 */
const groups = `
close closes closed closing shut shuts shutting
open opens opened opening
reopen reopens reopened reopening
begin begins began begun beginning start starts started starting commence commences commenced
end ends ended ending finish finishes finished conclude concludes concluded
launch launches launched launching
found founded established establish set-up
build builds built constructed construct
complete completes completed
demolish demolishes demolished
collapse collapses collapsed
sink sinks sank sunk
crash crashes crashed
derail derails derailed
erupt erupts erupted
publish publishes published
sign signs signed
abolish abolishes abolished
introduce introduces introduced
merge merges merged
expire expires expired
halt halts halted
approve approves approved`;

/**
 * What may happen many times, but rarely twice in one story on days that both are given in full; with its nouns. A meeting
 * is where people vote.
 */
const groupsOfDays = `
inspect inspects inspected inspection inspections visited visit
vote votes voted voting ballot meeting
arrest arrests arrested
charge charged
dismiss dismissed sacked fired
suspend suspends suspended suspension
appoint appointed
adjourn adjourned
postpone postponed delayed deferred
hearing
trial
inquest inquests
funeral
vigil`;

/** `began` → `begin`, `shut` → `close`. */
export const oneTimeVerbs = readGroups(groups);

/** `voting` → `vote`. */
export const verbsOfDays = readGroups(groupsOfDays);

function readGroups(printed: string): ReadonlyMap<string, string> {
  return new Map(
    printed
      .trim()
      .split('\n')
      .flatMap((line) => {
        const forms = line.split(' ');
        return forms.map((form): [string, string] => [form, forms[0]!]);
      }),
  );
}
