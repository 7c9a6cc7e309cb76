/** An invented story to search: a creamery recalls its cheese after an outbreak of listeria. */
export const creamery: Record<string, string> = {
  'content/creamery/story.yaml': `title: The Béranger cheese recall
summary: A small creamery recalls its soft cheese after people fall ill, and a prosecutor asks who knew.
articles:
  - { siglum: A, file: ledger.txt }
  - { siglum: B, file: wire.txt }
  - { siglum: C, file: farmweekly.txt }
  - { siglum: D, file: tribune.txt }
`,
  'content/creamery/raw/ledger.txt': `Creamery recalls 46,000 wheels of cheese after nine fall ill
By Dale Sorrentino
September 9, 2024

MAPLE FORKS — Béranger Creamery recalled 46,000 wheels of its Petit Nuage soft cheese on Sunday after nine people in three counties were sickened by listeria. Two of them, both over 80, have died.

"If there is a Petit Nuage in your refrigerator, do not taste it, do not sniff it, throw it out," said Dr. Ngozi Adeyemi-Clarke, chief epidemiologist at the Institute for Infectious Diseases (IID).

The recall covers cheese with a best-by date between August 20 and October 4. Customers can return it to any store for a full refund.

"My grandmother's name is on that label, and I have never been so ashamed," said Lucie Béranger, the owner of the creamery. "We stopped the vats the minute they called us."

Kateřina Novotná, 31, who is pregnant, spent eleven days in Saint Brendan's Hospital after eating the cheese at a picnic. "I thought it was the flu, and then I could not stand up," she said. Her baby is healthy.

Freskamart, a supermarket chain with 212 stores, removed the cheese from its shelves on Saturday. "We pulled it within four hours of the notice," a company spokesman said.
`,
  'content/creamery/raw/wire.txt': `Inspectors trace listeria to cracked floor drain
By Priya Venkataraman
September 13, 2024

The listeria that has now sickened 14 people came from a cracked floor drain in the ripening room of the Béranger Creamery, inspectors of the State Food Safety Agency (SFSA) said Thursday.

"It was one drain, about the width of a coffee mug, and it had been leaking since spring," said Walter J. Szymański, the agency's head of inspections.

Of 120 swabs taken in the building, 17 tested positive. None of the milk did.

"Raw milk is not the villain of this story," said Siobhán Ó Briain, a professor of microbiology at Lakeshore University. "Listeria loves a cold, wet floor, and a hose only spreads it around."

Matthias Grünwald, the creamery's master cheesemaker, said he had asked for a new floor twice. "They told me it would have to wait for a better year," he said.

Replacing the floor would have cost $38,000, according to an invoice seen by this agency. The creamery had sales of $6.2 million last year.

Dr. Ngozi Adeyemi-Clarke of the IID said more cases were likely, because symptoms can take up to 70 days to appear. "We are not at the end of this; we may be halfway," she said.
`,
  'content/creamery/raw/farmweekly.txt': `Farmers pour milk away as dairy stays dark
By Rosalind Achterberg
September 18, 2024

Before dawn on Tuesday Halvard Brekke opened a valve and let 2,600 gallons of milk run into his manure pit.

"You cannot explain a recall to a cow," said Brekke, 58, a dairy farmer in Otter Valley who milks 140 Jerseys. "She is full at five in the morning whatever the lawyers say."

He is one of 23 farmers who sold all their milk to the Béranger Creamery, which has been shut for ten days. Its 85 workers were laid off on Friday.

Senator Rosa Peña has proposed an emergency loan program of $4 million. "These families did nothing wrong, and they will be the first to go broke," she said.

Not all agree. "Taxpayers should not be mopping a private company's floor," said Clint Rademacher III, chairman of the county board.

The Otter Valley Dairy Cooperative (OVDC) has offered to buy a third of the milk, at 11 percent below the usual price.

Lucie Béranger said she would reopen, but not before Christmas. "I will sell my house before I sell my grandmother's recipe," she said.
`,
  'content/creamery/raw/tribune.txt': `Prosecutor asks why lab result sat for 16 days
By Jean-Luc Okafor
September 27, 2024

A prosecutor opened a criminal inquiry on Thursday into why a positive test for listeria at the Béranger Creamery went unreported for 16 days.

Northgate Laboratories e-mailed the result to the creamery on August 22, according to court papers. The recall began on September 8.

"Somebody opened that e-mail, and I intend to find out who closed it again," said J. P. Tollefsen, the district attorney of Tamarack County.

An attorney for Lucie Béranger said the message had gone to the mailbox of an employee on maternity leave. "There was no cover-up, there was an unread inbox," said the attorney, Dolores McIlhenny.

Northgate said it had followed its contract. "We are paid to test, not to telephone," a laboratory manager said.

The outbreak has sickened 21 people and killed three, the IID said. If charged with reckless endangerment, executives could face up to seven years in prison.

Emil Vandersloot, whose father Piet, 84, was the first to die, sat through the hearing. "He ate that cheese every Sunday because it tasted like home," he said. "Sixteen days would have saved him."

The next hearing is set for November 12.
`,
};
