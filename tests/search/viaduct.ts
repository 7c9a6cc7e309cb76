/** An invented story to search: a Victorian railway viaduct is closed, and a coast is cut off. */
export const viaduct: Record<string, string> = {
  'content/viaduct/story.yaml': `title: The Aberlleddan Viaduct is closed
summary: Cracks in three piers shut the only railway line to the coast, and the questions begin.
articles:
  - { siglum: A, file: gazette.txt }
  - { siglum: B, file: agency.txt }
  - { siglum: C, file: sentinel.txt }
  - { siglum: D, file: courier.txt }
`,
  'content/viaduct/raw/gazette.txt': `Aberlleddan Viaduct closed after cracks found in three piers
By Gwenllian Hurst
14 March 2023

The 158-year-old Aberlleddan Viaduct was closed to all trains on Monday night after divers found cracks in three of its 19 piers, cutting the only railway line to the coast.

Northern Marches Railway (NMR), which runs the line, said about 4,200 passengers a day would be affected and that replacement buses would run from Tuesday morning.

“I would not send my own mother across that bridge in a wheelbarrow,” said Dr Agnieszka Wójcik, the structural engineer who led the inspection. “The widest crack is 34 millimetres, and it was not there in October.”

Siân Prys-Morgan, the transport minister, said that safety came before timetables. “We will reopen the viaduct when the engineers tell us to, and not an hour sooner,” she said.

Repairs are expected to cost £27 million and to take at least eleven months, according to a first estimate by NMR.

Owain Dafydd-Rees, a train driver who has crossed the viaduct for 22 years, said crews had complained since the winter floods. “You could feel a shudder at the seventh arch,” he said. “We wrote it down every time, and nobody wrote back.”

A spokeswoman for NMR said: “Every report from a driver is logged and investigated.”
`,
  'content/viaduct/raw/agency.txt': `Hotels empty as viaduct closure cuts off Port Ellery
By Tomás Iriarte
15 March 2023

PORT ELLERY — Two days after the last train crossed the Aberlleddan Viaduct, hotels and cafés on the coast are counting cancellations.

“My telephone rings only for bad news,” said René Lagadec, owner of the Grand Hôtel Bellevue. “I have lost sixty bookings since breakfast.”

The train to Aberlleddan took 38 minutes. The replacement bus, which goes over the Cefn Pass, takes two hours and ten minutes, and does not run after 8 p.m.

“A bus that cannot get a nurse home from her shift is not a replacement, it is an insult,” said Councillor Beatrice Nkemelu, the leader of Ellery Town Council.

Ffion Abara, 17, a pupil at Aberlleddan High School, now gets up at a quarter to five. “I leave home in the dark and I come back in the dark,” she said.

The Ellery Chamber of Commerce put the losses at £1.5 million a month. Tourism provides 42 per cent of the jobs in the town.

The transport minister, Siân Prys-Morgan, announced a hardship fund of £3 million for small firms. “No shop in Port Ellery will go bankrupt because of a hole in a river bed,” she told the agency.
`,
  'content/viaduct/raw/sentinel.txt': `Railway shelved sensors two years before viaduct cracked
By Harriet Quayle-Singh
21 March 2023

The company that runs the Aberlleddan Viaduct was advised in 2021 to fit underwater sensors to its piers and put the work off to save money, a report published yesterday shows.

“Our recommendation was accepted, filed and forgotten,” said Sir Alasdair Moncrieff, the chairman of the Rail Safety Inspectorate (RSI), which wrote the 74-page report.

The report blames scour, in which fast water washes gravel away from the foot of a pier, for the damage.

Jürgen Weißkopf, the chief executive of Northern Marches Railway, said he would give up his bonus of £185,000. “I apologise without reservation to every passenger,” he said. “Delaying the sensors saved us £400,000, and it was the most expensive saving we ever made.”

He said he would not resign.

Kerensa Boyle, general secretary of the Train Drivers’ Guild (TDG), called for his dismissal. “My members were treated as a nuisance,” she said. “They were the alarm.”

Dr Agnieszka Wójcik, who found the cracks, said the warning signs had been plain. “Rivers do not read budgets,” she said.

Mr Weißkopf will be questioned by the parliamentary transport committee on 19 April.
`,
  'content/viaduct/raw/courier.txt': `Minister weighs steel bridge as campaigners fight for old arches
By Idris Fairweather
4 April 2023

The government is considering whether to demolish the Aberlleddan Viaduct and build a steel bridge beside it, at a cost of £61 million.

A petition to save the stone arches has been signed by 31,600 people.

“You do not pull out all your teeth because three of them ache,” said T. R. Oakshott, president of the Viaduct Preservation Society (VPS).

Emre Çelik, professor of engineering history at the University of Halden, said the viaduct was a monument to its builders. “Nine hundred men raised it with lime mortar and horses, and 41 of them never went home,” he said.

Siân Prys-Morgan, the transport minister, said she would decide by 30 June. “I love those arches as much as anyone, but I cannot run a timetable on affection,” she said.

A steel bridge would take three years to build. Freight trains carrying slate from the quarries at Tarn Ddu would meanwhile go by road.

Neither plan can start at once. About 300 bats roost under the ninth arch. “Nobody drills until the young bats can fly, and that means August,” said Marged Llewelyn-Ito, an ecologist with the Countryside Agency.

An angler fishing below the piers on Sunday was less worried. “The salmon like the peace and quiet,” he said.
`,
};
