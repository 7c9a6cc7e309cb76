// Plain words that readers type for others that papers print. One line a set, each word in the forms that matter; a word
// of a set finds the others as near matches, behind what was typed. By hand, from what readers asked of invented stories.

const sets = `
boss chief director manager chairman chairwoman
sorry apologise apologised apology apologize apologized apologises regret
salary pay paid wage wages earns earned
money cost costs funding price sum
price cost costs
kids kid children child
cops cop police officer officers
sacked fired dismissed sack axed
quit resign resigned resigns stepped
died dead death killed dies
dead died killed deaths
hurt injured wounded injuries
angry furious anger outraged
happy pleased delighted glad
sad saddened heartbroken upset
scared afraid frightened fear
lied lie lying misled untrue false
blame blamed fault responsible
row dispute argument clash
banned ban prohibited outlawed forbidden
allowed permitted legal lawful
illegal unlawful criminal
jail prison jailed imprisoned
arrested detained custody
sued lawsuit court suing
buy bought purchase purchased
house home houses homes
car vehicle vehicles cars
plane aircraft flight
boat ship vessel ferry
doctor gp medic physician
teacher headteacher teachers staff
student students pupil pupils
worker workers staff employees
company firm business
shop store shops
town city village council
mum mother mom
dad father
wife husband partner
start started begin began launched
end ended finish finished stopped
stop halt stopped halted end
start begin begins began
help helped support aid
fix repair repaired mend repairs
broke broken damage damaged
big large huge
rise rose increase increased up
fall fell drop dropped decrease decreased down
closed shut closure close closing
opened open opening reopen
lost losing loss lose
stolen stole theft thief
found discovered recovered
weather storm wind rain
`;

/** Word → the words of its sets. */
export const relatedWords: ReadonlyMap<string, ReadonlySet<string>> = toRelated();

function toRelated(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const set of sets.trim().split('\n')) {
    const words = set.split(' ');
    for (const word of words) related.set(word, new Set([...(related.get(word) ?? []), ...words]));
  }
  return related;
}
