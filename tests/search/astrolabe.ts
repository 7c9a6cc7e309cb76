/** An invented story to search: a brass astrolabe is stolen from a museum of navigation, and a trawler brings it up seven weeks later. */
export const astrolabe: Record<string, string> = {
  'content/astrolabe/story.yaml': `title: The Port Selwick astrolabe
summary: A sixteenth-century astrolabe is stolen from a museum at night, a minister and a union quarrel over the guards, and a trawler brings it up in its nets.
articles:
  - { siglum: A, file: herald.txt }
  - { siglum: B, file: agency.txt }
  - { siglum: C, file: chronicle.txt }
  - { siglum: D, file: mercury.txt }
`,
  'content/astrolabe/raw/herald.txt': `Thieves take £2.3m astrolabe from Port Selwick museum
By Maureen Tait
14 March 2023

Thieves broke into the Museum of Navigation in Port Selwick in the early hours of Monday and made off with a brass astrolabe valued at £2.3 million.

The raiders came through a skylight above the Chart Room at 3.40am and were gone in six minutes, police said. Nothing else was taken.

"They walked past two gold chronometers and never touched them," said Dr Ingrid Åkesson-Pryce, the museum's director. "Somebody ordered this piece, and only this piece."

The astrolabe, made in 1571 by Duarte Falcão, is one of only four of its kind known to survive.

Tomasz Wróbel, the night guard, was alone in the building. "The alarm never made a sound," he said. "I heard glass, I ran upstairs, and all I saw was a rope swinging."

Detective Chief Inspector R. J. Olawale, who leads the inquiry for the Art and Antiques Crime Unit (AACU), appealed for witnesses. "We want to speak to anyone who saw a white van on Capstan Street between three and four," he said.

A teacher who had brought 31 pupils to the museum on Monday found the doors locked. "The children had drawn it all week, and I had to tell them it was gone," said Noor Rahimi, of St Brannoc's Primary School.
`,
  'content/astrolabe/raw/agency.txt': `Minister orders security review after museum raid
By Yannick Obermüller
15 March 2023

Culture minister Hélène d'Aubigny ordered a review of security at all 27 national museums on Tuesday, a day after burglars stole a Renaissance astrolabe in Port Selwick.

"A museum that cannot lock its own roof has no business asking for loans from abroad," d'Aubigny told parliament. The review is to report by 30 June.

The Museum and Gallery Workers' Union (MGWU) blamed cuts. "Five years ago there were four guards at night, and now there is one man with a torch," said Desmond K. Farr, the union's general secretary. "You cannot sack the watchmen and then be astonished by burglars."

The museum's security budget fell by 38 percent between 2018 and 2022, according to its annual accounts.

Dr Ingrid Åkesson-Pryce, the director, said she had asked twice for a new alarm. "I wrote to the ministry in 2020 and again in 2021, and the answer was that there was no money," she said.

The minister denied it. "No such letter has ever crossed my desk," d'Aubigny said.

The insurer, Norvane Mutual, offered a reward of £150,000. "We will pay for the instrument, not for stories," said Lars-Erik Thune, its chief loss adjuster.
`,
  'content/astrolabe/raw/chronicle.txt': `Why a disc of brass is worth more than gold
By Cosima Beddoes-Lahiri
26 March 2023

It weighs 2.8 kilograms, fits in a rucksack and cannot be replaced. The Falcão astrolabe, stolen from Port Selwick a fortnight ago, came up from the wreck of the São Gregório in 1898 and was sold to the museum in 1934 by a doctor's widow for 85 guineas.

“Hold it up to the sun and it tells you how far you are from the equator,” said Professor Siobhán Ní Dhuill, the museum's curator of scientific instruments. “It was the satnav of its century.”

Sailors hung it from the thumb by a ring and read the angle off a pointer, a feat on a rolling deck.

Few believe that it can be sold. “Every dealer in Europe knows its face,” Ní Dhuill said.

The greater fear is the furnace. “A thief who melts it down gets about twenty pounds' worth of scrap,” said DCI R. J. Olawale, whose unit recovered 64 stolen objects last year.

Oddly, the empty case has become an attraction. The museum had 112,000 visitors last year; in the ten days since it reopened, ticket sales have doubled. People photograph the dent in the velvet where the disc used to lie.
`,
  'content/astrolabe/raw/mercury.txt': `Trawler nets stolen astrolabe off Gannet Head
By Aloysius Trevanion
2 May 2023

A stolen astrolabe worth £2.3 million has been hauled from the sea in a steel drum, seven weeks after it vanished from the Museum of Navigation.

Skipper Pete Lanyon found it among his catch on Sunday, four miles off Gannet Head. "I took it for a dustbin lid until I saw the stars on it," he said.

A spokeswoman for the Port Selwick Harbour Authority said the drum had been hidden on purpose. "It was weighted with chain and tied to a buoy, so someone meant to come back," she said.

Two men, aged 34 and 51, were arrested at Dunmarrow ferry terminal on Monday on suspicion of burglary. "One of them fitted the wiring in 2016 and knew exactly which cable to cut," said Detective Chief Inspector R. J. Olawale.

Professor Siobhán Ní Dhuill has examined the instrument. "There is a scratch on the rim and salt in the hinge, nothing that patience will not mend," she said.

Lanyon, 63, will receive the reward from Norvane Mutual. "A promise is a promise, even to a man who smells of mackerel," said Lars-Erik Thune, the insurer's chief loss adjuster.

The gallery reopens on 20 May with free admission. "Mrs Rahimi's class will be the first through the door," said the director, Dr Ingrid Åkesson-Pryce.
`,
};
