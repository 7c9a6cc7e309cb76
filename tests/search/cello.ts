/** An invented story to search: a stolen cello turns up in an oven. */
export const cello: Record<string, string> = {
  'content/cello/story.yaml': `title: A stolen cello is found in an oven
summary: Four reports on an instrument.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
  - { siglum: C, file: c.txt }
  - { siglum: D, file: d.txt }
`,
  'content/cello/raw/a.txt': `THE MORNING REGISTER

£3.2m cello stolen at interval is found in a baker’s oven

Harriet Pell
Arts Correspondent, Vilarinha

A cello made in 1716 and worth £3.2m has been found in a disused bread oven, nine days after it vanished from a concert hall in Portugal during the interval.

Rui Sequeira, 71, a retired baker, discovered the instrument on Sunday when he went to his old shop to look for a ladder.

‘I opened the oven door and there was this big black case, like a coffin,’ he said. ‘I was afraid to look inside. I thought somebody had been killed.’

The cello, by Giacomo Bertavelli of Cremona, is lent to Inês Valadão, 27, the youngest soloist to play it. She wept when police telephoned her.

‘I have not slept since that night,’ she said. ‘It is like losing your voice and hearing that a stranger has it.’

The instrument went missing on the evening of 28 February from a dressing room at the Casa das Marés. The door had been left unlocked.

Siobhán O’Dwyer, the Irish director of the Vilarinha Philharmonic, accepted the blame. ‘The door should have been locked and it was not, and that is my fault,’ she said. ‘I offered to resign on the Saturday. The board would not hear of it.’

Inspector Graça Nogueira, who led the search, said a 19-year-old man had been arrested. ‘He did not know what he had taken,’ she said. ‘He tried to sell it for 300 euros outside a football ground.’

Duarte Pimenta, the culture secretary, has ordered a review of security at every state theatre. ‘We guard our paintings with lasers and our music with a wooden door,’ he said.

A neighbour, who gave only her first name, Fátima, had heard noises from the bakery. ‘I thought it was cats,’ she said.
`,
  'content/cello/raw/b.txt': `Stolen 18th-century cello recovered in Portugal, man held

VILARINHA, Portugal, March 9 (Meridian News) - Portuguese police said on Monday they had recovered a stolen cello valued at 3.8 million euros and arrested a 19-year-old man.

The instrument, made in 1718 by the Italian maker Giacomo Bertavelli, was found by a retired baker in an oven at his former shop, some 400 metres from the Casa das Mares concert hall.

"He did not know what he had taken," Inspector Graca Nogueira told a news conference. "He thought it was a guitar." She said 26 officers had worked on the case and had viewed 140 hours of camera footage.

The suspect, a catering student who was not named, is due in court on Thursday. His lawyer, Henrique Bastos, said his client was sorry. "It was a stupid act by a boy who had lost his job that afternoon," Bastos said. "He never meant to harm it."

The cello has an 11-centimetre crack in the back, police said.

Soloist Ines Valadao said she had feared the worst. "I have not slept since that night," she said. "I kept imagining it in the river."

Orchestra director Siobhan O'Dwyer said the hall had now hired guards. "The door should have been locked and it was not," she said.

The instrument is owned by the Whitcombe-Lasker Foundation (WLF) of Boston and is insured by Kestrel & Hume of London, which had offered a reward of 50,000 euros.

A spokesman for the insurer said the reward would be paid in full. "Mr Sequeira has earned every cent, and he has been far more patient than our accountants," he said.

Culture Secretary Duarte Pimenta said: "We guard our paintings with lasers and our music with an open door." The opposition called for his resignation.
`,
  'content/cello/raw/c.txt': `Channel 6 News Boston

Boston foundation's $4 million cello turns up in Portuguese bakery

By Kayla Drummond
Updated 7:42 p.m. EDT, March 9

BOSTON - A rare cello owned by a Boston foundation is safe tonight, ten days after a thief walked out of a theater with it in Portugal.

"I screamed so loud the dog hid under the couch," said Marlene Oakes, president of the Whitcombe-Lasker Foundation, who got the call at 4 in the morning.

The foundation bought the instrument in 1988 and lends it to one young player at a time. Oakes said she had no plans to take it away from Inês Valadão, the Portuguese cellist who has had it since 2022.

"She honors that instrument every time she sits down," Oakes said. "It was made to be played, not locked in a vault."

Valadão spoke to Channel 6 by video. "I have not slept for ten nights," she said. "The first thing I did was smell it. It smelled of bread."

The man who found it, retired baker Rui Sequeira, will receive about $55,000. He says he knows what he will do with it. "My wife wants a new kitchen," he told Channel 6 through an interpreter. "I want a boat. So we will have a kitchen."

Not everybody in Boston is happy. Gregory Stanhope, a former trustee who quit in January, said the cello should come home. "We sent a national treasure around the world in the luggage rack of a train," he said. "I warned them this would happen."

Police say the suspect, 19, was caught after he showed a photo of the cello to a street musician. The musician, who plays accordion, recognized it right away. "I told him, my friend, that is not yours," he said.

The foundation has canceled its spring program while the cello is repaired.
`,
  'content/cello/raw/d.txt': `BOW & BRIDGE
The magazine for string players and makers

The Bertavelli is back: what the oven did to it

Words: Lena Achterberg | 14 March

Luthiers have begun examining the ‘Alvorada’ cello, the Bertavelli of 1716 that spent nine days in a brick oven in northern Portugal.

Tomáš Hrubek, the Brno maker who has looked after the instrument for 18 years, drove through the night to see it. “It is wounded, but it is not dying,” he said. “The cold saved it. Had someone lit that oven for one evening, we would be talking about firewood.”

He found a crack of 12 cm in the back, a broken bridge and a missing peg. The varnish is unharmed. The repair will take five months and cost about €85,000.

“I will use no modern glue, only what Bertavelli used,” he said. “Whoever opens it in 200 years should not curse me.”

His apprentice, Wanjiru Odell, 23, will carve the new peg. “My hands were shaking when I measured it,” she said.

Inês Valadão will play a borrowed cello until August. “It is like losing your voice and hearing that a thief has it,” she said of the theft. “The borrowed one is polite. Mine argues with me.”

The case has made insurers nervous. Philippa Hume, a partner at Kestrel & Hume, said premiums on loaned instruments would rise by 15 per cent. “A tracker costs forty pounds, and there was none in the case,” she said. “We will not insure another one without it.”

Siobhán O’Dwyer, director of the Vilarinha Philharmonic, said the orchestra would hold a free concert in the bakery on 2 September. “We are going to play Bach beside that oven,” she said, “and Mr Sequeira will bake.”

Dealers put the value of the cello at between €3.5 million and €4 million.
`,
};
