/**
 * Forms of words that no ending tells: a reader types one, and papers print another. One line a word. By hand, after the
 * usual tables of English irregular verbs and plurals.
 */

const sets = `
say said
go goes went gone going
take took taken taking
give gave given giving
make made making
come came coming
get got gotten getting
know knew known
see saw seen seeing
think thought
find found
tell told
leave left leaving
feel felt
keep kept
hold held
stand stood
pay paid
lay laid
lie lay lain lying
buy bought
bring brought
catch caught
teach taught
fight fought
seek sought
sell sold
send sent
spend spent
lend lent
build built
lose lost losing
shoot shot
win won winning
meet met
sit sat sitting
run ran running
begin began begun
drink drank drunk
swim swam swum
sing sang sung
ring rang rung
sink sank sunk
fly flew flown
draw drew drawn
grow grew grown
throw threw thrown
blow blew blown
write wrote written writing
drive drove driven driving
ride rode ridden riding
rise rose risen rising
break broke broken breaking
speak spoke spoken
steal stole stolen
choose chose chosen choosing
freeze froze frozen
wake woke woken
wear wore worn
tear tore torn
swear swore sworn
bear bore borne
eat ate eaten
fall fell fallen
forget forgot forgotten
hide hid hidden hiding
bite bit bitten
beat beaten
shake shook shaken
forbid forbade forbidden
forgive forgave forgiven
become became
hear heard
mean meant
deal dealt
dream dreamt
sleep slept
weep wept
sweep swept
creep crept
bend bent
bind bound
wind wound
grind ground
feed fed
lead led
bleed bled
flee fled
breed bred
strike struck striking
stick stuck
dig dug
hang hung
swing swung
spin spun
sting stung
wring wrung
cling clung
light lit
slide slid
shine shone
be is are was were been
have has had
do does did done
child children
man men
woman women
person people
wife wives
life lives
knife knives
foot feet
tooth teeth
mouse mice
goose geese
crisis crises
analysis analyses
`;

/** Word → its other forms, itself among them. */
export const irregularForms: ReadonlyMap<string, ReadonlySet<string>> = toForms();

function toForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const set of sets.trim().split('\n')) {
    const words = set.split(' ');
    for (const word of words) forms.set(word, new Set([...(forms.get(word) ?? []), ...words]));
  }
  return forms;
}
