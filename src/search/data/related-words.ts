/**
 * Plain words that readers type for others that papers print. One line a set, each word in the forms that matter; a word
 * of a set finds the others as near matches, behind what was typed. By hand, from what readers
 * asked of invented stories, and from everyday words of news.
 */

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
fridge refrigerator refrigerators freezer
phone telephone mobile phones telephones
tv television
photo photos photograph picture pictures image
bike bicycle bikes bicycles
lorry truck lorries trucks
motorway highway freeway
petrol gas fuel
flat apartment flats apartments
lift elevator
rubbish trash garbage waste
shoes boots trainers
clothes clothing
lawyer attorney solicitor barrister lawyers attorneys solicitors
union guild unions
angler fisherman fishermen fishing
pupil schoolgirl schoolboy pupils schoolchildren
soldier soldiers troops army
priest vicar reverend pastor
pope pontiff
king monarch
prime premier
reporter journalist reporters journalists press
boss manager gaffer coach
footballer player striker players
fans supporters
referee ref umpire
goal goals scored
train trains railway rail
airport runway
hospital infirmary clinic
ambulance paramedics
illness disease sick ill sickness
virus infection
vaccine jab vaccination jabs
pregnant pregnancy expecting
baby infant newborn babies
elderly pensioner pensioners old
disabled disability
poor poverty
rich wealthy
homeless homelessness
jobs work employment
layoffs redundancies redundant
unemployed jobless
strike walkout industrial
tax levy taxes
debt debts owed
loan loans credit
bankrupt bankruptcy insolvent insolvency
bribe bribery bribes corruption
cheat cheating cheated fraud
murder murdered killing homicide
rape raped
kidnap kidnapped abducted
bomb bombing explosion blast
fire blaze flames burned burnt
flood flooding flooded
drought dry
earthquake quake
crash collision crashed
drown drowned drowning
rescue rescued saved
missing disappeared vanished
gun weapon rifle guns weapons
knife stabbed stabbing
protest protesters demonstration demonstrators rally
vote votes voting ballot election
poll survey
law legislation bill act
rule rules regulation regulations
judge judges court ruling
guilty convicted conviction
innocent acquitted cleared
trial court hearing
victim victims
suspect suspects accused defendant
witness witnesses testimony
secret confidential hidden
leak leaked
email e-mail message
letter letters wrote
rumour rumours rumor rumors
joke joked jokes funny
laugh laughed laughter
cry cried crying tears wept
shout shouted yelled
promise promised pledge pledged vow vowed
deny denied denies denial
admit admitted confessed
warn warned warning alert
ask asked demand demanded called
refuse refused declined rejected
agree agreed agreement deal accord
delay delayed postponed late
cancel cancelled canceled axed scrapped
replace replaced replacement
destroy destroyed demolished demolition wrecked
build built construction building
dangerous unsafe hazardous danger risk
safe safety secure
clean cleaned cleanup
dirty filthy polluted
pollution contamination contaminated
poison poisoned toxic
food meal meals
drunk alcohol drinking
drugs narcotics
dog dogs
cat cats
tree trees
river stream
sea ocean
beach shore coast
mountain peak
field pasture
farm farmer farmers farming
crop crops harvest
cow cows cattle
picture painting portrait
song songs music
film movie films movies
book books novel
game match games matches
prize award awards prizes
famous celebrity
young youth youngster
girl girls
boy boys
friend friends mate
neighbour neighbours neighbor neighbors
family relatives
wedding married marry
divorce divorced split
birthday born
funeral burial buried
church parish
mosque muslim muslims
school schools pupils classroom
university college
exam exams test tests
teacher tutor
homework lessons
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
