/** An invented story to search: a cycling team, its doctor and its tablets. */
export const tablets: Record<string, string> = {
  'content/tablets/story.yaml': `title: The tablets of Team Corvane
summary: Three reports on a raid on a cycling team.
articles:
  - { siglum: A, file: herald.txt }
  - { siglum: B, file: agency.txt }
  - { siglum: C, file: weekly.txt }
`,
  'content/tablets/raw/herald.txt': `Police find drugs in team bus
By Lotte Verhulst
2 July 2021

Customs officers found 340 unlabelled tablets in the bus of Team Corvane on Thursday, hours before the start of the Tour of the Fens.

The team’s doctor, Benoît Carrière, was held overnight. “They are vitamins, and anyone with a laboratory can prove it by lunchtime,” he told reporters through the window of a police car.

Team manager Rosalind Pike said that she knew nothing. “I have never asked what a doctor carries in his bag, and perhaps I should have,” she said.

Interior minister Gerrit Haas said drugs had no place in sport. “We will turn over every mattress in this peloton,” he said. “There are no heroes above the law.”

A spokeswoman for the National Anti-Doping Authority (NADA) said it would test all 176 riders before the weekend.
`,
  'content/tablets/raw/agency.txt': `FENWICK, July 3 (Northern Wire) - The leader of the Tour of the Fens, Mikkel Sørensen, defended his team doctor on Friday and said he would ride on.

“I have been tested forty-one times this year. Forty-one times I was clean,” Sørensen said after winning the second stage. “If you think I am a cheat, follow my wheel tomorrow.”

His rival Jean-Luc Mbeki refused to shake his hand. “I don't race against chemists,” said Mbeki.

NADA’s director, Professor Ada Whitcombe, told a news conference that the tablets were “not vitamins, and not aspirin either”. She declined to give further details.

“Sponsors will walk away,” said Henrik Dahl, chief executive of Corvane Paints, which pays for the team. “We make paint. We did not sign up to be the colour of shame.”

Haas, the interior minister, promised results within 48 hours.
`,
  'content/tablets/raw/weekly.txt': `The race nobody won

Rosalind Pike, who has managed Team Corvane for 6 years, resigned on Sunday. “The buck stops with me,” she said. “I should have looked in the bag.”

Two days earlier she had said she had “never asked what a doctor carries in his bag”.

The laboratory in Ghent found a stimulant, and Professor Whitcombe called the result “unambiguous”. About 12 per cent of the tablets were chalk.

“It was for a headache,” said one rider, who asked not to be named.

The interior minister, Gerrit Haas, repeated that “there are no heroes above the law”. Critics called the raid theatre. “He turned over mattresses and found feathers,” said the opposition’s Paula Reinders.

Mikkel Sørensen left the race without a word. His lawyer said he would “fight to clear his name”.

The mayor of Fenwick, Oddny Brekke, was blunt: “We paid two million for a bicycle race and got a crime story.”
`,
};
