/** An invented story to search: a quarry, a school with cracks, and a piano. */
export const quarry: Record<string, string> = {
  'content/quarry/story.yaml': `title: The cracks of Thornwick
summary: Three reports on a quarry and a school.
articles:
  - { siglum: A, file: courier.txt }
  - { siglum: B, file: wire.txt }
  - { siglum: C, file: weekly.txt }
`,
  'content/quarry/raw/courier.txt': `Title: Quarry to blast again despite cracks
Author: Niamh Callaghan
Published: 9 September 2022

Blasting at Thornwick quarry will resume on Monday, the mining inspectorate said, three weeks after cracks opened in the walls of the village school.

Chief inspector Ragnhild Aas said the limits had been met. “Nobody felt more than a lorry going past,” she said. “We measured at fourteen places, and at none of them did the ground move by more than two millimetres.”

Head teacher Oluwaseun Bright would not let the children back. “I will not send 212 pupils under a ceiling that drops plaster on the piano,” she said.

Basalt & Sons, which owns the quarry, called the damage “regrettable but old”. Its managing director, Torquil McAllister-Finch, told the Courier: “That school was built on clay in 1904 by people who were saving money. It has been leaning since before my grandfather sold his first stone.”

The Campaign for Quiet Dales (CQD) said it would go to court. Its secretary, Lady Constance d’Aubrey, asked: “How many cracks make a hole?”
`,
  'content/quarry/raw/wire.txt': `THORNWICK, Sept. 12 (Upland Press) — Villagers lay down in front of lorries on Monday as the first blast in three weeks shook windows in the Thornwick valley.

“My nan is eighty-six and she lay down on that road,” said Jamie-Lee Orrell, 19, a baker. “What are they going to do, drive around her?”

Superintendent Viktor Halloran of the Dales police said four persons were arrested and later let go “with a cup of tea and a talking-to”.

Environment secretary Lucinda Pryce defended the inspectors. “I trust the instruments,” she told parliament. “If the figures change, I'll change with them.”

Her shadow, Barnaby Quill, shouted that the inspectors were “marking their own homework”.

According to the inspectorate, the blast measured 1.8 millimetres, below the limit of 2. Basalt & Sons employs about 340 people, and paid £1.25m in taxes last year.
`,
  'content/quarry/raw/weekly.txt': `The piano of Thornwick

By Solveig Marchetti

The piano still stands in the hall, white with plaster. “It plays,” says Ms Bright. “We tried it. Middle C sticks, but then it always did.”

The head teacher has counted: 212 pupils, eleven cracks, one letter from the minister. The letter says that ministers “take the concerns of residents extremely seriously”.

Dr Piotr Wieczorek, a geologist at Harrowgate University, has put his own instruments into the churchyard. “The inspectors measure the ground. Walls aren't ground,” he says. “A wall remembers every blow.”

Mr McAllister-Finch has offered to pay for a new roof. “We're neighbours,” he says. “Neighbours mend fences.” The CQD calls it hush money. “You can't plaster over a conscience,” says Lady Constance.

Ms Aas has since said her office will “look again, with fresh eyes and better machines”. The next blast is planned for 3 October.
`,
};
