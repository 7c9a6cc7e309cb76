const office = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsverwaltung';
const village = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochantysiliogogogochllanfair';
const family = 'Wolfeschlegelsteinhausenbergerdorffhohenlangenburgschillingsfürstwaldenburgbartenstein';
const address = `https://registry.example/${'file-and-folder-and-'.repeat(6)}end`;

/** An invented event whose names have no place to break: an office, a village, a family, an address. */
export const longWords: Record<string, string> = {
  'content/long-words/story.yaml': `title: The ${office} moves to ${village}
summary: Three reports on the move of ${office}.
contentNote: The word ${village} is long.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
  - { siglum: C, file: c.txt, language: de }
`,
  'content/long-words/raw/a.txt': `${office} leaves town

By Ann ${family}

Published: 4 March 2021
URL: ${address}

The ${office} will leave the river town for ${village} before the summer, the council said on Monday.

“Nobody at the ${office} asked the people of ${village} before the vote was taken,” said Karl ${family}.

The plan is at ${address} for all to read.
`,
  'content/long-words/raw/b.txt': `${village} gains an office

The ${office} will leave the river town for ${village} before the winter, the council said on Monday.

“Nobody at the ${office} had asked the people of ${village} before the vote was taken,” said Karl ${family}.

“We are glad,” said Mayor Ida Brandt of ${village}.
`,
  'content/long-words/raw/c.txt': `Umzug der ${office}

Die ${office} zieht im Sommer nach ${village}, teilte der Rat am Montag mit.

„Niemand in der ${office} hat gefragt“, sagte Karl ${family}.
`,
};
